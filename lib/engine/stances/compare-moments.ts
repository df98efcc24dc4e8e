import type { Claim } from "../claims/claim.ts";
import { describeQuantity } from "../values/quantity.ts";
import type { Comparison, QuantityValue } from "../values/value.ts";

/**
 * Two counts that hold as of different moments do not contradict each other: the earlier says less. Null where the claims
 * do not tell which of them is the earlier, or are no counts. Symmetric, `weaker` turned round.
 */
export function compareMoments(a: Claim, b: Claim): Comparison | null {
  if (a.value.kind !== "quantity" || b.value.kind !== "quantity") return null;
  const order = orderOf(a, a.value, b) ?? (-(orderOf(b, b.value, a) ?? 0) || grownOf(a, b));
  if (order === 0) return null;
  const [earlier, later] = (order < 0 ? [a.value, b.value] : [b.value, a.value]).map(
    describeQuantity,
  );
  return {
    relation: "partial",
    weaker: order < 0 ? "a" : "b",
    ruleId: "quantity/earlier",
    reason: {
      en: `${earlier?.en} is the count of an earlier moment, ${later?.en} that of a later one.`,
      id: `${earlier?.id} adalah hitungan pada saat yang lebih awal, ${later?.id} pada saat yang lebih akhir.`,
    },
  };
}

/** Below 0 where `a` holds at an earlier moment than `b`, above 0 at a later; null where its words do not tell. */
function orderOf({ subject }: Claim, value: QuantityValue, b: Claim): number | null {
  const { holds } = subject;
  if (holds === undefined) return null;
  const other = b.subject.holds;
  if (other !== undefined) {
    const areClocks = holds.length > DAY_UNITS && other.length > DAY_UNITS;
    return areClocks ? compareText(holds, other) : compareText(dayOf(holds), dayOf(other));
  }
  const { told } = b.subject;
  if (told === undefined) return null;
  const order = compareText(dayOf(holds), dayOf(told));
  // What came out before the moment cannot tell of it; what came out after it tells of a later one only where this calls itself early.
  return order > 0 || value.provisional === true ? order : null;
}

/**
 * Below 0 where `b` came out on a later day and tells more than a count of which `a` gave the least, or how many are still
 * sought of whom `a` tells more; above 0 the other way round.
 */
function grownOf(a: Claim, b: Claim): number {
  if (isFloorOf(a, b) || isOfMoreSought(a, b)) return -1;
  return isFloorOf(b, a) || isOfMoreSought(b, a) ? 1 : 0;
}

/** Classes of those whom a search brings down day by day. */
const SOUGHT: ReadonlySet<string> = new Set(["go-missing", "search", "stay-trapped", "trap"]);

/** "Nine still missing" says of the next day's four no more than that five were found since. */
function isOfMoreSought({ value, subject }: Claim, later: Claim): boolean {
  if (value.kind !== "quantity" || later.value.kind !== "quantity") return false;
  if (!areInOrder(subject.told, later.subject.told)) return false;
  const areSought = [subject, later.subject].every(({ predicates }) =>
    predicates.some((id) => SOUGHT.has(id)),
  );
  const areCounts = value.unit === null && later.value.unit === null;
  return areSought && areCounts && (later.value.number ?? value.number ?? 0) < (value.number ?? 0);
}

/** Whether the first came out on an earlier day. */
function areInOrder(told: string | undefined, later: string | undefined): boolean {
  return told !== undefined && later !== undefined && told < later;
}

/** "At least 13 dead" says of the next day's 36 no more than that it is the count of the day before. */
function isFloorOf({ value, subject: { told } }: Claim, later: Claim): boolean {
  if (value.kind !== "quantity" || later.value.kind !== "quantity") return false;
  if (value.hedge !== "at-least" && value.hedge !== "more-than") return false;
  if (!areInOrder(told, later.subject.told)) return false;
  return (
    (later.value.low ?? Number.NEGATIVE_INFINITY) >= (value.number ?? Number.POSITIVE_INFINITY)
  );
}

/** "2024-06-19" of "2024-06-19T05:20". */
const DAY_UNITS = 10;

function dayOf(moment: string): string {
  return moment.slice(0, DAY_UNITS);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
