import type { QuoteMention } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import type { WordingValue } from "../../values/value.ts";
import type { Claim } from "../claim.ts";
import type { Item } from "../item.ts";
import { within } from "../lay-out-items.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { itemsIn, sentenceAt, subjectOf } from "../subject.ts";

/** Words of a term that is too short to be told apart from any other quoted word. */
const WORDS_MIN = 2;

/** What somebody said, in quotation marks or reported: worded how. */
export const quotation: ClaimRule = {
  id: "quotation",
  aspect: "wording",
  find(reading) {
    return reading.quotes.flatMap((quote): readonly Claim[] => {
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
          subject: subjectOf(reading, sentence, span, {
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
  const base: WordingValue = {
    kind: "wording",
    text: document.text.slice(quote.inner.start, quote.inner.end).replace(/[\s,;]{1,8}$/u, ""),
    language: reading.language.id,
    words: wordsOf(reading, quote.inner),
    direct: quote.form !== "indirect",
    fragment: quote.form === "term",
  };
  return quote.speaker === undefined ? base : { ...base, speaker: quote.speaker.entity };
}

/** Content words in order: concepts and names by their ids, other words by their stems, numbers and negations as written. */
function wordsOf(reading: Reading, span: Span): readonly string[] {
  const { document } = reading;
  const words = itemsIn(reading, span).map((item) => ({
    start: item.start,
    word: item.kind === "value" ? document.folded.slice(item.start, item.end) : wordOf(item),
  }));
  const negations = within(reading.markers, span)
    .filter((marker) => marker.kind === "negation")
    .map((marker) => ({ start: marker.start, word: NEGATION }));
  return [...words, ...negations].sort((a, b) => a.start - b.start).map(({ word }) => word);
}

/** One word for every negation, so that both languages share it. */
const NEGATION = "not";

/** Stems carry their language ("id:", "en:"); whatever both languages share is marked as a concept. */
function wordOf(item: Item): string {
  const key = item.keys[0] ?? "";
  if (key.startsWith("w:")) return key.slice(2);
  return key.startsWith("c:") ? key : `c:${key}`;
}
