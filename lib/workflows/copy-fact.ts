import { WHOLE_STORY } from "../editorial/sheet/sheet-choice.ts";
import { writeFactText, writeFragment } from "../editorial/sheet/write-fragment.ts";
import type { LanguageId } from "../engine/article.ts";
import { findStoryOfFact } from "../store/facts.ts";
import { readHouseStyle } from "../store/house-style.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadSheet } from "./load-sheet.ts";

/** A fact with its sources, to be pasted elsewhere: as plain text, and as HTML that runs and loads nothing. */
export interface FactCopy {
  readonly text: string;
  readonly html: string;
}

/** A fact as the sheet tells it, as it stands. Null where there is no such fact, or none that goes on a sheet. */
export async function copyFact(
  factId: string,
  language: LanguageId,
  options: WorkflowOptions = {},
): Promise<FactCopy | null> {
  const { store, at } = contextOf(options);
  const storyId = await findStoryOfFact(store, factId);
  if (storyId === null) return null;
  const choice = { ...WHOLE_STORY, facts: [factId] };
  const sheet = await loadSheet(store, { storyId, language, choice, author: "" }, at);
  if (sheet === null || sheet.scope.facts === 0) return null;
  const document = { sheet, seal: null, house: await readHouseStyle(store) };
  return { text: writeFactText(document), html: writeFragment(document) };
}
