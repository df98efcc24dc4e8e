import type { Parse, Verb } from "./phrase.ts";
import type { Tag, Unit } from "./unit.ts";
import type { WordClasses } from "./word-classes.ts";

/** A predicate whose words stand apart, with its object between: units from `from` to `to` (excluded) are its end. */
export interface SplitPredicate {
  readonly predicates: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** How many units an object may have between the verb and the end of its predicate. */
const OBJECT_UNITS_MAX = 7;

/** What an object and who did it may consist of. */
const BETWEEN: ReadonlySet<Tag> = new Set<Tag>([
  "noun",
  "modifier",
  "number",
  "determiner",
  "demonstrative",
  "pronoun",
  "genitive",
  "conjunction",
  "doer",
  "other",
]);

/** "cleared the coach of wrongdoing", "menyatakan bupati bersalah": the predicate of a verb and words after its object, or null. */
export function splitPredicate(
  { units }: Parse,
  verb: Verb,
  classes: WordClasses,
): SplitPredicate | null {
  const head = units[verb.head];
  if (head === undefined || verb.kind === "state" || head.end - head.start !== head.lower.length)
    return null;
  const ends = classes.splits.get(head.lower);
  if (ends === undefined) return null;
  for (let from = verb.head + 2; from <= verb.head + OBJECT_UNITS_MAX; from++) {
    const last = units[from - 1];
    if (last === undefined || !BETWEEN.has(last.tag)) return null;
    for (const { rest, predicates } of ends) {
      const to = endOf(units, from, rest);
      if (to !== null && isClosed(units[to], rest, classes)) return { predicates, from, to };
    }
  }
  return null;
}

/** Where the units end whose words are `rest`; a unit of several words counts with all of them. Null where others stand there. */
function endOf(units: readonly Unit[], from: number, rest: string): number | null {
  let at = 0;
  let unit = from;
  while (at < rest.length) {
    const next = units[unit];
    if (next === undefined || !rest.startsWith(next.lower, at)) return null;
    at += next.end - next.start + 1;
    unit += 1;
  }
  return at === rest.length + 1 ? unit : null;
}

/** What begins a phrase that belongs to the particle before it. */
const OPENING: ReadonlySet<Tag> = new Set<Tag>(["genitive", "determiner", "infinitive"]);

/** "threw the boxes out of the window": a particle with a phrase of its own is none of the verb's. */
function isClosed(next: Unit | undefined, rest: string, { particles }: WordClasses): boolean {
  return !particles.has(rest) || next === undefined || !OPENING.has(next.tag);
}
