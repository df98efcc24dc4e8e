import type { Localised } from "../../engine/article.ts";
import type { CorrectionSubject, CorrectionTicks, TrackedCorrection } from "./correction.ts";

/** A correction as the log keeps it: with what its outlet said at the time, which an update of its text may take away. */
export interface TickedCorrection extends TrackedCorrection {
  readonly outlet: string;
  readonly question: Localised;
  readonly answer: Localised;
  readonly words: string;
}

/** What ticking corrections holds before and after it. */
export interface TickedState {
  readonly corrections: readonly TickedCorrection[];
}

/** The corrections that a decision's before or after holds; null where it holds something else. */
export function tickedOf(state: unknown): TickedState | null {
  if (typeof state !== "object" || state === null || !("corrections" in state)) return null;
  const { corrections } = state;
  return Array.isArray(corrections) && corrections.every(isTicked) ? { corrections } : null;
}

function isTicked(entry: unknown): entry is TickedCorrection {
  return typeof entry === "object" && entry !== null && "sentAt" in entry && "words" in entry;
}

/** Whether two speak of one value of one article. */
export function isSameCorrection(a: CorrectionSubject, b: CorrectionSubject): boolean {
  return a.factId === b.factId && a.articleId === b.articleId && a.value === b.value;
}

/** Whether two have the same ticks. */
export function hasSameTicks(a: CorrectionTicks, b: CorrectionTicks): boolean {
  return a.sentAt === b.sentAt && a.correctedAt === b.correctedAt;
}

/** One text for one correction, for a form to name it. */
export function subjectKey({ factId, articleId, value }: CorrectionSubject): string {
  return JSON.stringify([factId, articleId, value]);
}
