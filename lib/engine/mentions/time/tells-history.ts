import { civilDay } from "./calendar.ts";
import type { Lexed } from "./lex.ts";
import { CLASS } from "./token.ts";

/** So many years long gone make a history, */
const OLD_YEARS_MIN = 3;
/** each this many years before publication at least, */
const YEARS_BEFORE_MIN = 2;
/** and so many of them for each recent one. */
const OLD_FOR_RECENT_MIN = 3;
const DEIXIS: ReadonlySet<string> = new Set([CLASS.dayDeixis, CLASS.dayPart]);

/** Whether a text tells of times long gone (an encyclopaedia's page on a war): years far back, and never "today". */
export function tellsHistory(lexed: Lexed, published: number | null): boolean {
  const year = published === null ? Number.POSITIVE_INFINITY : civilDay(published).year;
  let [old, recent] = [0, 0];
  for (let at = 0; at < lexed.classes.length; at++) {
    const sign = lexed.classes.charAt(at);
    if (DEIXIS.has(sign)) return false;
    if (sign !== CLASS.year) continue;
    if ((lexed.tokenAt(at)?.number ?? 0) <= year - YEARS_BEFORE_MIN) old++;
    else recent++;
  }
  return old >= OLD_YEARS_MIN && old >= recent * OLD_FOR_RECENT_MIN;
}
