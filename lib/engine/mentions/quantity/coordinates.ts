import type { Span } from "../../text/span.ts";
import type { QuantityValue } from "../../values/value.ts";
import { type Token, WordFilter } from "./tokens.ts";
import { COUNT } from "./values.ts";

/** A pair of coordinates in the text. */
export interface CoordinateReading extends Span {
  readonly value: QuantityValue;
}

const ANGLE =
  "(\\d{1,3}(?:[.,]\\d{1,6})?) ?(?:(?:°|º|derajat|degrees?) ?(?:(\\d{1,2}(?:[.,]\\d{1,4})?) ?['′’´] ?(?:(\\d{1,2}(?:[.,]\\d{1,3})?) ?(?:[\"″”]|'') ?)?)?)?";
const LATITUDE = "(lintang utara|lintang selatan|lu|ls|north|south|n|s)\\b";
const LONGITUDE = "(bujur timur|bujur barat|bt|bb|east|west|e|w)\\b";
/** Two angles with their hemispheres, at most a short link apart. */
const PAIR = new RegExp(
  `(?<![\\d.,])${ANGLE} ?${LATITUDE}[ ,;–-]{0,3}(?:dan |and )?${ANGLE} ?${LONGITUDE}`,
  "g",
);
const AFTER_ANGLE: ReadonlySet<string> = new Set(
  "° º ' ′ ’ ´ derajat degree degrees lintang lu ls n s north south".split(" "),
);
const ANGLE_FILTER = new WordFilter(AFTER_ANGLE);

/** Whether what follows a figure makes it an angle: only a text with such a figure is searched at all. */
function isAngle(after: Token | undefined): boolean {
  return after !== undefined && ANGLE_FILTER.mayHave(after) && AFTER_ANGLE.has(after.word);
}

/** Finds coordinates in a folded text and its tokens: "4°39′N 108°54′E", "04°29' LU dan 108°44' BT", "8,20 LS-107,90 BT". */
export function findCoordinates(
  folded: string,
  tokens: readonly Token[],
): readonly CoordinateReading[] {
  if (!tokens.some((token, at) => token.kind === "digits" && isAngle(tokens[at + 1]))) return [];
  return Array.from(folded.matchAll(PAIR), (match) => {
    const [, latD, latM, latS, ns = "", lonD, lonM, lonS, ew = ""] = match;
    const latitude =
      degrees(latD, latM, latS) * (/^(?:s|ls|lintang selatan|south)$/.test(ns) ? -1 : 1);
    const longitude = degrees(lonD, lonM, lonS) * (/^(?:w|bb|bujur barat|west)$/.test(ew) ? -1 : 1);
    const step =
      latS === undefined ? (latM === undefined ? 10 ** -decimals(latD) : 1 / 60) : 1 / 3600;
    const value = { ...COUNT, unit: "coordinate", score: [latitude, longitude], step };
    return { value, start: match.index, end: match.index + match[0].length };
  });
}

function decimals(written = ""): number {
  return written.split(/[.,]/)[1]?.length ?? 0;
}

function degrees(whole = "0", minutes = "0", seconds = "0"): number {
  const [d, m, s] = [whole, minutes, seconds].map((part) => Number(part.replace(",", ".")));
  return Math.round(((d ?? 0) + (m ?? 0) / 60 + (s ?? 0) / 3600) * 1e6) / 1e6;
}
