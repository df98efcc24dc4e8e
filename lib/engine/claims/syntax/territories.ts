import type { Span } from "../../text/span.ts";
import type { Parse, Verb } from "./phrase.ts";

/** For each verb of a sentence the stretches whose units stand in its clause. */
export function territories({ units, governors }: Parse): ReadonlyMap<Verb, readonly Span[]> {
  const found = new Map<Verb, { start: number; end: number }[]>();
  let before: Verb | null = null;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    const verb = governors[index] ?? null;
    if (unit !== undefined && verb !== null) {
      const spans = found.get(verb);
      const last = spans?.at(-1);
      if (spans === undefined) found.set(verb, [{ start: unit.start, end: unit.end }]);
      else if (last !== undefined && before === verb) last.end = unit.end;
      else spans.push({ start: unit.start, end: unit.end });
    }
    before = verb;
  }
  return found;
}

/** How many units may stand between a noun of a happening and its date: "the crash on the night of". */
const DATE_REACH_UNITS = 3;

/**
 * What a noun of a happening has for itself: the numbers and dates in its phrase and the date right after it, unless it
 * is the object of a verb, whose date that is ("signed the agreement on Monday").
 */
export function nounTerritory(parse: Parse, unit: number): readonly Span[] {
  const { units, governors, phrases } = parse;
  const phrase = phrases.find((each) => each.first <= unit && unit <= each.last);
  const own = units[unit];
  if (phrase === undefined || own === undefined) return [];
  const before = units[phrase.first - 1]?.tag === "time" ? phrase.first - 1 : phrase.first;
  const spans = [
    { start: units[before]?.start ?? own.start, end: units[phrase.last]?.end ?? own.end },
  ];
  const verb = governors[unit];
  const isObject = verb?.objects.includes(phrase) === true;
  if (isObject) return spans;
  const last = Math.max(phrase.last, ...phrase.of.map((of) => of.last));
  for (let index = last + 1; index <= last + DATE_REACH_UNITS; index++) {
    const next = units[index];
    if (next?.tag === "time") spans.push({ start: next.start, end: next.end });
    else if (next?.tag !== "preposition" && next?.tag !== "open") break;
  }
  return spans;
}
