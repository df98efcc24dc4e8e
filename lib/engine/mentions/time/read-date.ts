import { anchorDay, anchorWeekday, weekdayOfWeek } from "./anchoring.ts";
import { bare, onDay, referenceDay } from "./points.ts";
import type { Match, Reading, TimeContext } from "./rule.ts";
import type { Token } from "./token.ts";

/** The day that the tokens of `{date}` name; null where they name none (30 February, "17" that counts people). */
export function readDate(match: Match, context: TimeContext, group?: string): Reading | null {
  const weekday = match.first("W", group)?.number;
  const numeric = match.first("S", group);
  if (numeric !== undefined) return readNumeric(numeric, weekday, context);
  const month = match.first("M", group);
  if (month !== undefined) return readNamedMonth(match, month, weekday, context, group);
  if (weekday !== undefined) return readWeekday(match, weekday, context, group);
  const deixis = match.first("R", group);
  if (deixis !== undefined) return daysFromToday(deixis.number, context);
  const story = match.first("8", group);
  if (story === undefined) return null;
  const from = referenceDay(context);
  if (from === null) return bare("XXXX-XX-XX", "day", {});
  return onDay(from + story.number, "anchored");
}

/** A day counted from today; in a quotation it is the day of speaking, which nobody states. */
export function daysFromToday(days: number, context: TimeContext): Reading {
  if (context.published === null) return bare(days === 0 ? "PRESENT_REF" : "XXXX-XX-XX", "day", {});
  return onDay(context.published + days, context.quoted ? "vague" : "anchored");
}

function readNumeric(
  token: Token,
  weekday: number | undefined,
  context: TimeContext,
): Reading | null {
  const [year, month, day] = token.sense.split("-");
  return anchorDay(
    {
      year: year === "XXXX" ? undefined : Number(year),
      month: Number(month),
      day: Number(day),
      weekday,
    },
    context,
  );
}

function readNamedMonth(
  match: Match,
  month: Token,
  weekday: number | undefined,
  context: TimeContext,
  group: string | undefined,
): Reading | null {
  const day = match.first("DO", group);
  if (day === undefined || day.number < 1 || day.number > 31) return null;
  if (day.class === "O" && day.sense !== "digits") return null;
  if (day.counted && day.start > month.start) return null;
  const year = match.first("Y", group);
  const behind = match.first("L", group) !== undefined;
  const ahead = match.first("X", group) !== undefined || (context.ahead && !behind);
  return anchorDay(
    { year: year?.number, month: month.number, day: day.number, weekday },
    context,
    ahead,
  );
}

function readWeekday(
  match: Match,
  weekday: number,
  context: TimeContext,
  group: string | undefined,
): Reading {
  const all = match.all("wlnjJLXIR", group);
  const has = (classes: string) => all.some((token) => classes.includes(token.class));
  if (has("w")) return weekdayOfWeek(weekday, has("Ll") ? -1 : has("Xn") ? 1 : 0, context);
  if (has("Xn")) return afterToday(weekday, context);
  if (has("Ll")) return beforeToday(weekday, context);
  if (has("jI")) return weekdayOfWeek(weekday, 0, context);
  if (has("R"))
    return anchorWeekday(weekday, context.published, (match.first("R", group)?.number ?? 0) > 0);
  // "than on the Monday": the one before the day that the text speaks of.
  if (context.wordBefore === "the" && context.reference !== null)
    return anchorWeekday(weekday, context.reference, false);
  return anchorWeekday(weekday, context.published, context.ahead);
}

/** "next Thursday" is never today. */
function afterToday(weekday: number, context: TimeContext): Reading {
  return anchorWeekday(weekday, context.published === null ? null : context.published + 1, true);
}

/** "last Tuesday" is never today. */
function beforeToday(weekday: number, context: TimeContext): Reading {
  return anchorWeekday(weekday, context.published === null ? null : context.published - 1, false);
}
