import { toBase } from "../values/quantity/units.ts";
import type { DateValue, QuantityValue, Value } from "../values/value.ts";

/** Amounts further apart than this have nothing in common. */
const RATIO_MAX = 3;
/** Days further apart than this have nothing in common. */
const DAYS_MAX = 14;
const MS_A_DAY = 86_400_000;

/**
 * How near two values of one kind come to each other, 0 to 1: reports of one thing that differ mostly differ by little (37
 * and 38 injured, the 9th and the 10th). 0 where that cannot be said.
 */
export function nearness(a: Value, b: Value): number {
  if (a.kind === "quantity" && b.kind === "quantity") return amountNearness(a, b);
  return a.kind === "date" && b.kind === "date" ? dayNearness(a, b) : 0;
}

/**
 * Whether two amounts look like one that slipped under somebody's fingers: the same digits in another order (87 and 78), or
 * with the point or the noughts elsewhere (8.4 and 84 million, 25,000 and 250,000).
 */
export function isSlip(a: Value, b: Value): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity") return false;
  if (a.number === null || b.number === null || a.number === b.number) return false;
  const left = digitsOf(a.number);
  const right = digitsOf(b.number);
  if (left.written.length < 2 || left.written.length !== right.written.length) return false;
  if (left.written === right.written) return true;
  return left.sorted === right.sorted && sameMagnitude(a.number, b.number);
}

/** The digits that a figure is made of, without the noughts at its ends: as they are written, and the least first. */
interface Digits {
  readonly written: string;
  readonly sorted: string;
}

function digitsOf(number: number): Digits {
  const known = DIGITS.get(number);
  if (known !== undefined) return known;
  const digits = readDigits(number);
  if (DIGITS.size >= REMEMBERED_MAX) DIGITS.clear();
  DIGITS.set(number, digits);
  return digits;
}

function readDigits(number: number): Digits {
  const all = [...String(Math.abs(number))].filter((digit) => digit !== ".");
  const first = all.findIndex((digit) => digit !== "0");
  const last = all.findLastIndex((digit) => digit !== "0");
  const digits = all.slice(Math.max(0, first), last + 1);
  return { written: digits.join(""), sorted: digits.toSorted().join("") };
}

function sameMagnitude(a: number, b: number): boolean {
  return Math.floor(Math.log10(Math.abs(a))) === Math.floor(Math.log10(Math.abs(b)));
}

function amountNearness(a: QuantityValue, b: QuantityValue): number {
  if (a.number === null || b.number === null) return 0;
  const left = Math.abs(toBase(a.number, a.unit));
  const right = Math.abs(toBase(b.number, b.unit));
  if (left === 0 || right === 0) return left === right ? 1 : 0;
  return Math.max(0, 1 - Math.abs(Math.log(left / right)) / Math.log(RATIO_MAX));
}

function dayNearness(a: DateValue, b: DateValue): number {
  if (a.first === null || b.first === null || a.last === null || b.last === null) return 0;
  const apart = Math.max(0, dayOf(a.first) - dayOf(b.last), dayOf(b.first) - dayOf(a.last));
  return Number.isFinite(apart) ? Math.max(0, 1 - apart / DAYS_MAX) : 0;
}

/** A story has few days and figures, and each meets hundreds of others. */
const DAYS = new Map<string, number>();
const DIGITS = new Map<number, Digits>();
const REMEMBERED_MAX = 10_000;

function dayOf(iso: string): number {
  const known = DAYS.get(iso);
  if (known !== undefined) return known;
  const day = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MS_A_DAY;
  if (DAYS.size >= REMEMBERED_MAX) DAYS.clear();
  DAYS.set(iso, day);
  return day;
}
