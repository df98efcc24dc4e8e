import { dayNumber, weekdayOf } from "./calendar.ts";

const EASTER = /^easter([+-]\d+)?$/;
/** "11-4-4": of the eleventh month the fourth Thursday; −1 counts from its end. */
const NTH = /^(\d{1,2})-(\d)-(-?\d)$/;

/**
 * The day of a feast in a year: "12-25" is fixed, "easter-2" counts from Western Easter, "nth 11-4-4" is the fourth Thursday
 * of November. Null for a notation that is none of these.
 */
export function feastDay(notation: string, year: number): number | null {
  const fixed = /^(\d\d)-(\d\d)$/.exec(notation);
  if (fixed !== null) return dayNumber(year, Number(fixed[1]), Number(fixed[2]));
  const easter = EASTER.exec(notation);
  if (easter !== null) return easterDay(year) + Number(easter[1] ?? 0);
  const nth = NTH.exec(notation.replace(/^nth /, ""));
  if (nth === null) return null;
  const [month, weekday, count] = [Number(nth[1]), Number(nth[2]), Number(nth[3])];
  if (count < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7;
}

/** Western Easter by the anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
function easterDay(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * late + 114;
  return dayNumber(year, Math.floor(march / 31), (march % 31) + 1);
}
