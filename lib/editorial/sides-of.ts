import type { Report } from "../engine/reconciliation.ts";

/**
 * The values that are published side by side where an editor publishes both sides: those that reports give in full. Where these
 * are not two, less precise ones are sides too: that "not yet" stands against "yes" is for the editor to say.
 */
export function sidesOf(reports: readonly Pick<Report, "value" | "stance">[]): ReadonlySet<string> {
  const full = new Set(reports.filter(isFull).map(({ value }) => value));
  return full.size > 1 ? full : new Set(reports.map(({ value }) => value));
}

/** Whether there are two sides to publish. */
export function hasSides(reports: readonly Pick<Report, "value" | "stance">[]): boolean {
  return sidesOf(reports).size > 1;
}

function isFull({ stance }: Pick<Report, "stance">): boolean {
  return stance !== "partial";
}
