import type { TimeMention } from "../mention.ts";
import { anchorDay } from "./anchoring.ts";
import { parseIsoDay } from "./calendar.ts";
import type { CompiledLexicon } from "./compile-lexicon.ts";
import { isDigit, isLetter } from "./letters.ts";
import { clockTime, inMonth, onDay } from "./points.ts";
import type { Reading } from "./rule.ts";
import { withOffsetBeside, withToldOffset } from "./tell-offset.ts";

/** What may stand between the two ends of a range, or between the items of a list. */
const GAP_UNITS_MAX = 28;

/**
 * Two times that belong together say more than each alone: a month or day takes its year from the later end of its
 * range or list ("from March to May last year"), a clock time that ends a range lies after its beginning, and a local
 * clock time beside the same one in a known zone has the offset between them.
 */
export function tieTimes(
  mentions: readonly TimeMention[],
  folded: string,
  lexicon: CompiledLexicon,
): TimeMention[] {
  const { rangeWords } = lexicon;
  const tied = withDaysBefore(mentions, folded, rangeWords);
  for (let at = tied.length - 1; at > 0; at--) {
    const [earlier, later] = [tied[at - 1], tied[at]];
    if (!earlier || !later || later.start - earlier.end > GAP_UNITS_MAX) continue;
    const gap = folded.slice(earlier.end, later.start);
    if (isRange(gap, rangeWords)) {
      tied[at - 1] = withYearOf(earlier, later) ?? earlier;
      const isList = gap === ", ";
      tied[at] = isList
        ? later
        : (afterMidnight(earlier, later) ?? weekdayAfter(earlier, later) ?? later);
    }
    const local = tied[at - 1] ?? earlier;
    if (local.value.zone === "local")
      tied[at - 1] = withToldOffset(local, later, folded, lexicon) ?? local;
    if (isSameMoment(gap)) {
      tied[at] = onNearWeekday(local, tied[at] ?? later) ?? tied[at] ?? later;
      tied[at - 1] = withOffsetBeside(local, later) ?? local;
      tied[at] = withOffsetBeside(later, earlier) ?? tied[at] ?? later;
    }
  }
  return tied;
}

function withDaysBefore(
  mentions: readonly TimeMention[],
  folded: string,
  rangeWords: ReadonlySet<string>,
): TimeMention[] {
  const all: TimeMention[] = [];
  for (const mention of mentions) {
    const day = dayBefore(mention, folded, rangeWords);
    if (day !== null && (all.at(-1)?.end ?? 0) < day.start) all.push(day);
    all.push(mention);
  }
  return all;
}

/** "19" of "19 hingga 21 Oktober 2018": the day before a range word takes the month of the day after it. */
function dayBefore(
  later: TimeMention,
  folded: string,
  rangeWords: ReadonlySet<string>,
): TimeMention | null {
  const { value } = later;
  if (
    later.type !== "DATE" ||
    value.grain !== "day" ||
    value.stated.month === undefined ||
    value.first === null
  )
    return null;
  if (!isDigit(folded.charCodeAt(later.start))) return null;
  let end = later.start - 1;
  for (let words = 0; words < RANGE_WORDS_MAX && isLetter(folded.charCodeAt(end - 1)); words++) {
    const gapStart = wordStart(folded, end);
    if (!rangeWords.has(folded.slice(gapStart, end))) return null;
    end = gapStart - 1;
  }
  if (end === later.start - 1 || folded.charCodeAt(end) !== SPACE) return null;
  let start = end;
  while (end - start < 3 && isDigit(folded.charCodeAt(start - 1))) start--;
  const day = Number(folded.slice(start, end));
  const before = folded.charCodeAt(start - 1);
  if (start === end || day < 1 || day >= Number(value.first.slice(8, 10))) return null;
  if (before !== SPACE && before !== OPENING && !Number.isNaN(before)) return null;
  if (isDigit(folded.charCodeAt(start - 2))) return null;
  const last = parseIsoDay(value.first);
  if (last === null) return null;
  const { month, year } = value.stated;
  const stated = { month, day, ...(year === undefined ? {} : { year }) };
  const reading = onDay(last - Number(value.first.slice(8, 10)) + day, value.certainty, stated);
  return { ...withReading(later, reading), start, end, text: folded.slice(start, end) };
}

/** "sampai dengan" */
const RANGE_WORDS_MAX = 2;
const [SPACE, OPENING] = [32, 40];

function wordStart(folded: string, end: number): number {
  let start = end;
  while (start > 0 && isLetter(folded.charCodeAt(start - 1))) start--;
  return start;
}

/** Only words of a range or list, one at least, with commas and spaces. */
function isRange(gap: string, rangeWords: ReadonlySet<string>): boolean {
  if (gap === "-" || gap === "–" || gap === " - " || gap === " – " || gap === ", ") return true;
  const words = gap.split(/[ ,]/).filter((word) => word !== "");
  return words.length > 0 && words.every((word) => rangeWords.has(word));
}

