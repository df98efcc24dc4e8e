"use client";

import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";
import { choiceFields } from "@/lib/editorial/sheet/read-choice";
import type { SheetChoice } from "@/lib/editorial/sheet/sheet-choice";
import type { LanguageId } from "@/lib/engine/article";

/** Copies the sheet as the code of a web page. */
export function CopySheet({
  storyId,
  language,
  choice,
}: {
  storyId: string;
  language: LanguageId;
  choice: SheetChoice;
}) {
  const t = useTranslations("copy");
  const load = async () => {
    const query = new URLSearchParams([
      ["format", "fragment"],
      ["language", language],
      ...choiceFields(choice).map((field) => [...field]),
    ]);
    const response = await fetch(`/api/v1/stories/${storyId}/sheet?${query}`);
    if (!response.ok) {
      throw new Error(`The server answered ${response.status}.`);
    }
    return { text: await response.text() };
  };
  return <CopyButton load={load} label={t("html")} name={t("html")} />;
}
