import type { DecisionState } from "./decision.ts";

/** The snapshot that a change of an article's text left or made, from a decision's before or after; null in any other. */
export function snapshotOf(state: DecisionState): string | null {
  if (state === null || typeof state !== "object") return null;
  const { snapshot }: Readonly<Record<string, unknown>> = { ...state };
  return typeof snapshot === "string" ? snapshot : null;
}
