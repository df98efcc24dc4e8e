import { civilDay, dayNumber, isCivilDay, pad, weekdayOf } from "./calendar.ts";
import { bare, inMonth, onDay } from "./points.ts";
import type { Reading, TimeContext } from "./rule.ts";

/**
 * How far ahead of publication a day without year may lie before it is rather read as last year's. A newsroom names
 * the year of a day eight months back; it seldom does for a date within the next four.
 */
const DAYS_AHEAD_MAX = 120;
/** A verb of the past beside it: "was arrested Feb. 5" is no day of next year, but "was put off to Nov. 30" may lie ahead. */
const TOLD_AHEAD_MAX = 31;
/** "will … on 19 June", read on 20 June, is rather a slip of tense than next year's. */
const DAYS_BACK_MAX = 30;
/** A weekday that contradicts a date this close to publication is a slip; farther off, another year may be meant. */
const SLIP_DAYS_MAX = 60;

type YearContext = Pick<TimeContext, "published" | "year" | "account" | "tense" | "isTensed">;

interface DayParts {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly weekday?: number | undefined;
}

/** A day of a month, with or without year and weekday; `ahead` where the words say more than those around do. */
export function anchorDay(parts: DayParts, context: YearContext, ahead?: boolean): Reading | null {
  const { year, month, day, weekday } = parts;
  const stated = {
    month,
    day,
    ...(year === undefined ? {} : { year }),
    ...(weekday === undefined ? {} : { weekday }),
  };
  if (year !== undefined) {
    return isCivilDay(year, month, day)
      ? onDay(dayNumber(year, month, day), "stated", stated)
      : null;
  }
  if (!isCivilDay(2000, month, day)) return null;
  const found = findYear(parts, context, ahead);
  if (found === null) return bare(`XXXX-${pad(month)}-${pad(day)}`, "day", stated);
  return onDay(dayNumber(found, month, day), "anchored", stated);
}

function findYear(parts: DayParts, context: YearContext, ahead?: boolean): number | null {
  const { month, day, weekday } = parts;
  const { published } = context;
  const agrees = (year: number) =>
    weekday === undefined || weekdayOf(dayNumber(year, month, day)) === weekday;
  if (context.account !== null && ahead !== true && context.tense !== "future") {
    const { account } = context;
    const nearest = nearestYear(account, (candidate) => dayNumber(candidate, month, day));
    if (agrees(nearest)) return nearest;
  }
  if (published === null) {
    if (context.year === null) return null;
    return neighbours(context.year, month).find(agrees) ?? context.year;
  }
  const around = civilDay(published).year;
  const isAhead = ahead ?? context.tense === "future";
  const aheadMax = context.isTensed && context.tense === "past" ? TOLD_AHEAD_MAX : DAYS_AHEAD_MAX;
  const likely = likelyYear(month, day, published, isAhead, aheadMax);
  if (agrees(likely)) return likely;
  if (Math.abs(dayNumber(likely, month, day) - published) <= SLIP_DAYS_MAX) return likely;
  return [around, around - 1, around + 1].find(agrees) ?? likely;
}

/** A story's year, and the one beside it that a date of its first or last weeks may belong to. */
function neighbours(year: number, month: number): readonly number[] {
  if (month === 1) return [year, year + 1];
  return month >= 11 ? [year, year - 1] : [year];
}

function likelyYear(
  month: number,
  day: number,
  published: number,
  ahead: boolean,
  aheadMax: number,
): number {
  const { year } = civilDay(published);
  const distance = dayNumber(year, month, day) - published;
  if (distance <= 0) {
    const next = dayNumber(year + 1, month, day) - published;
    return (ahead && -distance > DAYS_BACK_MAX) || next <= aheadMax ? year + 1 : year;
  }
  return ahead || distance <= aheadMax ? year : year - 1;
}

/** A weekday: the last one on or before publication, or the next where the words look ahead; today is both. */
export function anchorWeekday(weekday: number, published: number | null, ahead: boolean): Reading {
  if (published === null) return bare(`XXXX-WXX-${weekday}`, "day", { weekday });
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const day = ahead ? published + ((7 - back) % 7) : published - back;
  return onDay(day, "anchored", { weekday });
}

/** The weekday of the week some weeks from publication's. */
export function weekdayOfWeek(weekday: number, weeks: number, context: TimeContext): Reading {
  const { published } = context;
  if (published === null) return bare(`XXXX-WXX-${weekday}`, "day", { weekday });
  return onDay(published - weekdayOf(published) + weekday + weeks * 7, "anchored", { weekday });
}

const STEP_BACK_WEIGHT = 3;

/** The year, of those around a day, in which `dayIn` comes nearest to it. */
function nearestYear(day: number, dayIn: (year: number) => number): number {
  const { year } = civilDay(day);
  // An account goes forward: a step back has to be much the shorter one.
  const distance = (candidate: number) => {
    const step = dayIn(candidate) - day;
    return step < 0 ? -step * STEP_BACK_WEIGHT : step;
  };
  return [year, year + 1, year - 1].reduce((best, other) =>
    distance(other) < distance(best) ? other : best,
  );
}

/**
 * A month without year: in an account of the past the one nearest to where it has come; else the last such on or before
 * publication, or the next where the words look ahead or the text named it so before. Where the language tells the past
 * by its verbs and none is there, the nearer of the two.
 */
export function anchorMonth(
  month: number,
  context: TimeContext,
  direction: "past" | "ahead" | null,
): Reading {
  const { account, published } = context;
  if (account !== null && direction !== "ahead" && context.tense !== "future")
    return inMonth(
      nearestYear(account, (year) => dayNumber(year, month, 15)),
      month,
      "anchored",
    );
  if (published === null) return bare(`XXXX-${pad(month)}`, "month", { month });
  const now = civilDay(published);
  const next = month >= now.month ? now.year : now.year + 1;
  const last = month <= now.month ? now.year : now.year - 1;
  if (direction === "past") return inMonth(last, month, "anchored");
  if (direction === "ahead" || context.isMonthAhead(next, month))
    return inMonth(next, month, "anchored");
  const tense = context.tense ?? nearerTense(month, now.month, context.isTensed);
  return inMonth(tense === "future" ? next : last, month, "anchored");
}

function nearerTense(month: number, now: number, isTensed: boolean): "past" | "future" {
  const [ahead, back] = [(month - now + 12) % 12, (now - month + 12) % 12];
  return ahead < back && (isTensed || ahead <= MONTHS_AHEAD_MAX) ? "future" : "past";
}

/** Where verbs tell no tense, a month is the coming one only this near ahead. */
const MONTHS_AHEAD_MAX = 2;
