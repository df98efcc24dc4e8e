import type { Document } from "../../text/document.ts";
import { type Evidence, evidence } from "../../text/span.ts";
import type { PartyMention } from "../mention.ts";
import type { Atom } from "./atom.ts";
import type { CompiledLexicon } from "./compile-lexicon.ts";
import { matchPhrase } from "./phrases.ts";
import { isAbbreviation } from "./read-words.ts";

/**
 * Who speaks. `entity` is a party's identity where one is known; else `person:`, `org:`, `role:` (an unnamed speaker) or
 * `text:` (a treaty, a statement) with the folded words. Several speakers are joined by `+`, sorted.
 */
export interface Speaker extends Evidence {
  readonly entity: string;
  readonly name: string;
  /** A pronoun: `entity` is empty until it is resolved. */
  readonly pronoun?: "one" | "many";
  readonly person: boolean;
}

/** What speaker reading needs to know of the article. */
export interface SpeakerContext {
  readonly document: Document;
  readonly lexicon: CompiledLexicon;
  /** Parties in order of their bare names' start. */
  readonly parties: readonly PartyMention[];
}

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
 * exclusive.
 */
export function readPhrase(
  atoms: readonly Atom[],
  at: number,
  limit: number,
  lexicon: CompiledLexicon,
): AtomRange {
  let to = at;
  while (to < limit && to - at < WORDS_MAX) {
    const atom = atoms[to];
    if (atom?.kind !== "word") break;
    const determiner = to === at ? matchPhrase(atoms, to, lexicon.determiners) : 0;
    const link = to > at && !namedEnd(atoms, at, to) ? matchPhrase(atoms, to, lexicon.links) : 0;
    if (link === 0 && to > at && endsName(atoms, at, to, lexicon)) break;
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

/** The speaker that a phrase names, or null where it names nobody who can speak. */
export function readSpeaker(
  atoms: readonly Atom[],
  range: AtomRange,
  context: SpeakerContext,
  trusted = false,
): Speaker | null {
  const first = atoms[range.from];
  const last = atoms[range.to - 1];
  if (first === undefined || last === undefined || range.to <= range.from) return null;
  const span = evidence(context.document.text, { start: first.start, end: last.end });
  const party = partySpeaker(atoms, range, span, context);
  if (party === NOBODY && !trusted) return null;
  return (
    pronounSpeaker(atoms, range, span, context) ??
    (party === NOBODY ? null : party) ??
    writtenSpeaker(atoms, range, span, context) ??
    (trusted && range.to - range.from <= TRUSTED_WORDS_MAX
      ? trustedSpeaker(atoms, range, span, context)
      : null)
  );
}

/** A phrase that a verb of speech calls a speaker may hold so many words. */
const TRUSTED_WORDS_MAX = 7;

/** After a quotation's end and a verb of speech any phrase is somebody: its name, or else the words themselves. */
function trustedSpeaker(
  atoms: readonly Atom[],
  range: AtomRange,
  span: Evidence,
  { document, lexicon }: SpeakerContext,
): Speaker {
  const name = namePart(atoms, range, lexicon);
  const first = atoms[name?.from ?? range.to];
  if (name === null || name.to < range.to || first === undefined) {
    return { ...span, entity: `role:${fold(span.text)}`, name: span.text, person: false };
  }
  const words = document.text.slice(first.start, span.end);
  const surname = fold(atoms[name.to - 1]?.folded ?? words);
  return { ...span, entity: `person:${surname}`, name: words, person: true };
}

function pronounSpeaker(
  atoms: readonly Atom[],
  range: AtomRange,
  span: Evidence,
  { lexicon, parties }: SpeakerContext,
): Speaker | null {
  const size = range.to - range.from;
  const one = matchPhrase(atoms, range.from, lexicon.pronouns) === size;
  const many = matchPhrase(atoms, range.from, lexicon.groupPronouns) === size;
  if (!one && !many) return null;
  const resolved = partiesIn(parties, span.start, span.end).filter(
    (party) => party.resolvedFrom !== undefined,
  );
  if (resolved.length > 0) return fromParties(resolved, span);
  return { ...span, entity: "", name: span.text, pronoun: one ? "one" : "many", person: one };
}

function partySpeaker(
  atoms: readonly Atom[],
  range: AtomRange,
  span: Evidence,
  { lexicon, parties }: SpeakerContext,
): Speaker | null {
  const inside = partiesIn(parties, span.start, span.end);
  if (inside.length === 0) return null;
  const body = matchPhrase(atoms, range.from, lexicon.bodies) > 0;
  const people = body ? [] : inside.filter((party) => party.partyType === "person");
  const joined = atoms.slice(range.from, range.to).some((atom) => lexicon.joiners.has(atom.folded));
  if (joined && inside.length > 1)
    return fromParties(people.length > 1 ? people : outermost(inside), span);
  const person = people.findLast(
    ({ nameSpan }) => nameSpan.end === span.end || nameSpan.start === span.start,
  );
  if (person !== undefined) return personSpeaker(person, atoms, range, span, lexicon);
  if (spokesperson(atoms, range, lexicon)) return fromParties(inside.slice(0, 1), span);
  const whole = inside.find(
    ({ nameSpan }) => nameSpan.end - nameSpan.start >= (span.end - span.start) * WHOLE_MIN,
  );
  if (whole !== undefined) return fromParties(inside.filter(sameName(whole)), span);
  const last = inside.at(-1);
  const office = holds(range, (index) => matchPhrase(atoms, index, lexicon.roles) > 0);
  // "Menteri Luar Negeri AS": an office of that body, not a person called so.
  if (!body && office && last?.nameSpan.end === span.end && last.partyType !== "person") {
    return described(atoms, range, span, lexicon);
  }
  const determined = matchPhrase(atoms, range.from, lexicon.determiners) > 0;
  if (!body && !determined && namePart(atoms, range, lexicon) === null) {
    return described(atoms, range, span, lexicon);
  }
  return body ? fromParties(inside.slice(0, 1), span) : null;
}

/** "The two sides" stands for two parties at one place. */
function sameName(whole: PartyMention): (party: PartyMention) => boolean {
  const { start, end } = whole.nameSpan;
  return ({ nameSpan }) => nameSpan.start === start && nameSpan.end === end;
}

/**
 * The person whom a phrase names. What stands before the mention must be an office or a determiner, for "kunjungan X"
 * is no speaker; without an office the speaker's words begin with the mention.
 */
function personSpeaker(
  person: PartyMention,
  atoms: readonly Atom[],
  range: AtomRange,
  span: Evidence,
  lexicon: CompiledLexicon,
): Speaker | null {
  const from = Math.min(person.start, person.nameSpan.start);
  if (from <= span.start) return fromParties([person], span);
  const before = (index: number): boolean => (atoms[index]?.start ?? from) < from;
  const office = holds(
    range,
    (index) => before(index) && matchPhrase(atoms, index, lexicon.roles) > 0,
  );
  if (office) return fromParties([person], span);
  if (matchPhrase(atoms, range.from, lexicon.determiners) === 0) return NOBODY;
  const words = { start: from, end: span.end, text: span.text.slice(from - span.start) };
  return fromParties([person], words);
}

/** A phrase that names somebody who does not speak. */
const NOBODY: Speaker = { start: 0, end: 0, text: "", entity: "", name: "", person: false };

/** A party that covers this much of a phrase is what the phrase names ("the Bank", "pihak Rusia"). */
const WHOLE_MIN = 0.55;

function outermost(parties: readonly PartyMention[]): readonly PartyMention[] {
  return parties.filter(
    ({ nameSpan: own }) =>
      !parties.some(
        ({ nameSpan: other }) =>
          other !== own &&
          other.end - other.start > own.end - own.start &&
          other.start <= own.start &&
          own.end <= other.end,
      ),
  );
}

function fromParties(parties: readonly PartyMention[], span: Evidence): Speaker | null {
  if (parties.length === 0) return null;
  const entities = [...new Set(parties.map((party) => party.entity))].sort();
  const name = parties.length === 1 ? (parties[0]?.name ?? span.text) : span.text;
  return {
    ...span,
    entity: entities.join("+"),
    name,
    person: parties.every(({ partyType }) => partyType === "person"),
  };
}

/** Parties whose bare name lies inside [start, end), found by binary search over the names' starts. */
export function partiesIn(
  parties: readonly PartyMention[],
  start: number,
  end: number,
): readonly PartyMention[] {
  let low = 0;
  let high = parties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parties[middle]?.nameSpan.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: PartyMention[] = [];
  for (let index = low; index < parties.length; index += 1) {
    const party = parties[index];
    if (party === undefined || party.nameSpan.start >= end) break;
    if (party.nameSpan.end <= end) found.push(party);
  }
  return found;
}

function spokesperson(atoms: readonly Atom[], range: AtomRange, lexicon: CompiledLexicon): boolean {
  return holds(range, (index) => matchPhrase(atoms, index, lexicon.spokespeople) > 0);
}

function holds(range: AtomRange, test: (index: number) => boolean): boolean {
  for (let index = range.from; index < range.to; index += 1) if (test(index)) return true;
  return false;
}

/** A speaker that no party mention names: a name by its capitals, a body, a text or an unnamed role. */
function writtenSpeaker(
  atoms: readonly Atom[],
  range: AtomRange,
  span: Evidence,
  { document, lexicon }: SpeakerContext,
): Speaker | null {
  const head = textHead(atoms, range, lexicon);
  if (head) return { ...span, entity: `text:${fold(span.text)}`, name: span.text, person: false };
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
    return { ...span, entity: `org:${fold(span.text)}`, name: span.text, person: false };
  }
  const surname = fold(atoms[name.to - 1]?.folded ?? words);
  const entity = person
    ? `person:${surname}`
    : size === 1 && !body
      ? `name:${surname}`
      : `org:${fold(words)}`;
  return { ...span, entity, name: words, person: person || (size === 1 && !body) };
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
  return { ...span, entity, name: span.text, person: false };
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

function described(
  atoms: readonly Atom[],
  range: AtomRange,
  span: Evidence,
  lexicon: CompiledLexicon,
): Speaker | null {
  const determiner = matchPhrase(atoms, range.from, lexicon.determiners);
  const role = holds(range, (index) => matchPhrase(atoms, index, lexicon.roles) > 0);
  if (!role && !(determiner > 0 && range.to - range.from > determiner)) return null;
  return { ...span, entity: `role:${fold(span.text)}`, name: span.text, person: false };
}

const PERSON_WORDS = 2;

/** The last run of capitalised words that is no role word, or null. */
function namePart(
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
function usedAsWord(atom: Atom | undefined, document: Document): boolean {
  if (atom === undefined) return false;
  const near = document.text.slice(Math.max(0, atom.start - NEAR_UNITS), atom.end + NEAR_UNITS);
  return near.includes(` ${atom.folded} `);
}

function fold(text: string): string {
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
