import { choiceFields } from "@/lib/editorial/sheet/read-choice";
import type { SheetChoice } from "@/lib/editorial/sheet/sheet-choice";
import type { SheetFormat } from "@/lib/editorial/sheet/sheet-format";
import type { LanguageId } from "@/lib/engine/article";

/** The address of a story's sheet with a choice; `format` is the one that is offered first. */
export function sheetHref(
  storyId: string,
  language: LanguageId,
  choice: SheetChoice,
  format?: SheetFormat,
): string {
  const query = new URLSearchParams([
    ["language", language],
    ...choiceFields(choice).map((field) => [...field]),
    ...(format === undefined ? [] : [["format", format]]),
  ]);
  return `/stories/${storyId}/sheet?${query}`;
}
