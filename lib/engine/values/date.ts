import { describeDate } from "./date/describe.ts";
import { compareBounds, compareEdges } from "./date/hedges.ts";
import { type Aligned, alignZones, type Interval } from "./date/interval.ts";
import { compareLengths } from "./date/lengths.ts";
import { agree, bothOr, conflict, type Names, partial, type Weaker } from "./date/verdicts.ts";
import type { Comparison, DateValue } from "./value.ts";

export { describeDate };

/** Coarseness of a grain; a larger number says less. */
const COARSENESS: Readonly<Record<DateValue["grain"], number>> = {
  minute: 0,
  hour: 1,
  part: 2,
  day: 3,
  week: 4,
  month: 5,
  quarter: 6,
  season: 6,
  year: 7,
  decade: 8,
  century: 9,
  era: 9,
  unknown: 10,
};
/** From here on a value names a stretch of years; grains next to each other then fix the same answer. */
const YEAR = COARSENESS.year;
const MONTH = COARSENESS.month;

/**
 * How two dates relate. Symmetric: swapping `a` and `b` swaps only `weaker`. A conflict needs two values that are both
 * known and disjoint; whatever is vague, bare or approximate at most makes the other more precise.
 */
export function compareDates(a: DateValue, b: DateValue): Comparison {
  const names = { a: describeDate(a), b: describeDate(b) };
  if (isVague(a) || isVague(b)) return compareVague(a, b, names);
  if (isLength(a) && isLength(b)) return compareLengths(a, b, names);
  const aligned = alignZones(a, b);
  const hedged =
    aligned === null
      ? null
      : (compareBounds(a, b, aligned, names) ?? compareEdges(a, b, aligned, names));
  if (hedged !== null) return hedged;
  const stated = compareStated(a, b);
  if (aligned === null) return compareWithoutCalendar(a, b, stated, names);
  return compareIntervals(a, b, aligned, names);
}

function isVague(value: DateValue): boolean {
  return value.certainty === "vague" || (value.grain === "unknown" && value.first === null);
}

function isLength(value: DateValue): boolean {
  return value.duration !== undefined;
}

/** A vague time is the weaker one; it is in conflict with nothing. */
function compareVague(a: DateValue, b: DateValue, names: Names): Comparison {
  const weaker: Weaker = isVague(a) && isVague(b) ? "both" : isVague(a) ? "a" : "b";
  if (weaker === "both" && names.a.en === names.b.en) {
    return agree("date.same-words", names, "Both say the same", "Keduanya menyebut hal yang sama");
  }
  const [loose, firm] = weaker === "b" ? [names.b, names.a] : [names.a, names.b];
  return {
    relation: "partial",
    weaker,
    ruleId: "date.vague",
    reason: {
      en: `“${loose.en}” fixes no date, so it neither confirms nor contradicts ${firm.en}.`,
      id: `“${loose.id}” tidak menetapkan tanggal, jadi tidak menguatkan maupun membantah ${firm.id}.`,
    },
  };
}

type StatedRelation = "same" | "apart" | "other-clock" | "narrower-a" | "narrower-b" | "nothing";
const STATED_PARTS = ["year", "month", "day", "weekday", "minute"] as const;

/** What the stated parts alone say of each other. */
function compareStated(a: DateValue, b: DateValue): StatedRelation {
  const [left, right] = [statedParts(a), statedParts(b)];
  let [shared, onlyA, onlyB] = [0, 0, 0];
  for (const part of STATED_PARTS) {
    const [x, y] = [left[part], right[part]];
    if (x !== undefined && y !== undefined) {
      if (part === "minute" && a.zone !== b.zone) {
        const moved = clockInUtc(x, a.zone) - clockInUtc(y, b.zone);
        if (!Number.isFinite(moved)) return "nothing";
        if (moved % DAY_MINUTES !== 0) return "other-clock";
      } else if (x !== y) return "apart";
      shared++;
    } else if (x !== undefined) onlyA++;
    else if (y !== undefined) onlyB++;
  }
  if (shared === 0) return "nothing";
  if (onlyA === onlyB) return onlyA === 0 ? "same" : "nothing";
  return onlyA > onlyB ? "narrower-a" : "narrower-b";
}

const DAY_MINUTES = 1440;

/** A clock time in minutes after midnight, UTC; none where the zone is not known by its offset. */
function clockInUtc(minute: number, zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone ?? "") ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === "-" ? minute + offset : minute - offset;
}

/** The stated parts, and for a known day all of its parts: a Wednesday and 19 June 2024 can then be compared. */
function statedParts(value: DateValue): DateValue["stated"] {
  if (value.first === null || value.first.slice(0, 10) !== value.last?.slice(0, 10))
    return value.stated;
  const date = new Date(`${value.first.slice(0, 10)}T00:00:00Z`);
  const known = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
  return { ...value.stated, ...known };
}

/** One of the two, or both, has no place in the calendar. */
function compareWithoutCalendar(
  a: DateValue,
  b: DateValue,
  stated: StatedRelation,
  names: Names,
): Comparison {
  if (stated === "same")
    return agree(
      "date.same-stated",
      names,
      "Both state the same",
      "Keduanya menyatakan hal yang sama",
    );
  const known = (value: DateValue) => value.first !== null;
  const isClear =
    stated === "other-clock"
      ? !a.approximate && !b.approximate
      : stated === "apart" && !hasUnsureDay(a) && !hasUnsureDay(b);
  if (isClear) return conflict("date.other-stated", names);
  if (stated === "narrower-a" || stated === "narrower-b") {
    return partial("date.less-stated", names, stated === "narrower-a" ? "b" : "a");
  }
  const weaker: Weaker = known(a) === known(b) ? "both" : known(a) ? "b" : "a";
  return partial("date.not-comparable", names, weaker);
}

