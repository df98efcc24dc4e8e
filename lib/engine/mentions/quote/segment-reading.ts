import { isSpaceUnit, isWordUnit } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { QuoteMention } from "../mention.ts";
import type { Frame } from "./frame.ts";
import type { Segment } from "./read-atoms.ts";
import type { Relay, SegmentRelay } from "./read-relay.ts";
import type { SpeakerTopics } from "./resolve-speaker.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";

/** What the attribution of one segment's words needs. */
export interface SegmentReading {
  readonly segment: Segment;
  /** The segment before, where nobody is said to speak in it. */
  readonly told: Segment | undefined;
  readonly next: Segment | undefined;
  readonly frames: readonly Frame[];
  /** The last quotation before this segment. */
  readonly last: QuoteMention | undefined;
  readonly topics: SpeakerTopics;
  /** Who relays the segment's words. */
  readonly relay: SegmentRelay | null;
  readonly context: SpeakerContext;
}

/** Who relays what a frame holds, in the form that a quotation gives. */
export function relayOf({ relay }: SegmentReading): Relay | null {
  if (relay === null) return null;
  const { start, end, text, name } = relay;
  return { start, end, text, name };
}

/** A speaker without what only its reading needs. */
export function bareSpeaker({
  start,
  end,
  text,
  entity,
  name,
}: Speaker): NonNullable<QuoteMention["speaker"]> {
  return { start, end, text, entity, name };
}

/** Whether a stretch of text has so many words or more; looks no further than it needs. */
export function hasWords(text: string, span: Span, least: number): boolean {
  let count = 0;
  let inside = false;
  for (let at = span.start; at < span.end && count < least; at += 1) {
    const unit = text.charCodeAt(at);
    if (isSpaceUnit(unit)) inside = false;
    else if (!inside && isWordUnit(unit)) {
      inside = true;
      count += 1;
    }
  }
  return count >= least;
}
