import type { Phrase, Verb } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import type { WordClasses } from "./word-classes.ts";

/** Where a noun phrase stands. */
export interface PhraseContext {
  /** The preposition right before it. */
  readonly preposition: Unit | null;
  readonly joined: Phrase["joined"];
  /** The verb of its clause, where that has come already. */
  readonly verb: Verb | null;
}

/** The noun phrase whose first word is the unit `first`, in a sentence of the language of `classes`. */
export function phraseAt(
  units: readonly Unit[],
  classes: WordClasses,
  first: number,
  { preposition, joined, verb }: PhraseContext,
): Phrase {
  let head = first;
  let hasHead = false;
  let index = first;
  for (; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined) break;
    const { tag } = unit;
    if (tag === "pronoun") {
      if (index > first) break;
      head = index;
      index += 1;
      break;
    }
    if (tag === "demonstrative") {
      index += 1;
      break;
    }
    if (tag === "determiner" && hasHead) break;
    if (tag === "noun") {
      if (!hasHead || headMoves(units, classes, index)) head = index;
      hasHead = true;
      continue;
    }
    if (tag === "number" && hasHead && !classes.headLast) break;
    if (tag === "verb" && !hasHead && modifies(units, classes, index)) continue;
    if (tag !== "number" && tag !== "modifier" && tag !== "determiner") break;
    if (!hasHead) head = index;
  }
  index = cutResult(units, classes, { first, end: index, head }, verb);
  return {
    first: preposition === null ? first : first - 1,
    last: Math.max(index, first + 1) - 1,
    head,
    prep: preposition?.lower ?? null,
    role: preposition === null ? "bare" : preposition.tag === "doer" ? "doer" : "oblique",
    of: [],
    joined,
  };
}

/** "left two of its crew missing": after such a verb the last word of its object says in what state. */
function cutResult(
  units: readonly Unit[],
  classes: WordClasses,
  { first, end, head }: { readonly first: number; readonly end: number; readonly head: number },
  verb: Verb | null,
): number {
  const word = verb === null ? "" : (units[verb.head]?.lower ?? "");
  const isResult =
    classes.resultVerbs.has(word) &&
    end - 1 > first &&
    head === end - 1 &&
    classes.results.has(units[head]?.lower ?? "");
  return isResult ? end - 1 : end;
}

/** In a language that puts the noun last, each further noun is what the phrase is about. */
function headMoves(units: readonly Unit[], classes: WordClasses, index: number): boolean {
  const unit = units[index];
  return classes.headLast && unit?.item !== null;
}

/** "the arrested man": a participle between a determiner and a noun is part of the phrase. */
function modifies(units: readonly Unit[], classes: WordClasses, index: number): boolean {
  const unit = units[index];
  const next = units[index + 1]?.tag;
  const before = units[index - 1]?.tag;
  return (
    classes.headLast &&
    (before === "determiner" || before === "modifier") &&
    unit?.voice !== "active" &&
    (next === "noun" || next === "modifier" || next === "number")
  );
}
