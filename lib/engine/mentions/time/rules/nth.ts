import { anchorMonth } from "../anchoring.ts";
import {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  parseIsoDay,
  weekdayOf,
} from "../calendar.ts";
import { inMonth, inWeek, onDay } from "../points.ts";
import type { Match, Reading, TimeContext, TimeRule } from "../rule.ts";

/** Days and weeks counted within a month: "the second Monday in May", "pekan ketiga Juni". */
export const nthRules: readonly TimeRule[] = [
  {
    id: "time.nth-in-month",
    pattern: "g?[Osl][Ww]&g?(?:M(?:,?y?Y)?|[lnj]?o)",
    read: readNth,
    examples: [
      {
        language: "en",
        text: "The club meets on the second Monday in May 2024 in town.",
        found: "the second Monday in May 2024",
      },
      {
        language: "en",
        text: "It opened in the last week of June 2023 at last.",
        found: "the last week of June 2023",
      },
    ],
  },
  {
    id: "time.month-nth",
    pattern: "[Ww][Or](?:o?M(?:y?Y)?|o[LXI])",
    read: readNth,
    examples: [
      {
        language: "id",
        text: "Pasar dibuka Senin pertama Mei 2024 di alun-alun.",
        found: "Senin pertama Mei 2024",
      },
      {
        language: "id",
        text: "Lomba digelar pekan ketiga bulan ini.",
        found: "pekan ketiga bulan ini",
      },
    ],
  },
];

const WEEKS_MAX = 5;

function readNth(match: Match, context: TimeContext): Reading | null {
  const month = monthOf(match, context);
  const first = month?.value.first ?? null;
  const day = first === null ? null : parseIsoDay(first);
  if (month === null || day === null) return null;
  const nth = nthOf(match);
  if (nth === null) return null;
  const { year, month: number } = civilDay(day);
  const weekday = match.first("W");
  const found = weekday === undefined ? nthWeek(day, nth) : nthWeekday(day, weekday.number, nth);
  if (civilDay(found).month !== number) return null;
  const { certainty } = month.value;
  return weekday === undefined
    ? inWeek(found, certainty)
    : onDay(found, certainty, {
        ...month.value.stated,
        weekday: weekday.number,
        ...(certainty === "stated" ? { year } : {}),
      });
}

/** 1 to 5, or −1 for the last; null for more. */
function nthOf(match: Match): number | null {
  const token = match.first("Osr") ?? match.first("l");
  if (token === undefined) return null;
  if (token.class === "l" || token.class === "r")
    return token.sense === "last" || token.class === "r" ? -1 : null;
  const number = token.class === "s" ? 2 : token.number;
  return token.sense !== "roman" && number >= 1 && number <= WEEKS_MAX ? number : null;
}

function monthOf(match: Match, context: TimeContext): Reading | null {
  const name = match.first("M");
  if (name !== undefined) {
    const year = match.first("Y")?.number;
    return year === undefined
      ? anchorMonth(name.number, context, null)
      : inMonth(year, name.number, "stated", { year, month: name.number });
  }
  if (context.published === null) return null;
  const turn = match.tokens.at(-1)?.class === "o" ? match.all("lnj").at(-1) : match.first("LXI");
  const isOwn = turn !== undefined && turn.start > (match.first("Ww")?.start ?? 0);
  const step = !isOwn ? 0 : "lL".includes(turn.class) ? -1 : "nX".includes(turn.class) ? 1 : 0;
  const { year, month } = civilDay(
    addMonths(
      dayNumber(civilDay(context.published).year, civilDay(context.published).month, 1),
      step,
    ),
  );
  return inMonth(year, month, "anchored");
}

function nthWeekday(firstOfMonth: number, weekday: number, nth: number): number {
  const first = firstOfMonth + ((weekday - weekdayOf(firstOfMonth) + 7) % 7);
  if (nth > 0) return first + (nth - 1) * 7;
  const { year, month } = civilDay(firstOfMonth);
  const last = firstOfMonth + daysInMonth(year, month) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** A month's weeks are counted by sevens from its first day. */
function nthWeek(firstOfMonth: number, nth: number): number {
  const { year, month } = civilDay(firstOfMonth);
  return nth > 0 ? firstOfMonth + (nth - 1) * 7 : firstOfMonth + daysInMonth(year, month) - 1;
}
