import type { LanguageId } from "../../article.ts";
import type { Zone, ZoneKind } from "../document.ts";
import type { Span } from "../span.ts";

/** What zoning reads: the view, the same in lower case, its paragraphs and its language. */
export interface ZoneInput {
  readonly text: string;
  readonly folded: string;
  readonly paragraphs: readonly Span[];
  readonly language: LanguageId;
  readonly title?: string;
}

/**
 * An article while its zones are found. A rule takes all of a paragraph, its beginning or its end; what no rule takes
 * (`rest`) is the report. Rules run in order, and what one has taken the next cannot.
 */
export interface ZoneDraft extends ZoneInput {
  readonly zones: readonly Zone[];
  /** By paragraph: what is left of it; null where nothing is. */
  readonly rests: readonly (Span | null)[];
}

/** A stretch that a rule takes out of one paragraph. */
export interface Taken extends Span {
  readonly paragraph: number;
  readonly kind: ZoneKind;
  readonly ruleId: string;
}

/** One step of zoning. */
export type ZoneRule = (draft: ZoneDraft) => readonly Taken[];

/** The draft after a rule has taken its stretches. */
export function take(draft: ZoneDraft, taken: readonly Taken[]): ZoneDraft {
  if (taken.length === 0) {
    return draft;
  }
  const rests = [...draft.rests];
  const zones = [...draft.zones];
  for (const { paragraph, kind, ruleId, start, end } of taken) {
    const rest = rests[paragraph];
    if (rest) {
      zones.push({ start, end, kind, ruleId });
      rests[paragraph] = remaining(draft.text, rest, { start, end });
    }
  }
  return { ...draft, zones, rests };
}

/** What is left of a rest when its beginning or its end goes, without outer white space. */
function remaining(text: string, rest: Span, gone: Span): Span | null {
  const left =
    gone.start > rest.start
      ? { start: rest.start, end: gone.start }
      : { start: gone.end, end: rest.end };
  const words = text.slice(left.start, left.end);
  const start = left.start + (words.length - words.trimStart().length);
  const end = left.end - (words.length - words.trimEnd().length);
  return start < end ? { start, end } : null;
}

const REPORT_UNITS_MIN = 80;
const REPORT_WORDS_MIN = 5;
const SENTENCE_END = /[.!?…]["”’')\]]*$/;

/** Whether a paragraph reads like part of the report: long, or a whole sentence. */
export function isReportLike(draft: ZoneDraft, paragraph: number): boolean {
  const rest = draft.rests[paragraph];
  if (!rest) {
    return false;
  }
  if (rest.end - rest.start >= REPORT_UNITS_MIN) {
    return true;
  }
  const words = draft.text.slice(rest.start, rest.end);
  return SENTENCE_END.test(words) && countWords(words) >= REPORT_WORDS_MIN;
}

/** A furniture phrase or an end mark with more than this share of the report after it stands inside the report. */
const REMAINDER_SHARE_MAX = 0.3;

/**
 * For every paragraph whether little of what reads like the report follows it, so that the article may end there.
 * Found for all at once, for asking at each line would be quadratic.
 */
export function reportEnds(draft: ZoneDraft): readonly boolean[] {
  const units = draft.rests.map((rest, paragraph) =>
    rest && isReportLike(draft, paragraph) ? rest.end - rest.start : 0,
  );
  const total = units.reduce((sum, unitsHere) => sum + unitsHere, 0);
  let before = 0;
  return units.map((unitsHere) => {
    before += unitsHere;
    return total - before <= REMAINDER_SHARE_MAX * total;
  });
}

/** How many words separated by white space a text has. */
export function countWords(text: string): number {
  const trimmed = text.trim();
  return trimmed === "" ? 0 : trimmed.split(/\s+/).length;
}

/** Takes all that is left of a paragraph. */
export function takeWhole(
  draft: ZoneDraft,
  paragraph: number,
  kind: ZoneKind,
  ruleId: string,
): readonly Taken[] {
  const rest = draft.rests[paragraph];
  return rest ? [{ ...rest, paragraph, kind, ruleId }] : [];
}
