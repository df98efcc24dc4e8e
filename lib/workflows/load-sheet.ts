import { buildSheet } from "../editorial/sheet/build-sheet.ts";
import { missingFacts } from "../editorial/sheet/choose-facts.ts";
import type { Sheet } from "../editorial/sheet/sheet.ts";
import type { SheetChoice } from "../editorial/sheet/sheet-choice.ts";
import type { LanguageId } from "../engine/article.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { readTexts } from "../store/articles.ts";
import type { Store } from "../store/database.ts";
import { readStoryReports } from "../store/reports.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadStory } from "./load-story.ts";

/** What the sheet of a story is to say. */
export interface SheetWish {
  readonly storyId: string;
  readonly language: LanguageId;
  readonly choice: SheetChoice;
  /** Who takes it out; empty for nobody yet. */
  readonly author: string;
}

/** The sheet of a story as it stands now; null where there is no such story. */
export function getSheet(wish: SheetWish, options: WorkflowOptions = {}): Promise<Sheet | null> {
  const { store, at } = contextOf(options);
  return loadSheet(store, wish, at);
}

/** The sheet of a story as it stands, told to have been made `at` (ISO 8601 in UTC). */
export async function loadSheet(store: Store, wish: SheetWish, at: string): Promise<Sheet | null> {
  return (await loadChosenSheet(store, wish, at))?.sheet ?? null;
}

/** The same, with the chosen facts that no sheet of the story can show. */
export async function loadChosenSheet(
  store: Store,
  { storyId, language, choice, author }: SheetWish,
  at: string,
): Promise<{ readonly sheet: Sheet; readonly missing: readonly string[] } | null> {
  // Nobody in particular: a sheet is the same for whoever reads it.
  const story = await loadStory(store, storyId, "");
  if (story === null) return null;
  const [reports, texts] = await Promise.all([
    readStoryReports(store, storyId),
    readTexts(
      store,
      story.articles.map(({ id }) => id),
    ),
  ]);
  const sheet = buildSheet({
    board: {
      story: story.summary,
      articles: story.articles,
      facts: story.facts.map((fact) => ({ ...fact, reports: reports.get(fact.id) ?? [] })),
    },
    decisions: story.decisions,
    language,
    now: at,
    author: cleanLine(author),
    timeZone: story.summary.rules.timeZone,
    choice,
    texts,
  });
  return { sheet, missing: missingFacts(story.facts, choice) };
}
