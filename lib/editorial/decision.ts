import type { Localised } from "../engine/article.ts";
import type { Edit } from "./edits/edit.ts";
import type { Ruling } from "./verdict.ts";

export const DECISION_KINDS = [
  "story-created",
  "story-renamed",
  "story-deleted",
  "story-restored",
  "rules-changed",
  "article-added",
  "origin-corrected",
  "origins-merged",
  "origin-confirmed",
  "origin-restored",
  "outlet-renamed",
  "outlet-kind",
  "outlets-merged",
  "outlet-separated",
  "text-updated",
  "ruling",
  "first-reading",
  "second-reading",
  "reopened",
  "edited",
  "note-added",
  "note-edited",
  "note-resolved",
  "note-reopened",
  "fact-assigned",
  "fact-unassigned",
  "undone",
  "exported",
  "correction-sent",
  "correction-made",
  "link-made",
  "link-revoked",
  "house-changed",
  "preset-kept",
  "preset-renamed",
  "preset-removed",
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Who signs what the engine causes. */
export const ENGINE_AUTHOR = "Tally";

/**
 * What a decision changed, before or after it: a ruling, a plain text (a title, a format), or the fields of what it changed.
 * Each kind has one shape; null is "nothing there".
 */
export type DecisionState = Ruling | Edit | string | Readonly<Record<string, unknown>> | null;

/** One entry of the append-only log: who changed what, when, from what to what. Nothing is ever taken out of it. */
export interface Decision {
  readonly id: string;
  /** Position in the whole log, rising. */
  readonly sequence: number;
  readonly storyId: string;
  readonly factId: string | null;
  readonly articleId: string | null;
  readonly kind: DecisionKind;
  /** The name set in the header; "Tally" where the engine caused it. */
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly before: DecisionState;
  readonly after: DecisionState;
  /** The decision this one takes back. */
  readonly undoes: string | null;
  /** Why, where the engine caused it (a fact reopened by a new article). */
  readonly cause: Localised | null;
}

/** The two ways to go through one's own steps. */
export const STEP_DIRECTIONS = ["undo", "redo"] as const;
export type StepDirection = (typeof STEP_DIRECTIONS)[number];
