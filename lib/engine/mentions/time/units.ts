import type { DateValue } from "../../values/value.ts";
import { addMonths, civilDay, isoDay, pad } from "./calendar.ts";
import {
  bare,
  clockTime,
  inCentury,
  inDecade,
  inMonth,
  inQuarter,
  inWeek,
  inYear,
  onDay,
} from "./points.ts";
import type { Reading, TimeContext } from "./rule.ts";
import type { Token } from "./token.ts";

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

const UNIT_BY_CLASS: Readonly<Record<string, Unit>> = {
  s: "second",
  i: "minute",
  h: "hour",
  d: "day",
  w: "week",
  t: "fortnight",
  o: "month",
  k: "quarter",
  f: "half",
  y: "year",
  e: "decade",
  v: "century",
};

/** The unit a token of a unit class names. */
export function unitOf(token: Token): Unit {
  return UNIT_BY_CLASS[token.class] ?? "day";
}

/** How a unit is written in a TIMEX3 duration: sign, factor, and whether it stands after the T. */
const NOTATION: Readonly<Record<Unit, readonly [sign: string, factor: number, clock: boolean]>> = {
  second: ["S", 1, true],
  minute: ["M", 1, true],
  hour: ["H", 1, true],
  day: ["D", 1, false],
  week: ["W", 1, false],
  fortnight: ["W", 2, false],
  month: ["M", 1, false],
  quarter: ["Q", 1, false],
  half: ["M", 6, false],
  year: ["Y", 1, false],
  decade: ["DE", 1, false],
  century: ["CE", 1, false],
};

/** "P24Y", "PT25M", "PXM" (a number that the words leave open). */
export function durationTimex(number: number, unit: Unit): string {
  const [sign, factor, clock] = NOTATION[unit];
  const amount = Number.isNaN(number) ? "X" : String(number * factor);
  return `P${clock ? "T" : ""}${amount}${sign}`;
}

/** Length in days of the units that count days or less. */
export const DAYS: Readonly<Record<Unit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.4375,
  quarter: 91.3125,
  half: 182.625,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A day some units away; fractions of a month and more go by days. */
export function shiftDay(day: number, number: number, unit: Unit): number {
  const months = (MONTHS[unit] ?? 0) * number;
  if (months !== 0 && Number.isInteger(months)) return addMonths(day, months);
  return Math.round(day + DAYS[unit] * number);
}

/** The day, week, month … that lies some units from `day`, at the unit's own grain. */
export function pointAway(day: number, number: number, unit: Unit, context: TimeContext): Reading {
  if (unit === "second" || unit === "minute" || unit === "hour")
    return instantAway(day, number, unit, context);
  const whole = Number.isInteger(number);
  const target = shiftDay(day, number, unit);
  if (unit === "day" || !whole) return onDay(target, "anchored");
  return unitAround(target, unit);
}

/** The unit of the calendar that holds a day. */
export function unitAround(day: number, unit: Unit): Reading {
  const { year, month } = civilDay(day);
  switch (unit) {
    case "week":
    case "fortnight":
      return inWeek(day, "anchored");
    case "month":
      return inMonth(year, month, "anchored", {});
    case "quarter":
      return inQuarter(year, Math.ceil(month / 3), "anchored");
    case "half":
      return { ...inMonth(year, month, "anchored", {}) };
    case "year":
      return inYear(year, "anchored");
    case "decade":
      return inDecade(Math.floor(year / 10), "anchored");
    case "century":
      return inCentury(Math.floor(year / 100) + 1, "anchored");
    default:
      return onDay(day, "anchored");
  }
}

function instantAway(day: number, number: number, unit: Unit, context: TimeContext): Reading {
  if (context.publishedMinute === null) {
    const reading = onDay(Math.round(day + number * DAYS[unit]), "vague");
    return { ...reading, type: "TIME", timex: `${reading.timex}TXX:XX` };
  }
  const minutes = day * 1440 + context.publishedMinute + Math.round(number * DAYS[unit] * 1440);
  return clockTime(
    onDay(Math.floor(minutes / 1440), "anchored"),
    ((minutes % 1440) + 1440) % 1440,
    null,
    true,
  );
}

