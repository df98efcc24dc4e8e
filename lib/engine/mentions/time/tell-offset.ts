import type { TimeMention } from "../mention.ts";
import type { CompiledLexicon } from "./compile-lexicon.ts";
import { isLetter } from "./letters.ts";

const MINUTES_PER_DAY = 1440;
/** The widest offsets from UTC in use, in minutes: UTC−12 and UTC+14. */
const [OFFSET_MIN, OFFSET_MAX] = [-720, 840];

/** A local clock time with the offset that the same moment in another zone, told beside it, gives it; else null. */
export function withOffsetBeside(local: TimeMention, other: TimeMention): TimeMention | null {
  const [a, b] = [local.value, other.value];
  if (a.grain !== "minute" || b.grain !== "minute" || b.zone === undefined || b.zone === "local")
    return null;
  if (a.zone !== undefined && a.zone !== "local") return null;
  const [own, theirs] = [a.stated.minute, b.stated.minute];
  if (own === undefined || theirs === undefined) return null;
  const offset = offsetMinutes(b.zone) + own - theirs;
  const fitting = [offset, offset + MINUTES_PER_DAY, offset - MINUTES_PER_DAY].find(
    (minutes) => minutes >= OFFSET_MIN && minutes <= OFFSET_MAX && minutes % 15 === 0,
  );
  return fitting === undefined ? null : { ...local, value: { ...a, zone: offsetText(fitting) } };
}

function offsetMinutes(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith("-") ? -minutes : minutes;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * A local clock time with the offset that the hours after it tell ("Thalang time, an hour ahead of Jakarta"); null where
 * they tell none.
 */
export function withToldOffset(
  local: TimeMention,
  hours: TimeMention,
  folded: string,
  lexicon: CompiledLexicon,
): TimeMention | null {
  const told = /^PT([\d.]+)H$/.exec(hours.timex);
  if (told === null || hours.type !== "DURATION") return null;
  const shift = lexicon.zoneShifts.find(([words]) => folded.startsWith(` ${words} `, hours.end));
  if (shift === undefined) return null;
  const [words, sign] = shift;
  const start = hours.end + words.length + 2;
  const zone = lexicon.zoneOffsets.find(
    ([name]) => folded.startsWith(name, start) && !isLetter(folded.charCodeAt(start + name.length)),
  );
  if (zone === undefined) return null;
  const offset = offsetMinutes(zone[1]) + sign * Number(told[1]) * 60;
  return { ...local, value: { ...local.value, zone: offsetText(offset) } };
}
