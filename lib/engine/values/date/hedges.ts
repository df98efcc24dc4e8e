import type { Comparison, DateValue } from "../value.ts";
import type { Aligned, Interval } from "./interval.ts";
import { agree, conflict, type Names, partial, type Weaker } from "./verdicts.ts";

/**
 * How two dates relate of which one is only a limit ("before 2020", "setelah Rabu"): what lies on its side is compatible and
 * says more, what lies wholly on the other side excludes it. Null where neither is a limit.
 */
export function compareBounds(
  a: DateValue,
  b: DateValue,
  { left, right }: Aligned,
  names: Names,
): Comparison | null {
  if (a.bound === undefined && b.bound === undefined) return null;
  if (a.bound !== undefined && b.bound !== undefined) {
    const same = a.bound === b.bound && left.first === right.first && left.last === right.last;
    return same
      ? agree(
          "date.same-limit",
          names,
          "Both give the same limit",
          "Keduanya menyebut batas yang sama",
        )
      : partial("date.limits", names, "both");
  }
  const [limit, point, bound] =
    a.bound === undefined ? [right, left, b.bound] : [left, right, a.bound];
  const excluded = bound === "before" ? point.first > limit.last : point.last < limit.first;
  return excluded
    ? conflict("date.beyond-limit", names)
    : partial("date.limit", names, a.bound === undefined ? "b" : "a");
}

/** What starts on a day starts on it: only a longer stretch has a start and an end that are other times than itself. */
function edgeOf(value: DateValue): Edge | undefined {
  return value.grain === "day" || value.grain === "minute" ? undefined : value.edge;
}

type Edge = NonNullable<DateValue["edge"]>;
const PLACE: Readonly<Record<Edge, number>> = { start: 0, mid: 1, end: 2 };
/** A date this far into a stretch, as a share of it, is no longer at its start, or not yet at its end. */
const [START_MAX, END_MIN] = [2 / 3, 1 / 3];

/**
 * How an edge of a stretch ("early July", "akhir 2023") relates to another edge of it, or to a time within it: its two ends
 * exclude each other, what lies next to each other may be meant alike. Null where the edges decide nothing.
 */
export function compareEdges(
  a: DateValue,
  b: DateValue,
  { left, right }: Aligned,
  names: Names,
): Comparison | null {
  const [edgeA, edgeB] = [edgeOf(a), edgeOf(b)];
  if (edgeA !== undefined && edgeB !== undefined)
    return compareTwoEdges(edgeA, edgeB, left, right, names);
  if (edgeA !== undefined) return compareWithin(edgeA, left, right, "a", names);
  return edgeB === undefined ? null : compareWithin(edgeB, right, left, "b", names);
}

function compareTwoEdges(
  a: Edge,
  b: Edge,
  left: Interval,
  right: Interval,
  names: Names,
): Comparison | null {
  if (left.first !== right.first || left.last !== right.last) {
    // The end of July and the start of August touch.
    const [early, late] = left.first < right.first ? [a, b] : [b, a];
    const touch = daysBetween(left, right) <= 1 && early === "end" && late === "start";
    return touch ? partial("date.touching-edges", names, "both") : null;
  }
  const distance = Math.abs(PLACE[a] - PLACE[b]);
  if (distance === 0)
    return agree(
      "date.same-edge",
      names,
      "Both name the same time",
      "Keduanya menyebut waktu yang sama",
    );
  return distance === 1
    ? partial("date.near-edges", names, "both")
    : conflict("date.other-edge", names);
}

function compareWithin(
  edge: Edge,
  whole: Interval,
  part: Interval,
  weaker: Weaker,
  names: Names,
): Comparison | null {
  if (part.first < whole.first || part.last > whole.last) return null;
  const [from, to] = [instant(whole.first), instant(whole.last)];
  const share = ((instant(part.first) + instant(part.last)) / 2 - from) / (to - from);
  const isWhole = part.first === whole.first && part.last === whole.last;
  if (!isWhole && ((edge === "start" && share > START_MAX) || (edge === "end" && share < END_MIN)))
    return conflict("date.beyond-edge", names);
  return partial("date.edge", names, isWhole ? (weaker === "a" ? "b" : "a") : weaker);
}

const instant = (text: string): number => Date.parse(`${text.replace("T24:00", "T23:59")}Z`);
const DAY_MS = 86_400_000;

/** Days from the end of the earlier stretch to the start of the later one. */
function daysBetween(left: Interval, right: Interval): number {
  const [early, late] = left.first < right.first ? [left, right] : [right, left];
  return (instant(late.first) - instant(early.last)) / DAY_MS;
}