/** A day that was only inferred, or rounded, cannot prove a bare weekday wrong. */
function hasUnsureDay(value: DateValue): boolean {
  if (value.approximate === true || isVague(value)) return true;
  return (
    value.certainty === "anchored" &&
    value.stated.day === undefined &&
    value.stated.weekday === undefined
  );
}

function compareIntervals(a: DateValue, b: DateValue, aligned: Aligned, names: Names): Comparison {
  const { left, right } = aligned;
  const meet = left.first <= right.last && right.first <= left.last;
  if (!meet) return compareApart(a, b, left, right, names);
  if (isLength(a) || isLength(b)) return compareLengthWithDate(a, b, names);
  const [x, y] = [COARSENESS[a.grain], COARSENESS[b.grain]];
  if (left.first === right.first && left.last === right.last && Math.abs(x - y) <= 1) {
    return agree(
      "date.same",
      names,
      "Both name the same time",
      "Keduanya menyebut waktu yang sama",
    );
  }
  if (x === y && (a.approximate || b.approximate))
    return partial("date.rounded", names, bothOr(a.approximate, b.approximate));
  if (Math.min(x, y) >= MONTH && Math.max(x, y) === YEAR && x !== y) {
    return agree(
      "date.within-year",
      names,
      "Both fix the same year",
      "Keduanya menunjuk tahun yang sama",
    );
  }
  return partial("date.contained", names, x === y ? wider(left, right) : x > y ? "a" : "b");
}

function wider(left: Interval, right: Interval): Weaker {
  const [a, b] = [width(left), width(right)];
  return a === b ? "both" : a > b ? "a" : "b";
}

const width = (interval: Interval): number =>
  Date.parse(asInstant(interval.last)) - Date.parse(asInstant(interval.first));
const asInstant = (text: string): string => `${text.replace("T24:00", "T23:59")}Z`;

/** "24 years" beside "July 2000": the length counted back from publication lands on the date. */
function compareLengthWithDate(a: DateValue, b: DateValue, names: Names): Comparison {
  const length = isLength(a) ? a : b;
  const date = isLength(a) ? b : a;
  if (COARSENESS[date.grain] < MONTH && COARSENESS[length.grain] >= MONTH) {
    return partial("date.counted-back", names, isLength(a) ? "a" : "b");
  }
  return agree(
    "date.counted-back",
    names,
    "Counted back, both reach the same time",
    "Dihitung mundur, keduanya sampai pada waktu yang sama",
  );
}

function compareApart(
  a: DateValue,
  b: DateValue,
  left: Interval,
  right: Interval,
  names: Names,
): Comparison {
  const gap = Math.max(
    Date.parse(asInstant(left.first)) - Date.parse(asInstant(right.last)),
    Date.parse(asInstant(right.first)) - Date.parse(asInstant(left.last)),
  );
  const sameDay = left.first.slice(0, 10) === right.first.slice(0, 10);
  const [aboutA, aboutB] = [isAbout(a), isAbout(b)];
  if (aboutA && aboutB && sameDay && gap <= HOUR_MS) return partial("date.rounded", names, "both");
  if ((aboutA || aboutB) && sameDay && gap <= HOUR_MS / 2)
    return partial("date.rounded", names, bothOr(aboutA, aboutB));
  if (gap <= DAY_MS && isUnknownZone(a, b))
    return partial("date.unknown-zone", names, isLocal(a) ? (isLocal(b) ? "both" : "a") : "b");
  const unit = Math.max(UNIT_MS[a.grain] ?? 0, UNIT_MS[b.grain] ?? 0);
  if (!isLength(a) && !isLength(b) && (aboutA || aboutB) && gap < unit) {
    return partial("date.nearly", names, bothOr(aboutA, aboutB));
  }
  if (a.certainty === "bare" || b.certainty === "bare")
    return partial("date.unsure", names, bothOr(a.certainty === "bare", b.certainty === "bare"));
  return conflict("date.apart", names);
}

/**
 * Whether a clock of a place that is not known stands beside another one: "local time", or Greenwich time beside a clock
 * without a zone, for agencies give it where papers give the clock on the spot.
 */
function isUnknownZone(a: DateValue, b: DateValue): boolean {
  if (a.zone === b.zone) return false;
  const zones = [a.zone, b.zone];
  return zones.includes("local") || (zones.includes("+00:00") && (isLocal(a) || isLocal(b)));
}

function isLocal({ zone, grain }: DateValue): boolean {
  return zone === "local" || (zone === undefined && COARSENESS[grain] < COARSENESS.day);
}

/** "about July" reaches beyond July; "late July" does not. */
function isAbout(value: DateValue): boolean {
  return value.approximate === true && value.edge === undefined;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const UNIT_MS: Readonly<Partial<Record<DateValue["grain"], number>>> = {
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 31 * DAY_MS,
  quarter: 92 * DAY_MS,
  season: 92 * DAY_MS,
  year: 366 * DAY_MS,
  decade: 3653 * DAY_MS,
};
