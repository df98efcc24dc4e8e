import type { Parse, Phrase, Verb } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import type { WordClasses } from "./word-classes.ts";

/** That something is there, or is not: what and beside what, from the unit on that says so. */
export interface Existence {
  readonly first: number;
  /** The thing first, then where it is said to be. */
  readonly things: readonly Phrase[];
  readonly negated: boolean;
}

/** "there was no fog", "tidak ada kabut", "the bus had no belts": what the unit at `at` says is there or is not; null where it says no such thing. */
export function existenceAt(parse: Parse, at: number, classes: WordClasses): Existence | null {
  const unit = parse.units[at];
  if (unit === undefined) return null;
  if (classes.headLast)
    return unit.tag === "existential"
      ? afterThere(parse, at, classes)
      : hadNone(parse, at, classes);
  if (unit.tag === "existential") return afterWord(parse, at, at + 1, isNegated(parse.units, at));
  // "tidak ada korban": a count of nothing holds the word itself.
  const isNothing = unit.tag === "number" && classes.negations.has(unit.lower);
  return isNothing && parse.governors[at] === null ? afterWord(parse, at, at, true) : null;
}

function afterThere(parse: Parse, at: number, classes: WordClasses): Existence | null {
  const verb = parse.verbs.find(({ first }) => first === at + 1);
  const thing = verb?.complement ?? null;
  if (verb === undefined || thing === null) return null;
  return {
    first: at,
    things: withPlace(parse, thing),
    negated: verb.negated || isNone(parse, thing, classes),
  };
}

/** "had no belts": what somebody or something lacks is not there. */
function hadNone(parse: Parse, at: number, classes: WordClasses): Existence | null {
  if (parse.units[at]?.tag !== "auxiliary" || !classes.none.has(parse.units[at + 1]?.lower ?? ""))
    return null;
  const thing = parse.phrases.find(({ first }) => first === at + 1);
  if (thing === undefined || isSaidOn(parse.units[thing.last + 1])) return null;
  const owner = parse.phrases.find(({ last, role }) => last === at - 1 && role === "bare");
  return { first: at, things: owner === undefined ? [thing] : [thing, owner], negated: true };
}

function afterWord(parse: Parse, at: number, from: number, negated: boolean): Existence | null {
  const thing = parse.phrases.find(({ first, role }) => first === from && role === "bare");
  if (thing === undefined || isSaidOn(parse.units[thing.last + 1])) return null;
  return { first: at, things: withPlace(parse, thing), negated };
}

/** "tidak ada sirene yang berbunyi": the verb behind says by itself what did not happen. */
function isSaidOn(next: Unit | undefined): boolean {
  return next?.tag === "relative" || next?.tag === "verb" || next?.tag === "auxiliary";
}

function isNegated(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.negates === true || units[at - 2]?.negates === true;
}

/** Whether a noun phrase is one of nothing: "no fog", "the crew had no maps". */
export function isNone({ units }: Parse, { first, head }: Phrase, classes: WordClasses): boolean {
  for (let index = first; index < head; index++)
    if (classes.none.has(units[index]?.lower ?? "")) return true;
  return false;
}

/** Whether a state only says that something is there. */
export function isExistential({ units }: Parse, { kind, first, head }: Verb): boolean {
  if (kind !== "state") return false;
  for (let index = first - 1; index < head; index++)
    if (units[index]?.tag === "existential") return true;
  return false;
}

/** The thing with the phrase of place right behind it. */
function withPlace({ phrases, units }: Parse, thing: Phrase): readonly Phrase[] {
  const place = phrases.find(({ first }) => first === thing.last + 1);
  const isPlace = place !== undefined && place.prep !== null && units[place.head]?.tag !== "time";
  return isPlace ? [thing, place] : [thing];
}
