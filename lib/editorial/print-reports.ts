import type { Report } from "../engine/reconciliation.ts";

/**
 * A short print of what a fact's reports say (value, stance and words of each, in any order): the same as long as nobody who
 * reads them would see a difference. It is sent back with a verdict, since not everything that changes reports stands in
 * the fact's own log: a run of the engine, a claim moved here from elsewhere. No secret; 53 bits in base 36.
 */
export function printReports(reports: readonly Report[]): string {
  const said = reports.map(({ article, value, stance, evidence }) =>
    JSON.stringify([article, value, stance, evidence.map(({ text }) => text)]),
  );
  return hash(said.sort().join("\n")).toString(36);
}

/** Two multiplicative hashes side by side, as far as a number is exact. */
function hash(text: string): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x27d4eb2d);
    low = Math.imul(low ^ unit, 0x165667b1);
  }
  high = Math.imul(high ^ (low >>> 15), 0xc2b2ae35);
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
