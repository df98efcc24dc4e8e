import type { PlaceMention } from "../mention.ts";

/** 4°39′N 108°54′E · 04°29' LU dan 108°44' BT · 4.65° N, 108.9° E. Every part is bounded, so the pattern is linear. */
const COORDINATES =
  /(\d{1,3}(?:[.,]\d{1,6})?)°[ ]?(?:(\d{1,2}(?:[.,]\d{1,4})?)['′’][ ]?)?(?:(\d{1,2}(?:[.,]\d{1,3})?)["″”][ ]?)?(LU|LS|N|S|Lintang Utara|Lintang Selatan)(?:,| dan| and|;)? {0,2}(\d{1,3}(?:[.,]\d{1,6})?)°[ ]?(?:(\d{1,2}(?:[.,]\d{1,4})?)['′’][ ]?)?(?:(\d{1,2}(?:[.,]\d{1,3})?)["″”][ ]?)?(BT|BB|E|W|Bujur Timur|Bujur Barat)/g;

const SOUTH_OR_WEST = new Set(["LS", "S", "Lintang Selatan", "BB", "W", "Bujur Barat"]);

/** All points given in degrees in a text; offsets count in it. */
export function readCoordinates(text: string): readonly PlaceMention[] {
  if (!text.includes("°")) {
    return [];
  }
  const found: PlaceMention[] = [];
  for (const match of text.matchAll(COORDINATES)) {
    const [words, latitudeDegrees, latitudeMinutes, latitudeSeconds, north, ...east] = match;
    const latitude = degrees(latitudeDegrees, latitudeMinutes, latitudeSeconds, north);
    const longitude = degrees(east[0], east[1], east[2], east[3]);
    found.push({
      kind: "place",
      start: match.index,
      end: match.index + words.length,
      text: words,
      ruleId: "place.coordinates",
      entity: `point:${latitude},${longitude}`,
      name: words,
      preposition: "",
      coordinates: { latitude, longitude },
    });
  }
  return found;
}

const numberOf = (part: string | undefined): number => Number((part ?? "0").replace(",", "."));

/** Degrees with four decimals, about ten metres: finer than any news text gives. */
function degrees(
  whole: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
  side: string | undefined,
): number {
  const size = numberOf(whole) + numberOf(minutes) / 60 + numberOf(seconds) / 3600;
  const signed = SOUTH_OR_WEST.has(side ?? "") ? -size : size;
  return Math.round(signed * 10_000) / 10_000;
}
