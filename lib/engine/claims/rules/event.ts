import type { Span } from "../../text/span.ts";
import type { Claim } from "../claim.ts";
import { asks, type Frame, isTelling } from "../frame.ts";
import type { Item } from "../item.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { inDirectSpeech, speakerAt, subjectOf } from "../subject.ts";
import { doersOf } from "./event-doer.ts";

/** How much of the other side's phrase is shown with a predicate, in characters. */
const OBJECT_LENGTH_MAX = 60;

/** A cue farther before its predicate is no part of the words to show. */
const CUE_REACH = 40;

/** "membantah adanya pengiriman senjata", "the boat sank": whether something happened or is so, and who says or denies it. */
export const event: ClaimRule = {
  id: "event",
  aspect: "whether",
  find(reading) {
    return reading.frames
      .filter((frame) => isCheckable(frame) && !inDirectSpeech(reading, frame.trigger))
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

/** A class that a desk asks about, and not a bare noun ("investasi") without anybody or anything around it. */
function isCheckable(frame: Frame): boolean {
  if (isTelling(frame) || !asks(frame, "whether")) return false;
  const parties = frame.agents.length + frame.patients.length + frame.holders.length;
  return frame.voice !== "nominal" || parties > 0 || frame.answer !== "yes";
}

/** From the denial, the doer or the predicate, whichever comes first, to the end of the other side's first words. */
function spanOf(reading: Reading, frame: Frame): Span {
  const holders = frame.modality === "denied" ? frame.holders.map((party) => party.start) : [];
  const near = frame.cue !== null && frame.trigger.start - frame.cue.end <= CUE_REACH;
  const cue = near && frame.cue !== null ? [frame.cue.start] : [];
  const starts = [frame.trigger.start, ...cue, ...(near ? holders : [])];
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
