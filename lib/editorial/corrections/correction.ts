import type { LanguageId, Localised } from "../../engine/article.ts";
import type { Origin } from "../../engine/reconciliation.ts";
import type { PrimaryDocument } from "../verdict.ts";

/**
 * How far a correction is: nothing was sent yet; the letter is out; the outlet's text no longer holds the words; the outlet
 * corrected it, as an editor ticked; the letter is out and the desk no longer holds the value for refuted.
 */
export type CorrectionState = "open" | "sent" | "changed" | "corrected" | "dropped";

/** What an editor can tick of a correction. */
export const CORRECTION_STEPS = ["sent", "corrected"] as const;
export type CorrectionStep = (typeof CORRECTION_STEPS)[number];

/** One value of one article that a verdict refuted: by these three it is one correction. */
export interface CorrectionSubject {
  readonly factId: string;
  readonly articleId: string;
  /** As the engine keys it. */
  readonly value: string;
}

/** When a correction was sent and made, ISO 8601 in UTC; null where it was not. */
export interface CorrectionTicks {
  readonly sentAt: string | null;
  readonly correctedAt: string | null;
}

/** A correction that somebody has ticked something of. */
export interface TrackedCorrection extends CorrectionSubject, CorrectionTicks {
  readonly id: string;
}

/** An outlet whose article gives the value that stands. */
export interface StandingSource {
  readonly outlet: string;
  /** http or https; null where there is none. */
  readonly url: string | null;
  readonly publishedAt: string | null;
}

/** What the desk found instead of a refuted value. */
export interface StandingFinding {
  /** The value that stands; null where the verdict only says that the matter is not so. */
  readonly value: Localised | null;
  readonly qualification: string;
  readonly reason: string;
  readonly document: PrimaryDocument | null;
  readonly sources: readonly StandingSource[];
  readonly by: readonly string[];
  /** ISO 8601 in UTC; null where the log does not tell. */
  readonly at: string | null;
}

/** An outlet's article that carries, or carried, a refuted value. */
export interface Correction extends CorrectionSubject, CorrectionTicks {
  /** By what its ticks are kept, also where a later engine keys the same words otherwise; null where nothing was ever ticked. */
  readonly rowId: string | null;
  readonly state: CorrectionState;
  readonly question: Localised;
  readonly outletId: string;
  readonly outlet: string;
  readonly title: string | null;
  /** http or https; null where there is none. */
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: LanguageId;
  /** What the article was read as saying. */
  readonly answer: Localised;
  /** Its own words, short; offsets are of no use outside the desk. */
  readonly words: string;
  readonly origins: readonly Origin[];
  /** Other outlets that carry the same value from the same origin. */
  readonly sharedWith: readonly string[];
  readonly standing: StandingFinding;
  /** The log's entry that set the last tick, to take it back by; null without a tick. */
  readonly tickedBy: { readonly decisionId: string; readonly together: number } | null;
}

/** The corrections of a story, those of one refuted value side by side. */
export interface CorrectionList {
  readonly storyId: string;
  /** The last entry of the story's log when it was read. */
  readonly sequence: number;
  readonly title: string;
  /** The articles are our own restatement: nothing of it is to be sent. */
  readonly restated: boolean;
  /** The story's zone, in which its days are told. */
  readonly timeZone: string;
  readonly corrections: readonly Correction[];
}

/** Whether a correction still has to be asked for or waited for. */
export function isPending({ state }: Pick<Correction, "state">): boolean {
  return state === "open" || state === "sent";
}
