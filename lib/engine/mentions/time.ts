import type { TimeLexicon } from "../languages/language.ts";
import type { Document } from "../text/document.ts";
import type { TimeMention } from "./mention.ts";
import { parseIsoDay } from "./time/calendar.ts";
import { type CompiledLexicon, compileLexicon } from "./time/compile-lexicon.ts";
import { findDatelineDay } from "./time/dateline.ts";
import { matchesAt, readMatch } from "./time/grammar.ts";
import { type Lexed, lex } from "./time/lex.ts";
import type { Match, Reading, TimeContext } from "./time/rule.ts";
import { timeGrammar } from "./time/rules.ts";
import { looksAhead, quotationTracker } from "./time/surroundings.ts";
import type { Tenses } from "./time/tenses.ts";

/** What relative times count from. */
export interface TimeAnchor {
  /** When the article was published: an ISO date or date-time in the outlet's own zone; null where unknown. */
  readonly published: string | null;
  /** A year that the story suggests, used only where publication is unknown. */
  readonly year: number | null;
}

/**
 * The time expressions of an article: sorted, not overlapping, each as long as it goes. Offsets count in
 * `document.text`.
 *
 * Extents follow TimeML 1.2.1: no preposition before, determiners and hedges within; a date, its weekday, its bracket
 * and its clock time are one expression where only a comma or "pukul", "at", "on" stands between. Types and values
 * are TIMEX3 as TempEval-3 writes them. Without publication a dateline's date serves; without that, the words keep
 * what they state (certainty "bare").
 */
export function findTimes(
  document: Document,
  lexicon: TimeLexicon,
  anchor: TimeAnchor,
): TimeMention[] {
  const compiled = compileLexicon(lexicon);
  const lexed = lex(document.text, document.folded, compiled);
  const published = anchor.published === null ? null : parseIsoDay(anchor.published);
  const minute = anchor.published === null ? null : minuteOf(anchor.published);
  const base = { published, publishedMinute: minute, year: anchor.year };
  if (published !== null) return read(document, lexed, compiled, base);
  const undated = read(document, lexed, compiled, base);
  const dateline = findDatelineDay(document.text, undated, anchor.year);
  return dateline === null
    ? undated
    : read(document, lexed, compiled, { ...base, published: dateline });
}

function minuteOf(published: string): number | null {
  const match = /T(\d{2}):(\d{2})/.exec(published);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

type Base = Pick<TimeContext, "published" | "publishedMinute" | "year">;

/** "<", an opening bracket among the classes. */
const OPENING = 60;

function read(
  document: Document,
  lexed: Lexed,
  lexicon: CompiledLexicon,
  base: Base,
): TimeMention[] {
  const mentions: TimeMention[] = [];
  const isQuoted = quotationTracker(document.text);
  const { sentences } = document;
  let sentence = 0;
  let story: StoryTime = { reference: null, lately: null };
  let at = 0;
  while (at < lexed.classes.length) {
    const isGap = lexed.startAt(at) < 0;
    if (isGap && lexed.classes.charCodeAt(at) !== OPENING) {
      at++;
      continue;
    }
    const start = Math.max(0, lexed.startAt(isGap ? at + 1 : at));
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= start)
      sentence++;
    const found = readAt(document, lexed, at, (match) => {
      const sentenceStart = sentences[sentence]?.start ?? 0;
      const { tenses } = lexed;
      const around = { folded: document.folded, sentenceStart, tenses, lexicon, isQuoted };
      return new MatchContext(match, base, story, around);
    });
    if (found === null) {
      at++;
      continue;
    }
    for (const mention of found.mentions) {
      mentions.push(mention);
      story = moveOn(story, mention);
    }
    at += found.length;
  }
  return mentions;
}

interface Around {
  readonly folded: string;
  readonly sentenceStart: number;
  readonly tenses: Tenses;
  readonly lexicon: CompiledLexicon;
  readonly isQuoted: (offset: number) => boolean;
}

/** Only few rules ask what stands around, so the look waits until one does. */
class MatchContext implements TimeContext {
  readonly published: number | null;
  readonly publishedMinute: number | null;
  readonly year: number | null;
  readonly reference: number | null;
  readonly lately: number | null;
  private readonly match: Match;
  private readonly around: Around;

  constructor(match: Match, base: Base, story: StoryTime, around: Around) {
    this.published = base.published;
    this.publishedMinute = base.publishedMinute;
    this.year = base.year;
    this.reference = story.reference;
    this.lately = story.lately;
    this.match = match;
    this.around = around;
  }

  get ahead(): boolean {
    const { folded, sentenceStart, tenses, lexicon } = this.around;
    const end = this.match.tokens.at(-1)?.end ?? 0;
    return looksAhead(folded, this.start, end, sentenceStart, tenses, lexicon);
  }

  get quoted(): boolean {
    return this.around.isQuoted(this.start);
  }

  private get start(): number {
    return this.match.tokens[0]?.start ?? 0;
  }
}

type StoryTime = Pick<TimeContext, "reference" | "lately">;
const DAY_GRAINS: ReadonlySet<string> = new Set(["day", "part", "minute"]);

/** The time the text speaks of after a mention; lengths, sets and vague times move nothing. */
function moveOn(story: StoryTime, mention: TimeMention): StoryTime {
  const { first, certainty, grain } = mention.value;
  if (first === null || mention.type === "DURATION" || certainty === "vague") return story;
  const day = parseIsoDay(first);
  return { reference: DAY_GRAINS.has(grain) ? day : story.reference, lately: day };
}

function readAt(
  document: Document,
  lexed: Lexed,
  at: number,
  contextOf: (match: Match) => TimeContext,
): { mentions: TimeMention[]; length: number } | null {
  for (const { compiled, length } of matchesAt(timeGrammar, lexed, at)) {
    const match = readMatch(compiled, lexed, at, length, document.folded);
    const read = compiled.rule.read(match, contextOf(match));
    if (read === null) continue;
    const readings: readonly Reading[] = "timex" in read ? [read] : read;
    const span = spanOf(match, lexed.classes, at, length, document.text);
    const mentions = readings.map((reading) =>
      toMention(reading, compiled.rule.id, span, document.text),
    );
    return { mentions, length };
  }
  return null;
}

/** From the first word to the last; a bracket that opened within the expression closes in it. */
function spanOf(match: Match, classes: string, at: number, length: number, text: string) {
  const start = match.tokens[0]?.start ?? 0;
  const end = match.tokens.at(-1)?.end ?? start;
  const closes = classes.charAt(at) !== "<" && classes.charAt(at + length - 1) === ">";
  return { start, end: closes ? text.indexOf(")", end) + 1 : end };
}

function toMention(
  reading: Reading,
  ruleId: string,
  whole: { start: number; end: number },
  text: string,
): TimeMention {
  const { start, end } = reading.span ?? whole;
  return {
    kind: "time",
    start,
    end,
    text: text.slice(start, end),
    ruleId,
    type: reading.type,
    timex: reading.timex,
    ...(reading.mod === undefined ? {} : { mod: reading.mod }),
    value: reading.value,
  };
}
