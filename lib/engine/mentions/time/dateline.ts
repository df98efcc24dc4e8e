import type { TimeMention } from "../mention.ts";
import { dayNumber, parseIsoDay } from "./calendar.ts";

/** A dateline's date stands this near to the article's or a paragraph's beginning, in UTF-16 units. */
const DATELINE_REACH = 80;
/** Place names in capitals, or a name and a dash, before the date; and what may follow it. */
const PLACE = /^[\p{Lu}][\p{L} .,'()/-]*[,-]? ?\(?$/u;
const SHOUTED = /^[\p{Lu} .,'()/-]+$/u;
const AFTER = /^\)?,? ?(?:\(|-|--|—|–|:)/;

/** The day of "JAKARTA, May 15 (Agency) -", in the story's year where it names none; null where there is none. */
export function findDatelineDay(
  text: string,
  mentions: readonly TimeMention[],
  year: number | null,
): number | null {
  for (const mention of mentions) {
    if (mention.type !== "DATE" || mention.value.grain !== "day") continue;
    const lineStart = text.lastIndexOf("\n", mention.start - 1) + 1;
    if (mention.start - lineStart > DATELINE_REACH) continue;
    const before = text.slice(lineStart, mention.start);
    if (!SHOUTED.test(before) && !(PLACE.test(before) && before.length < 40)) continue;
    if (!AFTER.test(text.slice(mention.end, mention.end + 4))) continue;
    const day = dayOf(mention, year);
    if (day !== null) return day;
  }
  return null;
}

function dayOf(mention: TimeMention, year: number | null): number | null {
  if (mention.value.first !== null) return parseIsoDay(mention.value.first);
  const { month, day } = mention.value.stated;
  return year === null || month === undefined || day === undefined
    ? null
    : dayNumber(year, month, day);
}
