import { setImmediate as nextTurn } from "node:timers/promises";
import type { DeskReport } from "../editorial/edits/edit.ts";
import { buildSheet } from "../editorial/sheet/build-sheet.ts";
import { chooseFacts, missingFacts } from "../editorial/sheet/choose-facts.ts";
import type { Sheet } from "../editorial/sheet/sheet.ts";
import type { SheetChoice } from "../editorial/sheet/sheet-choice.ts";
import type { LanguageId } from "../engine/article.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { readTexts } from "../store/articles.ts";
import type { Store } from "../store/database.ts";
import { readReportsOf, readStoryReports } from "../store/reports.ts";
import { readStoryMark } from "../store/stories.ts";
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
  const read = await readChosen(store, { storyId, language, choice });
  if (read === null) return null;
  const { story, reports, texts } = read;
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

/** How often a story may change under the reading before it is read at one go, whoever has to wait. */
const READINGS_MAX = 3;

/** A story with the reports of the facts that are chosen and its texts, all as of one moment. */
async function readChosen(store: Store, { storyId, language, choice }: Omit<SheetWish, "author">) {
  for (let reading = 1; ; reading += 1) {
    const mark = await readStoryMark(store, storyId);
    // Nobody in particular: a sheet is the same for whoever reads it.
    const story = mark === null ? null : await loadStory(store, storyId, "");
    if (story === null) return null;
    const chosen = chooseFacts(story.facts, choice, language).map(({ id }) => id);
    const reports =
      reading < READINGS_MAX
        ? await readInTurns(store, chosen)
        : await readStoryReports(store, storyId);
    const texts = await readTexts(
      store,
      story.articles.map(({ id }) => id),
    );
    if (reading === READINGS_MAX || (await readStoryMark(store, storyId)) === mark)
      return { story, reports, texts };
  }
}

/** Facts whose reports are read before others have their turn: of thirty outlets, some twenty milliseconds. */
const FACTS_A_TURN = 50;

/** The database answers on the server's own thread: a thousand facts at one go would hold everybody up for half a second. */
async function readInTurns(store: Store, factIds: readonly string[]) {
  const reports = new Map<string, readonly DeskReport[]>();
  for (let from = 0; from < factIds.length; from += FACTS_A_TURN) {
    const read = await readReportsOf(store, factIds.slice(from, from + FACTS_A_TURN));
    for (const [factId, own] of read) reports.set(factId, own);
    await nextTurn();
  }
  return reports;
}
