import { type Frame, isOpen } from "./frame.ts";
import { framesOf } from "./frame-at.ts";
import type { Reading } from "./reading.ts";

/** How far behind a part its own verb may begin, in characters: " di antaranya kemudian ". */
const REACH = 45;

/** What is said of a part of a count ("five of them were later released"); null where no verb of its own follows it. */
export function frameOfPart(reading: Reading, sentence: number, end: number): Frame | null {
  const { document, language } = reading;
  const { folded } = document;
  if (folded[end] !== " ") return null;
  const link = language.frames.parts.find((words) => folded.startsWith(words, end + 1));
  if (link === undefined) return null;
  const after = end + 1 + link.length;
  for (const frame of framesOf(reading, sentence).told.frames) {
    const { start } = frame.group;
    if (frame.kind === "noun" || start < after) continue;
    if (start - end > REACH || /[,;]/.test(folded.slice(after, start))) return null;
    // "12 of whom were minors" says who they are, not what befell them.
    return isOpen(frame) ? null : frame;
  }
  return null;
}
