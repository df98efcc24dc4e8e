import { type Evidence, evidence } from "../../text/span.ts";
import type { Atom } from "./atom.ts";
import type { CompiledLexicon } from "./compile-lexicon.ts";
import { matchPhrase } from "./phrases.ts";
import { fold, namePart, usedAsWord } from "./read-name.ts";
import { type AtomRange, holds } from "./read-phrase.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";

/** A speaker that no party mention names: a name by its capitals, a body, a text or an unnamed role. */
export function writtenSpeaker(
  atoms: readonly Atom[],
  range: AtomRange,
  span: Evidence,
  { document, lexicon }: SpeakerContext,
): Speaker | null {
  const head = textHead(atoms, range, lexicon);
  if (head)
    return {
      start: span.start,
      end: span.end,
      text: span.text,
      entity: `text:${fold(span.text)}`,
      name: span.text,
      person: false,
    };
  const several = joinedSpeakers(atoms, range, span, lexicon);
  if (several !== null) return several;
  const name = namePart(atoms, range, lexicon);
  if (name !== null && !describesName(atoms, range, lexicon)) return null;
  if (name === null || possessive(atoms, name, range))
    return described(atoms, range, span, lexicon);
  const words = evidence(document.text, {
    start: atoms[name.from]?.start ?? span.start,
    end: atoms[name.to - 1]?.end ?? span.end,
  }).text;
  const size = name.to - name.from;
  const body = matchPhrase(atoms, range.from, lexicon.bodies) > 0;
  const person =
    size >= 2 && !body && !holds(name, (index) => matchPhrase(atoms, index, lexicon.bodies) > 0);
  if (size === 1 && !body && range.to - range.from === 1 && usedAsWord(atoms[name.from], document))
    return null;
  if (body && name.to === range.to) {
    return {
      start: span.start,
      end: span.end,
      text: span.text,
      entity: `org:${fold(span.text)}`,
      name: span.text,
      person: false,
    };
  }
  const surname = fold(atoms[name.to - 1]?.folded ?? words);
  const entity = person
    ? `person:${surname}`
    : size === 1 && !body
      ? `name:${surname}`
      : `org:${fold(words)}`;
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    entity,
    name: words,
    person: person || (size === 1 && !body),
  };
}

/** "Moskow dan Pyongyang": names on both sides of a conjunction. */
function joinedSpeakers(
  atoms: readonly Atom[],
  range: AtomRange,
  span: Evidence,
  lexicon: CompiledLexicon,
): Speaker | null {
  const at = atoms.findIndex(
    (atom, index) => index > range.from && index < range.to - 1 && lexicon.joiners.has(atom.folded),
  );
  if (at < 0 || matchPhrase(atoms, range.from, lexicon.bodies) > 0) return null;
  const left = namePart(atoms, { from: range.from, to: at }, lexicon);
  const right = namePart(atoms, { from: at + 1, to: range.to }, lexicon);
  if (left === null || right === null || right.from !== at + 1) return null;
  const words = ({ from, to }: AtomRange): string =>
    atoms
      .slice(from, to)
      .map((atom) => atom.folded)
      .join(" ");
  const entity = [words(left), words(right)]
    .map((name) => `name:${name}`)
    .sort()
    .join("+");
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    entity,
    name: span.text,
    person: false,
  };
}

/** A phrase that opens with a common word names a speaker only where the word is an office ("kunjungan X" is none). */
function describesName(
  atoms: readonly Atom[],
  range: AtomRange,
  lexicon: CompiledLexicon,
): boolean {
  if (atoms[range.from]?.capital === true) return true;
  if (matchPhrase(atoms, range.from, lexicon.determiners) > 0) return true;
  return holds(range, (index) => matchPhrase(atoms, index, lexicon.roles) > 0);
}

/** "Parliament's committee": the name is not the one who speaks. */
function possessive(atoms: readonly Atom[], name: AtomRange, range: AtomRange): boolean {
  return name.to < range.to && /['’]s?$/u.test(atoms[name.to - 1]?.folded ?? "");
}

function textHead(atoms: readonly Atom[], range: AtomRange, lexicon: CompiledLexicon): boolean {
  const determiner = matchPhrase(atoms, range.from, lexicon.determiners);
  const from = range.from + determiner;
  if (matchPhrase(atoms, from, lexicon.texts) > 0) return true;
  return matchPhrase(atoms, range.to - 1, lexicon.texts) > 0;
}

/** A speaker by its description: an office, or anything with an article. */
export function described(
  atoms: readonly Atom[],
  range: AtomRange,
  span: Evidence,
  lexicon: CompiledLexicon,
): Speaker | null {
  const determiner = matchPhrase(atoms, range.from, lexicon.determiners);
  const role = holds(range, (index) => matchPhrase(atoms, index, lexicon.roles) > 0);
  if (!role && !(determiner > 0 && range.to - range.from > determiner)) return null;
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    entity: `role:${fold(span.text)}`,
    name: span.text,
    person: false,
  };
}