/** "05:20 local time (2120 GMT)", "20.47 WIB atau 21.47 WITA". */
function isSameMoment(gap: string): boolean {
  return /^ ?(?:\(|\/|, or |, atau | or | atau )(?:pukul )?$/.test(gap);
}

/** "10:15 p.m. ET Wednesday (0315 GMT Thursday)": the same moment has the weekday next to the other, not a week off. */
function onNearWeekday(earlier: TimeMention, later: TimeMention): TimeMention | null {
  const [from, to] = [earlier.value, later.value];
  if (from.grain !== "minute" || to.grain !== "minute" || from.first === null || to.first === null)
    return null;
  if (to.stated.weekday === undefined || to.stated.day !== undefined) return null;
  const [near, day] = [parseIsoDay(from.first), parseIsoDay(to.first)];
  if (near === null || day === null) return null;
  const shift = Math.round((near - day) / 7) * 7;
  if (shift === 0) return null;
  const date = onDay(day + shift, to.certainty, to.stated);
  return withReading(
    later,
    clockTime(date, to.stated.minute ?? 0, to.zone ?? null, to.approximate === true),
  );
}

function withYearOf(earlier: TimeMention, later: TimeMention): TimeMention | null {
  const { month, day, year, weekday } = earlier.value.stated;
  const { grain } = earlier.value;
  if (month === undefined && day !== undefined) return withMonthOf(earlier, later, day);
  if (month === undefined || year !== undefined || later.value.stated.month === undefined)
    return null;
  if (grain !== "month" && grain !== "day") return null;
  const [from, to] = [earlier.value.first, later.value.first];
  if (from === null || to === null || later.type === "SET") return null;
  const laterYear = Number(to.slice(0, 4));
  const isAfter = from.slice(5, 7) > to.slice(5, 7) || from.slice(5) > to.slice(5, 10);
  const fitting = isAfter && grain === later.value.grain ? laterYear - 1 : laterYear;
  if (fitting === Number(from.slice(0, 4))) return null;
  const reading =
    grain === "month"
      ? inMonth(fitting, month, "anchored")
      : anchorDay({ year: fitting, month, day: day ?? 1, weekday }, NO_CONTEXT);
  if (reading === null) return null;
  return {
    ...earlier,
    timex: reading.timex,
    value: { ...reading.value, certainty: "anchored", stated: earlier.value.stated },
  };
}

/** "tanggal 5 dan 6 April": the first day is in the month of the second. */
function withMonthOf(earlier: TimeMention, later: TimeMention, day: number): TimeMention | null {
  const { first, grain, stated, certainty } = later.value;
  const last = first === null || grain !== "day" ? null : parseIsoDay(first);
  if (last === null || stated.day === undefined || stated.month === undefined) return null;
  if (day >= stated.day) return null;
  return withReading(earlier, onDay(last - stated.day + day, certainty, { ...stated, day }));
}

/** "Senin-Rabu", "besok hingga Kamis": the weekday that ends a range comes after the day that begins it. */
function weekdayAfter(earlier: TimeMention, later: TimeMention): TimeMention | null {
  const [from, to] = [earlier.value, later.value];
  if (from.grain !== "day" || to.grain !== "day" || from.first === null || to.first === null)
    return null;
  const { weekday, day } = to.stated;
  if (weekday === undefined || day !== undefined || from.certainty === "vague") return null;
  const [start, target] = [parseIsoDay(from.first), parseIsoDay(to.first)];
  return start === null || target === null || target > start || start - target >= 7
    ? null
    : withReading(later, onDay(target + 7, to.certainty, to.stated));
}

/** A year is given, so nothing else is asked. */
const NO_CONTEXT = { published: null, year: null, account: null, tense: null, isTensed: false };

function afterMidnight(earlier: TimeMention, later: TimeMention): TimeMention | null {
  const [from, to] = [earlier.value, later.value];
  if (from.grain !== "minute" || to.grain !== "minute" || from.first === null || to.first === null)
    return null;
  if (from.first.slice(0, 10) !== to.first.slice(0, 10) || to.first >= from.first) return null;
  if (from.zone !== to.zone && from.zone !== undefined && to.zone !== undefined) return null;
  // A range of hours that ends before it begins runs past midnight only from the evening on.
  if (minuteOf(from.first) < 15 * 60) return null;
  const day = parseIsoDay(to.first);
  if (day === null) return null;
  const date = onDay(day + 1, to.certainty);
  const approximate = to.approximate === true;
  return withReading(later, clockTime(date, to.stated.minute ?? 0, to.zone ?? null, approximate));
}

function minuteOf(instant: string): number {
  return Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16));
}

function withReading(mention: TimeMention, reading: Reading): TimeMention {
  return { ...mention, timex: reading.timex, value: reading.value };
}
