import type { CreditMention, QuoteMention } from "../mentions/mention.ts";
import type { Origin } from "../reconciliation.ts";

/** What the origins of one article are read from; spans are whatever text the mentions count in. */
export interface OriginInput {
  readonly outlet: string;
  readonly credits: readonly CreditMention[];
  readonly quotes: readonly QuoteMention[];
}

/**
 * Where an article's reporting comes from, one entry a name, in order of first mention: its credits, who relays its
 * quotations, its own reporting where it is stated, and `unstated` (span 0 to 0, no words) where nothing is.
 */
export function findOrigins({ outlet, credits, quotes }: OriginInput): readonly Origin[] {
  const found = new Map<string, Origin>();
  const add = (origin: Origin): void => {
    const key = origin.kind === "own" ? "own" : origin.name.toLowerCase();
    const known = found.get(key);
    if (known === undefined || origin.start < known.start) found.set(key, origin);
  };
  for (const { creditKind, name, start, end, text } of credits) {
    add({ name: creditKind === "own" ? outlet : name, kind: creditKind, start, end, text });
  }
  for (const { relay } of quotes) {
    if (relay === undefined || covered(credits, relay)) continue;
    const { name, start, end, text } = relay;
    add({ name, kind: kindOf(name, credits), start, end, text });
  }
  if (found.size === 0) return [{ name: outlet, kind: "unstated", start: 0, end: 0, text: "" }];
  return [...found.values()].sort((a, b) => a.start - b.start || a.name.localeCompare(b.name));
}

/** A relay that a credit already names under the newsroom's usual name. */
function covered(
  credits: readonly CreditMention[],
  relay: { readonly start: number; readonly end: number },
): boolean {
  return credits.some((credit) => credit.start < relay.end && relay.start < credit.end);
}

function kindOf(name: string, credits: readonly CreditMention[]): "agency" | "outlet" {
  const credit = credits.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return credit?.creditKind === "outlet" ? "outlet" : "agency";
}
