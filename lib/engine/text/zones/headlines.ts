import { readView } from "../view.ts";
import { countWords, isReportLike, type Taken, takeWhole, type ZoneDraft } from "./zone-draft.ts";

const HEADLINE_UNITS_MAX = 180;
const HEADLINE_WORDS_MAX = 28;
/** Shorter lines under the headline are more likely a section name or a name. */
const DECK_WORDS_MIN = 4;
/** A title in the page often carries the site's name after it. */
const TITLE_PREFIX_UNITS_MIN = 24;
const NO_HEADLINE_END = /[.,;:]$/;
/** A headline may cry out or ask, but not in as many words as a lead. */
const CRY_WORDS_MAX = 14;
const CRY_END = /[!?…]["”’]?$/;
/** Two sentences are no headline; "U.S. Senate" is one. */
const TWO_SENTENCES = /\p{Ll}{3}[.!?]["”’]?\s+["“‘]?\p{Lu}/u;
const HEADLINE_START = /^["“‘'(]?[\p{Lu}\p{N}]/u;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/** The headline: the article's title wherever it is repeated, and the short line that the text begins with. */
export function takeHeadlines(draft: ZoneDraft): readonly Taken[] {
  const keys = new Set<string>();
  if (draft.title !== undefined) {
    keys.add(keyOf(readView(draft.title).text.toLowerCase()));
  }
  const top = topHeadlines(draft);
  for (const paragraph of top) {
    keys.add(keyOf(wordsOf(draft, paragraph, draft.folded)));
  }
  keys.delete("");
  if (keys.size === 0) {
    return [];
  }
  return draft.rests.flatMap((rest, paragraph) => {
    if (!rest || rest.end - rest.start > HEADLINE_UNITS_MAX) {
      return [];
    }
    if (top.includes(paragraph)) {
      return takeWhole(draft, paragraph, "headline", "zone/headline-top");
    }
    return repeats(keyOf(wordsOf(draft, paragraph, draft.folded)), keys)
      ? takeWhole(draft, paragraph, "headline", "zone/headline-repeated")
      : [];
  });
}

/** The first line and a second under it, if they look like a headline and a report follows. */
function topHeadlines(draft: ZoneDraft): readonly number[] {
  const hasReport = draft.rests.some(
    (_, paragraph) => paragraph > 0 && isReportLike(draft, paragraph),
  );
  if (!hasReport || !isHeadlineLike(draft, 0)) {
    return [];
  }
  const hasDeck =
    isHeadlineLike(draft, 1) &&
    countWords(wordsOf(draft, 1, draft.text)) >= DECK_WORDS_MIN &&
    isReportLike(draft, 2);
  return hasDeck ? [0, 1] : [0];
}

function isHeadlineLike(draft: ZoneDraft, paragraph: number): boolean {
  const words = wordsOf(draft, paragraph, draft.text);
  const wordsMax = CRY_END.test(words) ? CRY_WORDS_MAX : HEADLINE_WORDS_MAX;
  return (
    words !== "" &&
    words.length <= HEADLINE_UNITS_MAX &&
    countWords(words) <= wordsMax &&
    HEADLINE_START.test(words) &&
    !NO_HEADLINE_END.test(words) &&
    !TWO_SENTENCES.test(words)
  );
}

function repeats(key: string, keys: ReadonlySet<string>): boolean {
  if (key === "" || keys.has(key)) {
    return key !== "";
  }
  return (
    key.length >= TITLE_PREFIX_UNITS_MIN &&
    [...keys].some(
      (known) =>
        known.length >= TITLE_PREFIX_UNITS_MIN &&
        (key.startsWith(`${known} `) || known.startsWith(`${key} `)),
    )
  );
}

function wordsOf(draft: ZoneDraft, paragraph: number, source: string): string {
  const rest = draft.rests[paragraph];
  return rest ? source.slice(rest.start, rest.end) : "";
}

function keyOf(folded: string): string {
  return folded.replace(NOT_WORD, " ").trim();
}
