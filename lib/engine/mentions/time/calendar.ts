/**
 * Calendar arithmetic on day numbers (days since 1970-01-01, proleptic Gregorian). No time zone enters: a day is a
 * local calendar day.
 */
interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 to 1970-01-01; years counted from March have their leap day last. */
const DAYS_TO_EPOCH = 719_468;
const [DAYS_400_YEARS, DAYS_100_YEARS, DAYS_4_YEARS] = [146_097, 36_524, 1460];

/** The day number of a civil day; overflowing months and days roll over. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  const leaps =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - DAYS_TO_EPOCH;
}

/** The civil day of a day number. */
export function civilDay(day: number): CivilDay {
  const days = day + DAYS_TO_EPOCH;
  const era = Math.floor(days / DAYS_400_YEARS);
  const ofEra = days - era * DAYS_400_YEARS;
  const yearOfEra = Math.floor(
    (ofEra -
      Math.floor(ofEra / DAYS_4_YEARS) +
      Math.floor(ofEra / DAYS_100_YEARS) -
      Math.floor(ofEra / (DAYS_400_YEARS - 1))) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  return {
    year: yearOfEra + era * 400 + (marchMonth >= 10 ? 1 : 0),
    month: marchMonth >= 10 ? marchMonth - 9 : marchMonth + 3,
    day: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** ISO weekday of a day number, 1 = Monday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether such a day exists. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export const pad = (n: number, width = 2): string =>
  width === 2 ? (n < 10 ? `0${n}` : `${n}`) : String(n).padStart(width, "0");

/** "2024-06-19". */
export function isoDay(day: number): string {
  const { year, month, day: d } = civilDay(day);
  return `${year > 999 ? year : pad(year, 4)}-${pad(month)}-${pad(d)}`;
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
  if (iso.charCodeAt(4) !== 45 || iso.charCodeAt(7) !== 45) return null;
  const [year, month, day] = [digitsAt(iso, 0, 4), digitsAt(iso, 5, 7), digitsAt(iso, 8, 10)];
  return isCivilDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The number that the digits from `from` to `to` write; NaN where another sign stands among them. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}
