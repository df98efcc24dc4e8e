import type { QuoteMention } from "../mention.ts";
import { directQuote } from "./direct-quote.ts";
import { indirectQuotes, pointedBackAt } from "./indirect-quote.ts";
import type { SegmentReading } from "./segment-reading.ts";

/** The quotations and indirect speech of one segment, with their speakers. */
export function attributeSegment(reading: SegmentReading): readonly QuoteMention[] {
  const found: QuoteMention[] = [];
  const { atoms } = reading.segment;
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (atom?.quote === undefined) continue;
    found.push(directQuote(reading, index, atom, found.at(-1) ?? reading.last));
  }
  for (const [index, frame] of reading.frames.entries()) {
    found.push(...indirectQuotes(reading, frame, reading.frames[index + 1]));
  }
  const told = pointedBackAt(reading);
  return told === null ? found : [...found, told];
}
