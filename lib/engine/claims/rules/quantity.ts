import type { QuantityMention } from "../../mentions/mention.ts";
import { stem } from "../../text/stem.ts";
import type { Claim } from "../claim.ts";
import { asks, type Frame } from "../frame.ts";
import { within } from "../lay-out-items.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { frameAt, sentenceAt, speakerAt, subjectOf } from "../subject.ts";
import { firstMark } from "./first-since.ts";

/** "sedikitnya 15 orang", "4.75 per cent": how many, how much, how long; known by what is counted and what happened to it. */
export const quantity: ClaimRule = {
  id: "quantity",
  aspect: "quantity",
  find(reading) {
    return reading.quantities.flatMap((mention): readonly Claim[] => {
      const sentence = sentenceAt(reading, mention);
      // Where a thing happened is a place, whatever its numbers.
      if (sentence === null || mention.value.unit === "coordinate") return [];
      const frame = frameAt(reading, sentence, mention);
      if (isArticle(mention, frame) || isFirstSince(reading, mention)) return [];
      return [
        {
          article: reading.document.article.id,
          aspect: "quantity",
          ruleId: quantity.id,
          evidence: [{ start: mention.start, end: mention.end }],
          sentence,
          value: mention.value,
          subject: subjectOf(reading, sentence, mention.numberSpan, {
            frame,
            head: headOf(reading, mention),
          }),
          speaker: speakerAt(reading, mention),
        },
      ];
    });
  },
};

/** "sebuah aliansi", "a step": one of something is an article, unless the happening is one whose victims are counted. */
function isArticle({ value }: QuantityMention, frame: Frame | null): boolean {
  return (
    value.number === 1 &&
    value.unit === null &&
    value.ordinal !== true &&
    (frame === null || !asks(frame, "quantity"))
  );
}

/** The length in "the first in five years" tells when, not how long. */
function isFirstSince(reading: Reading, mention: QuantityMention): boolean {
  return within(reading.times, mention).some((time) => firstMark(reading, time) !== null);
}

/** What is counted: the concept of the head noun, else its stem; an age is an age whoever's it is. */
function headOf(reading: Reading, mention: QuantityMention): string | null {
  if (mention.value.head === "age") return "age";
  const span = mention.headSpan;
  if (span === undefined) return null;
  const concept = within(reading.terms, span)
    .flatMap((term) => term.readings)
    .findLast((term) => term.kind === "concept");
  if (concept !== undefined) return `c:${concept.id}`;
  const { language } = reading;
  const word = mention.value.head ?? reading.document.folded.slice(span.start, span.end);
  return `w:${language.id}:${stem(word, language.id)}`;
}
