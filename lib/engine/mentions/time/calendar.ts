/**
 * Calendar arithmetic on day numbers (days since 1970-01-01, proleptic Gregorian). No time zone enters: a day is a
 * local calendar day.
 */
interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** The day number of a civil day; overflowing months and days roll over, as in `Date.UTC`. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** The civil day of a day number. */
export function civilDay(day: number): CivilDay {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday of a day number, 1 = Monday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return civilDay(dayNumber(year, month + 1, 0)).day;
}

/** Whether such a day exists. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

/** "2024-06-19". */
export function isoDay(day: number): string {
  const { year, month, day: d } = civilDay(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(d)}`;
}

/** The ISO week of a day: its year, its number and the day number of its Monday. */
export function isoWeek(day: number): { year: number; week: number; monday: number } {
  const monday = day - weekdayOf(day) + 1;
  const { year } = civilDay(monday + 3);
  const first = dayNumber(year, 1, 4);
  const firstMonday = first - weekdayOf(first) + 1;
  return { year, week: (monday - firstMonday) / 7 + 1, monday };
}

/** A day some months on, held to the last day of a shorter month. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: d } = civilDay(day);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return dayNumber(y, m, Math.min(d, daysInMonth(y, m)));
}

/** The day number of "2024-06-19…", or null where the string does not begin with an ISO date. */
export function parseIsoDay(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivilDay(year, month, day) ? dayNumber(year, month, day) : null;
}
