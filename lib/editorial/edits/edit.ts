import type { Localised } from "../../engine/article.ts";
import type { Report, Stance } from "../../engine/reconciliation.ts";
import type { Evidence } from "../../engine/text/span.ts";
import type { Aspect } from "../../engine/values/value.ts";

/** What an editor did with a report; without a mark it is as the engine suggests it. */
export const REPORT_MARKS = ["accepted", "changed", "moved", "added"] as const;
export type ReportMark = (typeof REPORT_MARKS)[number];

/** A report as it stands on the desk. */
export interface DeskReport extends Report {
  readonly mark?: ReportMark;
}

/** Why a fact is not on the board: an editor set it aside or merged it into another, or took its last claim away. */
export const HIDDEN_REASONS = ["aside", "merged", "empty"] as const;
export type HiddenReason = (typeof HIDDEN_REASONS)[number];

/** A claim by its place: its first words in one article, whichever run of the engine found it. */
export interface ClaimAnchor extends Evidence {
  readonly article: string;
}

/** The answer an editor gives a claim: one that other claims of the fact give, by its `value`, or words of the editor's own. */
export type EditedAnswer =
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "other"; readonly text: string };

/** What an editor changes in a claim; what is missing stays. */
export interface ClaimChange {
  readonly evidence?: Evidence;
  readonly answer?: EditedAnswer;
  /** The name of who is quoted; null for nobody. */
  readonly speaker?: string | null;
  readonly stance?: Stance;
}

/** A fact that an editor makes. */
export interface NewFact {
  readonly id: string;
  readonly question: string;
  readonly aspect: Aspect;
}

/**
 * One change of an editor to what the engine suggested, on the fact that its decision names. `claim` finds the report;
 * `report` is how it stood then, so that it can stand again where the engine finds it no longer, and so that what the engine
 * says now can be held against it.
 */
export type Edit =
  | { readonly op: "accept"; readonly claim: ClaimAnchor; readonly report: DeskReport }
  | {
      readonly op: "set-aside";
      readonly claim: ClaimAnchor;
      readonly report: DeskReport;
      readonly reason: string;
    }
  | {
      readonly op: "change";
      readonly claim: ClaimAnchor;
      readonly report: DeskReport;
      readonly change: ClaimChange;
      readonly reason: string;
    }
  | {
      readonly op: "move";
      readonly claim: ClaimAnchor;
      readonly report: DeskReport;
      readonly to: string;
    }
  | { readonly op: "add-claim"; readonly report: DeskReport }
  | { readonly op: "question"; readonly question: string; readonly was: Localised }
  | { readonly op: "merge"; readonly from: string }
  | {
      readonly op: "split";
      readonly claims: readonly ClaimAnchor[];
      readonly fact: NewFact;
    }
  | { readonly op: "add-fact"; readonly fact: NewFact }
  | { readonly op: "set-fact-aside"; readonly reason: string }
  /** The editor saw what the engine says now and keeps what an earlier edit decided. */
  | { readonly op: "keep"; readonly edit: string; readonly seen: Localised };

/** An edit with its place in the log. */
export interface EditEntry {
  /** Id of the decision. */
  readonly id: string;
  readonly factId: string;
  readonly edit: Edit;
}

/** What the engine says now where an editor decided on something else that it said. */
export interface SecondThought {
  /** Id of the decision that stands. */
  readonly edit: string;
  readonly op: "accept" | "set-aside" | "change" | "question";
  /** Where the claim stands; null for a question. */
  readonly claim: ClaimAnchor | null;
  /** What the engine said when the editor decided, or what was last kept against it. */
  readonly was: Localised;
  readonly now: Localised;
}

/** Where a report stands, for an edit that is about it. */
export function anchorOf(report: Report): ClaimAnchor {
  const [first] = report.evidence;
  if (first === undefined) throw new Error("A report without words has no place.");
  return { article: report.article, start: first.start, end: first.end, text: first.text };
}
