/**
 * The day that somebody wrote, as ISO 8601 (2026-05-07): written so, or with the month in Indonesian or English words ("7 Mei
 * 2026", "Thursday, May 7, 2026"). Null where it is no day, a weekday is not that day's, or only numbers would leave open which is the month.
 */
export function readDay(text: string): string | null {
  const line = text.trim().toLowerCase();
  return readIso(line) ?? readWords(line);
}

/**
 * The same of what is typed into a field that shows at once how it was read: also numbers, the day first as both languages
 * write them ("7/5/26"), and "hari ini", "today", "kemarin", "yesterday", counted from `today` (ISO 8601).
 */
export function readTypedDay(text: string, today: string): string | null {
  const line = text.trim().toLowerCase();
  const back = DAYS_BACK.get(line);
  if (back !== undefined) {
    const date = new Date(`${today}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() - back);
    return date.toISOString().slice(0, 10);
  }
  const numbers = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(line);
  if (numbers === null) return readDay(text);
  const [, day = "", month = "", year = ""] = numbers;
  // A desk dates what it reports on: two digits are of this century.
  return dayOf(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}

const DAYS_BACK: ReadonlyMap<string, number> = new Map([
  ["hari ini", 0],
  ["today", 0],
  ["kemarin", 1],
  ["yesterday", 1],
]);

function readIso(line: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(line);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

const DAY_FIRST =
  /^(?:(?<weekday>\p{L}+),? +)?(?<day>\d{1,2})(?:st|nd|rd|th)? +(?<month>\p{L}+)\.?,? +(?<year>\d{4})$/u;
const MONTH_FIRST =
  /^(?:(?<weekday>\p{L}+),? +)?(?<month>\p{L}+)\.? +(?<day>\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\d{4})$/u;

function readWords(line: string): string | null {
  const parts = (DAY_FIRST.exec(line.replace("jum'at", "jumat")) ?? MONTH_FIRST.exec(line))?.groups;
  if (parts === undefined) return null;
  const { weekday, day, month = "", year } = parts;
  const read = dayOf(Number(year), placeOf(month, MONTHS) + 1, Number(day));
  if (read === null || weekday === undefined) return read;
  return new Date(`${read}T00:00:00Z`).getUTCDay() === placeOf(weekday, WEEKDAYS) ? read : null;
}

const MONTHS = [
  ["januari", "january"],
  ["februari", "february", "pebruari"],
  ["maret", "march"],
  ["april"],
  ["mei", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["agustus", "august", "agt"],
  ["september"],
  ["oktober", "october"],
  ["november", "nopember"],
  ["desember", "december"],
] as const;

/** Sunday first, as JavaScript counts. */
const WEEKDAYS = [
  ["minggu", "ahad", "sunday"],
  ["senin", "monday"],
  ["selasa", "tuesday"],
  ["rabu", "wednesday"],
  ["kamis", "thursday"],
  ["jumat", "friday"],
  ["sabtu", "saturday"],
] as const;

/** Letters that tell a month or weekday from all others. */
const LETTERS_MIN = 3;

/** Which of the names the word is, or begins: -1 where none. */
function placeOf(word: string, names: readonly (readonly string[])[]): number {
  return word.length < LETTERS_MIN
    ? -1
    : names.findIndex((same) => same.some((name) => name.startsWith(word)));
}

/** The day as ISO 8601, or null where the calendar has none. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC reads the years 0 to 99 as 1900 to 1999
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
