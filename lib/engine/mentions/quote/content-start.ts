import type { Atom } from "./atom.ts";
import type { VerbClass } from "./compile-lexicon.ts";
import { isComma } from "./frame.ts";
import { matchPhrase } from "./phrases.ts";
import type { AtomRange } from "./read-phrase.ts";
import type { SpeakerContext } from "./speaker.ts";

const COMPLEMENT_REACH = 9;
/** So many words between a verb of speech and a quotation are a clause of their own around it. */
const CLAUSE_WORDS_MIN = 2;

/** Where what is said begins, and whether something says for sure that it does. */
export interface ContentStart {
  readonly at: number;
  readonly introduced: boolean;
  /** "that", a colon or a quotation follows the verb at once: whatever stands before it speaks. */
  readonly atOnce: boolean;
}

/** Seeks what is said after a verb of speech: past its hearer, its place and its day, after "that", a colon or at a quotation. */
export function contentStart(
  atoms: readonly Atom[],
  verb: AtomRange,
  classes: ReadonlySet<VerbClass>,
  context: SpeakerContext,
): ContentStart {
  const { lexicon } = context;
  const start = skipAsides(atoms, verb, classes, context);
  const wide = !classes.has("speaking") || isCircumstance(atoms[verb.to], context);
  for (let at = verb.to; at < verb.to + COMPLEMENT_REACH; at += 1) {
    const atom = atoms[at];
    if (atom === undefined) break;
    const atOnce = at <= start;
    if (atom.kind === "quote") {
      if (classes.has("denying")) continue;
      if (isInside(atoms, start, at, classes))
        return { at: start, introduced: true, atOnce: false };
      return { at, introduced: true, atOnce };
    }
    if (atom.kind === "mark" && atom.folded === ":")
      return { at: at + 1, introduced: true, atOnce };
    if (lexicon.complementizers.has(atom.folded) && (wide || atOnce))
      return { at: at + 1, introduced: true, atOnce };
    if (at > verb.to && matchPhrase(atoms, at, lexicon.verbs) > 0) break;
  }
  return { at: start, introduced: false, atOnce: false };
}

/** "said it was “a farce”": words of a clause lead up to the quotation, without a mark between. */
function isInside(
  atoms: readonly Atom[],
  start: number,
  quote: number,
  classes: ReadonlySet<VerbClass>,
): boolean {
  if (!classes.has("saying") && !classes.has("telling") && !classes.has("participles"))
    return false;
  if (classes.has("naming")) return false;
  const goesOn = atoms[quote]?.opensLow === true;
  if (quote - start < (goesOn && classes.has("speaking") ? 1 : CLAUSE_WORDS_MIN)) return false;
  for (let at = start; at < quote; at += 1) if (atoms[at]?.kind !== "word") return false;
  return true;
}

function isCircumstance(atom: Atom | undefined, { lexicon }: SpeakerContext): boolean {
  return lexicon.circumstances.has(atom?.folded ?? "") || atom?.folded === "(";
}

/** Over the hearer ("told reporters"), the occasion ("in a statement") and the day ("on Friday"). */
function skipAsides(
  atoms: readonly Atom[],
  verb: AtomRange,
  classes: ReadonlySet<VerbClass>,
  context: SpeakerContext,
): number {
  const { lexicon } = context;
  let at = passAsides(atoms, verb.to, context);
  if (classes.has("telling")) at = skipHearer(atoms, at, context);
  else if (lexicon.hearers.has(atoms[at]?.folded ?? "")) {
    const heard = skipHearer(atoms, at + 1, context);
    if (isComma(atoms[heard])) at = heard;
  }
  at = passAsides(atoms, at, context);
  return at > verb.to && isComma(atoms[at]) ? at + 1 : at;
}

function passAsides(atoms: readonly Atom[], from: number, { lexicon }: SpeakerContext): number {
  let at = from;
  for (let length = 1; length > 0; at += length) length = matchPhrase(atoms, at, lexicon.asides);
  return at;
}

/** "told reporters", "told the Herald", "told him": one common word, or a run of capitals. */
function skipHearer(atoms: readonly Atom[], from: number, { lexicon }: SpeakerContext): number {
  let at = from + matchPhrase(atoms, from, lexicon.determiners);
  if (atoms[at]?.capital === true) {
    while (atoms[at]?.kind === "word" && atoms[at]?.capital === true) at += 1;
    return at;
  }
  return at + 1;
}
