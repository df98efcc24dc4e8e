import type { FactState } from "@/lib/editorial/views";

/** Where a fact stands between two readers, for who looks: somebody's verdict waits, the viewer's own does, or two differ. */
export type ReadingState = "awaiting" | "yours" | "differ";

/** The state of a fact's readings, or null where none waits. */
export function readingOf({ readings }: Pick<FactState, "readings">): ReadingState | null {
  if (readings === null) {
    return null;
  }
  if (readings.second !== null) {
    return "differ";
  }
  return readings.first.ruling === null ? "awaiting" : "yours";
}
