import { foldText } from "./fold-text.ts";
import type { Ruling, Standing } from "./verdict.ts";

/**
 * Whether two readers found the same: the verdict, the value that stands and, since the sheet says it with the value, the
 * qualification. The reason and why outlets differ are each reader's own words. Case and blank space do not count.
 */
export function sameFinding(a: Ruling, b: Ruling): boolean {
  return (
    a.verdict === b.verdict &&
    foldText(standingKey(a.standing)) === foldText(standingKey(b.standing)) &&
    foldText(a.qualification) === foldText(b.qualification)
  );
}

/** The ruling that stands after two readers found the same: the first one's, with the second's words where it has none. */
export function combineReadings(first: Ruling, second: Ruling): Ruling {
  return {
    ...first,
    difference: first.difference ?? second.difference,
    reason: first.reason.trim() === "" ? second.reason : first.reason,
    document: first.document ?? second.document,
  };
}

function standingKey(standing: Standing | null): string {
  switch (standing?.kind) {
    case "value":
      return `value ${standing.value}`;
    case "other":
      return `other ${standing.text}`;
    case "both":
      return "both";
    default:
      return "";
  }
}
