import type { Atom } from "./atom.ts";
import type { CompiledLexicon } from "./compile-lexicon.ts";
import { matchPhrase } from "./phrases.ts";

/** A stretch of atoms, `to` exclusive. */
export interface AtomRange {
  readonly from: number;
  readonly to: number;
}

/** A speaker's noun phrase has at most so many words; longer ones are clauses. */
const WORDS_MAX = 14;

/**
 * The noun phrase that begins at `at`: up to a stop word, a mark or a quotation. A description may go on after a link
 * ("a spokesman for the bank"). `to` equals `from` where none begins there. `limit` is the last atom it may take,
 * exclusive; with `loose`, a common word may follow a capital ("Dinas pemadam kebakaran").
 */
export function readPhrase(
  atoms: readonly Atom[],
  at: number,
  limit: number,
  lexicon: CompiledLexicon,
  loose = false,
): AtomRange {
  const pronoun = pronounAt(atoms, at, lexicon);
  if (pronoun > 0) return { from: at, to: Math.min(at + pronoun, limit) };
  let to = at;
  while (to < limit && to - at < WORDS_MAX) {
    const atom = atoms[to];
    if (atom?.kind !== "word") break;
    const determiner = to === at ? matchPhrase(atoms, to, lexicon.determiners) : 0;
    const link = to > at && !namedEnd(atoms, at, to) ? matchPhrase(atoms, to, lexicon.links) : 0;
    if (link === 0 && to > at && !loose && endsName(atoms, at, to, lexicon)) break;
    if (link === 0 && to > at && !atom.capital && lexicon.speech.has(atom.folded)) break;
    if (
      link === 0 &&
      determiner === 0 &&
      lexicon.stops.has(atom.folded) &&
      !joins(atoms, to, lexicon)
    )
      break;
    to += Math.max(link, determiner, 1);
  }
  return { from: at, to: Math.min(to, limit) };
}

/** A pronoun that is a phrase of its own: what follows it in lower case is no name. */
function pronounAt(atoms: readonly Atom[], at: number, lexicon: CompiledLexicon): number {
  if (!lexicon.stops.has(atoms[at]?.folded ?? "")) return 0;
  return Math.max(
    matchPhrase(atoms, at, lexicon.pronouns),
    matchPhrase(atoms, at, lexicon.groupPronouns),
  );
}

/** A common word after a name is no more of the phrase ("Putin merespons"), unless a role and a name follow it. */
function endsName(
  atoms: readonly Atom[],
  from: number,
  at: number,
  lexicon: CompiledLexicon,
): boolean {
  const previous = atoms[at - 1];
  if (atoms[at]?.capital !== false || previous?.capital !== true) return false;
  if (matchPhrase(atoms, from, lexicon.determiners) > 0 || joins(atoms, at, lexicon)) return false;
  if (previous.folded.endsWith("'s") || previous.folded.endsWith("’s")) return false;
  if (matchPhrase(atoms, at - 1, lexicon.roles) > 0 || matchPhrase(atoms, at, lexicon.roles) > 0)
    return false;
  for (let ahead = 1; ahead <= ROLE_AHEAD_MAX; ahead += 1) {
    if (matchPhrase(atoms, at + ahead, lexicon.roles) > 0)
      return atoms[at + ahead + 1]?.capital !== true;
  }
  return true;
}

const ROLE_AHEAD_MAX = 2;

/** "X and Y", "X dan Y" with a capital on both sides is one phrase. */
function joins(atoms: readonly Atom[], at: number, lexicon: CompiledLexicon): boolean {
  return (
    lexicon.joiners.has(atoms[at]?.folded ?? "") &&
    atoms[at - 1]?.capital === true &&
    atoms[at + 1]?.kind === "word" &&
    atoms[at + 1]?.capital === true
  );
}

/** Whether the phrase so far ends in a name of two capitals: then a link opens something else ("… Aster of"). */
function namedEnd(atoms: readonly Atom[], from: number, to: number): boolean {
  return to - from >= 2 && atoms[to - 1]?.capital === true && atoms[to - 2]?.capital === true;
}

/** Whether any atom of the range passes the test, told by its index. */
export function holds(range: AtomRange, test: (index: number) => boolean): boolean {
  for (let index = range.from; index < range.to; index += 1) if (test(index)) return true;
  return false;
}
