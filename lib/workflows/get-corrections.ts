import type { CorrectionList } from "../editorial/corrections/correction.ts";
import { findCorrections } from "../editorial/corrections/find-corrections.ts";
import { type CorrectionsView, writeLetters } from "../editorial/corrections/write-letter.ts";
import { slugOf } from "../editorial/sheet/slug.ts";
import type { LanguageId } from "../engine/article.ts";
import { writeCorrections } from "../exports/write-corrections.ts";
import { readTexts } from "../store/articles.ts";
import { readCorrections } from "../store/corrections.ts";
import type { Store } from "../store/database.ts";
import { readHouseStyle } from "../store/house-style.ts";
import { readStoryReports } from "../store/reports.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadStory } from "./load-story.ts";

/** The corrections of a story and the letters that ask for them, signed by the reader. Null where there is no such story. */
export async function getCorrections(
  storyId: string,
  language: LanguageId,
  options: WorkflowOptions = {},
): Promise<CorrectionsView | null> {
  const { store, reader } = contextOf(options);
  const list = await loadCorrections(store, storyId);
  if (list === null) return null;
  const { name: house } = await readHouseStyle(store);
  return { ...list, letters: writeLetters(list, language, { author: reader, house }) };
}

/** A file of corrections: its name is safe in a header. */
interface CorrectionFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly text: string;
}

/**
 * The letter to one outlet as text, or, without an outlet, all corrections of the story as CSV. Null where there is no such
 * story or no letter is due to that outlet.
 */
export async function getCorrectionFile(
  asked: {
    readonly storyId: string;
    readonly language: LanguageId;
    readonly outletId: string | null;
  },
  options: WorkflowOptions = {},
): Promise<CorrectionFile | null> {
  const { storyId, language, outletId } = asked;
  const view = await getCorrections(storyId, language, options);
  if (view === null) return null;
  const name = (about: string) => ["corrections", slugOf(about)].filter(Boolean).join("-");
  if (outletId === null) {
    const text = writeCorrections(view, language);
    return { fileName: `${name(view.title)}.csv`, contentType: "text/csv; charset=utf-8", text };
  }
  const letter = view.letters.find((one) => one.outletId === outletId);
  return letter === undefined
    ? null
    : {
        fileName: `${name(letter.outlet)}.txt`,
        contentType: "text/plain; charset=utf-8",
        text: letter.text,
      };
}

/** The corrections of a story, as for nobody in particular: a verdict that waits for its second reader asks nothing of anybody. */
export async function loadCorrections(
  store: Store,
  storyId: string,
): Promise<CorrectionList | null> {
  const story = await loadStory(store, storyId, "");
  if (story === null) return null;
  const [reports, texts, tracked] = await Promise.all([
    readStoryReports(store, storyId),
    readTexts(
      store,
      story.articles.map(({ id }) => id),
    ),
    readCorrections(store, { storyId }),
  ]);
  const { title, restated, rules, sequence } = story.summary;
  const corrections = findCorrections({
    facts: story.facts.map((fact) => ({ ...fact, reports: reports.get(fact.id) ?? [] })),
    articles: story.articles,
    texts,
    tracked,
    decisions: story.decisions,
  });
  return { storyId, sequence, title, restated, timeZone: rules.timeZone, corrections };
}
