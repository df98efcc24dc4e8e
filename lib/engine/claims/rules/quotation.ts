import type { QuoteMention } from "../../mentions/mention.ts";
import type { WordingValue } from "../../values/value.ts";
import type { Claim } from "../claim.ts";
import { within } from "../lay-out-items.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { sentenceAt, subjectOf } from "../subject.ts";

/** Words of a term that is too short to be told apart from any other quoted word. */
const WORDS_MIN = 2;

/** What somebody said, in quotation marks or reported: worded how. */
export const quotation: ClaimRule = {
  id: "quotation",
  aspect: "wording",
  find(reading) {
    return reading.quotes.flatMap((quote): readonly Claim[] => {
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
  const items = within(reading.items.flat(), quote.inner);
  const words = items.flatMap((item) => item.keys.slice(0, 1)).map((key) => key.replace(/^w:/, ""));
  const base: WordingValue = {
    kind: "wording",
    text: document.text.slice(quote.inner.start, quote.inner.end),
    language: reading.language.id,
    words,
    direct: quote.form !== "indirect",
    fragment: quote.form === "term",
  };
  return quote.speaker === undefined ? base : { ...base, speaker: quote.speaker.entity };
}
