import type { Evidence } from "../../engine/text/span.ts";

/**
 * Where words that stood at `place` stand in a text now: there, else at the same words nearest to it, else nowhere (null).
 * Offsets count UTF-16.
 */
export function findWords(text: string, place: Evidence): Evidence | null {
  const { start, text: words } = place;
  if (words === "") return null;
  if (text.startsWith(words, start)) return place;
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  const nearest = nearestOf([before, after], start);
  return nearest === null ? null : { start: nearest, end: nearest + words.length, text: words };
}

function nearestOf(places: readonly number[], start: number): number | null {
  const found = places.filter((place) => place >= 0);
  return found.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))[0] ?? null;
}
