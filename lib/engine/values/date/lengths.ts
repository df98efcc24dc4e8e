import type { Comparison, DateValue } from "../value.ts";
import { agree, bothOr, conflict, type Names, partial, type Weaker } from "./verdicts.ts";

const DAYS_PER_SIGN: Readonly<Record<string, number>> = {
  Y: 365.25,
  M: 30.4375,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
};

/** Length in days and the size of its smallest unit; null where the number is open. */
function lengthOf(duration: string): { days: number; unit: number } | null {
  let [days, unit, clock] = [0, Number.POSITIVE_INFINITY, false];
  if (duration.includes("X")) return null;
  for (const part of duration.slice(1).matchAll(/T|([\d.]{1,20})([YMWDHS])/g)) {
    if (part[0] === "T") {
      clock = true;
      continue;
    }
    const size = DAYS_PER_SIGN[`${clock ? "T" : ""}${part[2]}`] ?? 1;
    days += Number(part[1]) * size;
    unit = Math.min(unit, size);
  }
  return Number.isFinite(unit) ? { days, unit } : null;
}

/** How two lengths of time relate; one with an open number says less. */
export function compareLengths(a: DateValue, b: DateValue, names: Names): Comparison {
  const [left, right] = [lengthOf(a.duration ?? ""), lengthOf(b.duration ?? "")];
  if (left === null || right === null) {
    const weaker: Weaker = left === null ? (right === null ? "both" : "a") : "b";
    return partial("date.open-length", names, weaker);
  }
  const tolerance = left.unit === right.unit ? 0 : Math.max(left.unit, right.unit) / 2;
  const near = Math.abs(left.days - right.days) <= tolerance + 1e-9;
  // "Almost five years" and "five years" name one length.
  const sameFigure = Math.abs(left.days - right.days) <= 1e-9;
  if (sameFigure || (near && (a.approximate === true) === (b.approximate === true))) {
    return agree(
      "date.same-length",
      names,
      "Both give the same length",
      "Keduanya menyebut lama waktu yang sama",
    );
  }
  if (near || withinHedge(left.days, right.days, a, b)) {
    return partial("date.hedged-length", names, bothOr(a.approximate, b.approximate));
  }
  return conflict("date.other-length", names);
}

/** Half of its own length is the widest that a hedge can stretch a length. */
const HEDGE_STRETCH_MAX = 0.5;

function withinHedge(a: number, b: number, left: DateValue, right: DateValue): boolean {
  const slack = (left.approximate ? a : 0) + (right.approximate ? b : 0);
  return slack > 0 && Math.abs(a - b) <= slack * HEDGE_STRETCH_MAX;
}
