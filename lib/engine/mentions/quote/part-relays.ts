import type { Frame } from "./frame.ts";
import type { SegmentRelay } from "./read-relay.ts";

/** The frames in which somebody speaks, and the one that only passes on what they hold. */
export interface PartedFrames {
  readonly spoken: readonly Frame[];
  readonly relay: SegmentRelay | null;
}

const NO_FRAMES: PartedFrames = { spoken: [], relay: null };

/**
 * Tells a second attribution from a second statement: after a frame of its own sentence, "…, according to the Herald"
 * and "…, Harbour Radio reported" name who relays it.
 */
export function partRelays(frames: readonly Frame[]): PartedFrames {
  if (frames.length === 0) return NO_FRAMES;
  const at = frames.findIndex((frame, index) => index > 0 && passesOn(frame));
  const found = frames[at];
  if (found === undefined) return { spoken: frames, relay: null };
  const { start, end, text, name } = found.speaker;
  return {
    spoken: frames.filter((frame) => frame !== found),
    relay: { start, end, text, name, from: found.from },
  };
}

function passesOn({ relays, sense, content }: Frame): boolean {
  return relays === true || (sense === "according" && content === "before");
}
