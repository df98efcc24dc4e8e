import type { Language } from "../../languages/language.ts";
import type { QuoteMention } from "../../mentions/mention.ts";
import { isDigitUnit, isLetterUnit } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { WordingValue } from "../../values/value.ts";
import { TURNS } from "../../values/wording/content.ts";
import type { ClaimDraft } from "../claim.ts";
import { gather } from "../gather.ts";
import type { Item } from "../item.ts";
import { within } from "../lay-out-items.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { SpanCover } from "../span-cover.ts";
import { itemsIn, sentenceAt, subjectOf } from "../subject.ts";

/** Words of a term that is too short to be told apart from any other quoted word. */
const WORDS_MIN = 2;

/** What somebody said, in quotation marks or reported: worded how. */
export const quotation: ClaimRule = {
  id: "quotation",
  aspect: "wording",
  find(reading) {
    return gather(reading.quotes, (quote): readonly ClaimDraft[] => {
      if (quote.ruleId === "indirect-denial") return [];
      const span = quote.inner;
      const sentence = sentenceAt(reading, {
        start: span.start,
        end: Math.min(span.end, span.start + 1),
      });
      const value = wordingOf(reading, quote);
      if (sentence === null || value.words.length < WORDS_MIN) return [];
      const speaker = quote.speaker;
      return [
        {
          article: reading.document.article.id,
          aspect: "wording",
          ruleId: quote.form === "indirect" ? "indirect-speech" : quotation.id,
          evidence: [{ start: span.start, end: span.end }],
          sentence,
          value,
          subject: subjectOf(span, {
            predicates: ["say"],
            agents: speaker === undefined ? [] : [`e:${speaker.entity}`],
            patients: [],
          }),
          speaker:
            speaker === undefined
              ? null
              : {
                  start: speaker.start,
                  end: speaker.end,
                  name: speaker.name,
                  entity: speaker.entity,
                },
        },
      ];
    });
  },
};

function wordingOf(reading: Reading, quote: QuoteMention): WordingValue {
  const { document } = reading;
  const text = document.text.slice(quote.inner.start, quote.inner.end).replace(LOOSE_END, "");
  const language = reading.language.id;
  const words = wordsOf(reading, quote.inner);
  const direct = quote.form !== "indirect";
  const fragment = quote.form === "term";
  const speaker = quote.speaker?.entity;
  return speaker === undefined
    ? { kind: "wording", text, language, words, direct, fragment }
    : { kind: "wording", text, language, words, direct, fragment, speaker };
}

const LOOSE_END = /[\s,;]{1,8}$/u;

/** Content words in order: concepts and names by their ids, other words by their stems, numbers and what turns them as such. */
function wordsOf(reading: Reading, span: Span): readonly string[] {
  const negations = within(reading.markers, span).filter((marker) => marker.kind === "negation");
  const negated = negations.length === 0 ? null : new SpanCover(negations);
  const inside = itemsIn(reading, span);
  const items = negated === null ? inside : inside.filter((item) => !negated.meets(item));
  const words: string[] = [];
  let next = 0;
  for (const item of items) {
    for (; (negations[next]?.start ?? span.end) < item.start; next += 1) words.push(TURNS.negation);
    const word = item.kind === "value" ? measureOf(item) : wordOf(item);
    if (word !== null) words.push(word);
  }
  for (; next < negations.length; next += 1) words.push(TURNS.negation);
  for (const flag of flagsOf(reading, span)) words.push(flag);
  return words;
}

/** Limits and times that change what a sentence says without being one of its content words. */
function flagsOf({ document, language }: Reading, span: Span): readonly string[] {
  const phrases = phrasesIn(language);
  const words = plainWords(document.folded, span);
  let flags: Set<string> | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const begun = phrases.get(words[at] ?? "");
    if (begun === undefined) continue;
    for (const { rest, flag } of begun) {
      if (!rest.every((next, index) => words[at + 1 + index] === next)) continue;
      flags ??= new Set();
      flags.add(flag);
    }
  }
  const found = flags;
  return found === null ? NO_FLAGS : FLAGS.filter((flag) => found.has(flag));
}

const NO_FLAGS: readonly string[] = [];

/** The words of a stretch with their apostrophes; without a pattern, for quotations are half of many articles. */
function plainWords(folded: string, { start, end }: Span): readonly string[] {
  const words: string[] = [];
  let from = -1;
  for (let at = start; at <= end; at += 1) {
    const inside = at < end && isPlainUnit(folded.charCodeAt(at));
    if (inside && from < 0) from = at;
    if (inside || from < 0) continue;
    words.push(folded.slice(from, at));
    from = -1;
  }
  return words;
}

function isPlainUnit(unit: number): boolean {
  return isLetterUnit(unit) || isDigitUnit(unit) || unit === 0x27 || unit === 0x2019;
}

/** The flags in the order in which a wording carries them. */
const FLAGS: readonly string[] = [TURNS.limit, TURNS.future, TURNS.yet];

/** A phrase that makes a flag, without its first word. */
interface FlagPhrase {
  readonly rest: readonly string[];
  readonly flag: string;
}

type FlagPhrases = ReadonlyMap<string, readonly FlagPhrase[]>;

const PHRASES = new WeakMap<Language, FlagPhrases>();

/** The phrases of a language's flags by their first words; put together once. */
function phrasesIn(language: Language): FlagPhrases {
  const known = PHRASES.get(language);
  if (known !== undefined) return known;
  const { limits, futures, awaits } = language.quotations;
  const phrases = new Map<string, FlagPhrase[]>();
  [limits, futures, awaits].forEach((list, index) => {
    for (const phrase of list) {
      const [first = "", ...rest] = phrase.split(" ");
      const found = phrases.get(first) ?? [];
      phrases.set(first, [...found, { rest, flag: FLAGS[index] ?? "" }]);
    }
  });
  PHRASES.set(language, phrases);
  return phrases;
}

/** A number as both languages have it, a day as both do; a lone "one" or "none" tells nothing. */
function measureOf(item: Item): string | null {
  const key = (item.keys[0] ?? "").slice("v:".length);
  const gap = key.indexOf(" ");
  const number = gap < 0 ? key : key.slice(0, gap);
  if (number === "0" || number === "1") return null;
  return NUMBER.test(number) ? number : `c:v:${key.trim()}`;
}

const NUMBER = /^\d+(?:\.\d+)?$/u;

/** Stems carry their language ("id:", "en:"); whatever both languages share is marked as a concept. */
function wordOf(item: Item): string {
  const key = item.keys[0] ?? "";
  if (key.startsWith("w:")) return key.slice(2);
  return key.startsWith("c:") ? key : `c:${key}`;
}
