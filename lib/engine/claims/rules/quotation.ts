import type { Language } from "../../languages/language.ts";
import type { QuoteMention } from "../../mentions/mention.ts";
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
  const negated = new SpanCover(negations);
  const items = itemsIn(reading, span).filter((item) => !negated.meets(item));
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
  const text = ` ${document.folded.slice(span.start, span.end).replace(NO_WORD, " ")} `;
  const { limits, futures, awaits } = flagsIn(language);
  const flags: string[] = [];
  if (limits.some((words) => text.includes(words))) flags.push(TURNS.limit);
  if (futures.some((words) => text.includes(words))) flags.push(TURNS.future);
  if (awaits.some((words) => text.includes(words))) flags.push(TURNS.yet);
  return flags;
}

type Flags = Pick<Language["quotations"], "limits" | "futures" | "awaits">;

const FLAGS = new WeakMap<Language, Flags>();

/** The words of a language's flags between spaces, as they stand in a text; put together once. */
function flagsIn(language: Language): Flags {
  const known = FLAGS.get(language);
  if (known !== undefined) return known;
  const { limits, futures, awaits } = language.quotations;
  const apart = (words: readonly string[]): readonly string[] => words.map((each) => ` ${each} `);
  const flags = { limits: apart(limits), futures: apart(futures), awaits: apart(awaits) };
  FLAGS.set(language, flags);
  return flags;
}

const NO_WORD = /[^\p{L}\p{N}'’]+/gu;

/** A number as both languages have it, a day as both do; a lone "one" or "none" tells nothing. */
function measureOf(item: Item): string | null {
  const key = (item.keys[0] ?? "").slice("v:".length);
  const number = key.split(" ")[0] ?? "";
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
