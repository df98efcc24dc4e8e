import type { Document } from "../../text/document.ts";
import type { Atom } from "./atom.ts";
import type { CompiledLexicon } from "./compile-lexicon.ts";
import { matchPhrase } from "./phrases.ts";
import type { AtomRange } from "./read-phrase.ts";
import { isAbbreviation } from "./read-words.ts";

const PERSON_WORDS = 2;

/** The last run of capitalised words that is no role word, or null. */
export function namePart(
  atoms: readonly Atom[],
  range: AtomRange,
  lexicon: CompiledLexicon,
): AtomRange | null {
  let to = range.to;
  while (to > range.from && atoms[to - 1]?.capital !== true) to -= 1;
  let from = to;
  // A surname may be a role's word ("Rusdi Hakim"): it is one after another name.
  if (to - 2 >= range.from && isNameWord(atoms[to - 2], atoms, to - 2, lexicon)) from -= 1;
  while (from > range.from && isNameWord(atoms[from - 1], atoms, from - 1, lexicon)) from -= 1;
  // "Menteri Perdagangan X Y": after an office the last two words are the name, what stands before them its field.
  const office =
    from > range.from && atoms[from - 1]?.capital === true && lexicon.fieldsFollowOffice;
  if (office && to - from > PERSON_WORDS) from = to - PERSON_WORDS;
  return to > from ? { from, to } : null;
}

function isNameWord(
  atom: Atom | undefined,
  atoms: readonly Atom[],
  at: number,
  lexicon: CompiledLexicon,
): boolean {
  if (atom?.kind !== "word" || !atom.capital) return false;
  if (/^\p{N}/u.test(atom.folded)) return false;
  if (
    matchPhrase(atoms, at, lexicon.determiners) > 0 ||
    matchPhrase(atoms, at, lexicon.pronouns) > 0
  )
    return false;
  return matchPhrase(atoms, at, lexicon.roles) === 0;
}

const NEAR_UNITS = 1500;

/** A capital at the start of a sentence is no name where the same word stands in lower case just before or after. */
export function usedAsWord(atom: Atom | undefined, document: Document): boolean {
  if (atom === undefined) return false;
  const near = document.text.slice(Math.max(0, atom.start - NEAR_UNITS), atom.end + NEAR_UNITS);
  return near.includes(` ${atom.folded} `);
}

export function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, " ").trim();
}

/** Whether the range is nothing but a name, with its rank: one to six capitalised words. */
export function isPureName(
  atoms: readonly Atom[],
  range: AtomRange,
  lexicon: CompiledLexicon,
): boolean {
  const size = range.to - range.from;
  if (size < 1 || size > 6) return false;
  for (let index = range.from; index < range.to; index += 1) {
    const atom = atoms[index];
    if (atom?.kind !== "word" || /^\p{N}/u.test(atom.folded)) return false;
    if (!atom.capital && !isAbbreviation(atom.folded)) return false;
  }
  return isNameWord(atoms[range.to - 1], atoms, range.to - 1, lexicon);
}