/** A unit with nothing to anchor it to. */
export function unanchored(unit: Unit): Reading {
  if (unit === "day") return bare("XXXX-XX-XX", "day", {});
  if (unit === "week" || unit === "fortnight") return bare("XXXX-WXX", "week", {});
  if (unit === "month") return bare("XXXX-XX", "month", {});
  if (unit === "quarter") return bare("XXXX-QX", "quarter", {});
  if (unit === "decade") return bare("XXX", "decade", {});
  if (unit === "century") return bare("XX", "century", {});
  if (unit === "year" || unit === "half") return bare("XXXX", "year", {});
  return bare("XXXX-XX-XXTXX:XX", "hour", {}, "TIME");
}

/** How far the words leave a length open, in units below and above the number. */
const REACH: Readonly<Record<string, readonly [below: number, above: number]>> = {
  LESS_THAN: [0.5, 0],
  MORE_THAN: [0, 1],
  EQUAL_OR_MORE: [0, 1],
  EQUAL_OR_LESS: [1, 0],
  APPROX: [1, 1],
};
/** A plain number of units is read as rounded: 24 years are 23.5 to 24.5. */
const ROUNDED: readonly [number, number] = [0.5, 0.5];

/**
 * A length of time. Counted back from publication it also names a stretch of the calendar ("for the first time in
 * 24 years"), which is kept as first and last, so that it compares with "since July 2000".
 */
export function lengthOf(
  timex: string,
  number: number,
  unit: Unit,
  mod: string | undefined,
  context: TimeContext,
): Reading {
  const value: DateValue = {
    kind: "date",
    edtf: null,
    ...countedBack(number, unit, mod, context),
    grain: grainOf(unit),
    certainty: Number.isNaN(number) ? "vague" : "stated",
    stated: {},
    duration: isoDuration(timex),
    ...(mod === undefined ? {} : { approximate: true }),
  };
  return { type: "DURATION", timex, value, ...(mod === undefined ? {} : { mod }) };
}

function countedBack(number: number, unit: Unit, mod: string | undefined, context: TimeContext) {
  const open = { first: null, last: null };
  if (Number.isNaN(number) || DAYS[unit] < 1 || number * DAYS[unit] > 700_000) return open;
  const [below, above] = REACH[mod ?? ""] ?? ROUNDED;
  if (context.published !== null) {
    const back = (units: number) =>
      isoDay(Math.round((context.published ?? 0) - DAYS[unit] * units));
    const slack = unit === "day" ? 0 : 1;
    return { first: back(number + above * slack), last: back(Math.max(0, number - below * slack)) };
  }
  const years = MONTHS[unit] === undefined ? 0 : (number * (MONTHS[unit] ?? 0)) / 12;
  if (context.year === null || years < 1 || !Number.isInteger(years)) return open;
  const year = context.year - years;
  return {
    first: `${pad(year, 4)}-01-01`,
    last: `${pad(mod === "LESS_THAN" ? year + 1 : year, 4)}-12-31`,
  };
}

function grainOf(unit: Unit): DateValue["grain"] {
  if (unit === "second" || unit === "minute") return "minute";
  if (unit === "fortnight") return "week";
  return unit === "half" ? "month" : unit;
}

/** TIMEX3 writes quarters, decades and centuries in signs of its own; ISO 8601 has months and years. */
function isoDuration(timex: string): string {
  return timex.replace(/^P([\dX.]+)(DE|CE|Q)$/, (_, n: string, sign: string) => {
    if (n === "X") return `PX${sign === "Q" ? "M" : "Y"}`;
    const factor = sign === "DE" ? 10 : sign === "CE" ? 100 : 3;
    return `P${Number(n) * factor}${sign === "Q" ? "M" : "Y"}`;
  });
}
