import type { Span } from "../../text/span.ts";
import type { Claim } from "../claim.ts";
import { type Frame, isTelling } from "../frame.ts";
import type { Item } from "../item.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { inDirectSpeech, speakerAt, subjectOf } from "../subject.ts";
import { doersOf } from "./event-doer.ts";

/** How much of the other side's phrase is shown with a predicate, in characters. */
const OBJECT_LENGTH_MAX = 60;

/** "membantah adanya pengiriman senjata", "the boat sank": whether something happened or is so, and who says or denies it. */
export const event: ClaimRule = {
  id: "event",
  aspect: "whether",
  find(reading) {
    return reading.frames
      .filter((frame) => !isTelling(frame) && !inDirectSpeech(reading, frame.trigger))
      .map((frame): Claim => {
        const span = spanOf(reading, frame);
        const denies = frame.modality === "denied";
        return {
          article: reading.document.article.id,
          aspect: "whether",
          ruleId: denies ? "denial" : event.id,
          evidence: [span],
          sentence: frame.sentence,
          value: {
            kind: "polarity",
            answer: frame.answer,
            holder: doersOf(frame.holders, reading),
            modality: frame.modality,
          },
          subject: subjectOf(reading, frame.sentence, span, {
            frame,
            head: denies ? "denial" : null,
          }),
          speaker: speakerAt(reading, frame.trigger),
        };
      });
  },
};

/** From the denial, the doer or the predicate, whichever comes first, to the end of the other side's first words. */
function spanOf(reading: Reading, frame: Frame): Span {
  const holders = frame.modality === "denied" ? frame.holders.map((party) => party.start) : [];
  const starts = [
    frame.trigger.start,
    ...(frame.cue === null ? [] : [frame.cue.start]),
    ...holders,
  ];
  const object = objectOf(reading, frame);
  return { start: Math.min(...starts), end: Math.max(frame.trigger.end, object?.end ?? 0) };
}

/** The last item of the phrase right after the predicate, within reach. */
function objectOf(reading: Reading, frame: Frame): Item | undefined {
  const items = reading.items[frame.sentence] ?? [];
  return items
    .filter(
      (item) =>
        item.start >= frame.trigger.end &&
        item.end <= frame.clause.end &&
        item.kind !== "predicate",
    )
    .filter((item) => item.end <= frame.trigger.end + OBJECT_LENGTH_MAX)
    .slice(0, 3)
    .at(-1);
}
