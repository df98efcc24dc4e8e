import { type Evidence, evidence } from "../../text/span.ts";
import type { PartyMention } from "../mention.ts";
import type { Atom } from "./atom.ts";
import type { CompiledLexicon } from "./compile-lexicon.ts";
import { partiesIn } from "./parties-in.ts";
import { matchPhrase } from "./phrases.ts";
import { fold, namePart } from "./read-name.ts";
import { type AtomRange, holds } from "./read-phrase.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";
import { described, writtenSpeaker } from "./written-speaker.ts";

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
    return {
      start: span.start,
      end: span.end,
      text: span.text,
      entity: `role:${fold(span.text)}`,
      name: span.text,
      person: false,
    };
  }
  const words = document.text.slice(first.start, span.end);
  const surname = fold(atoms[name.to - 1]?.folded ?? words);
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    entity: `person:${surname}`,
    name: words,
    person: true,
  };
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
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    entity: "",
    name: span.text,
    pronoun: one ? "one" : "many",
    person: one,
  };
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
  const office = holds(
    range,
    (index) => (atoms[index]?.start ?? from) < from && matchPhrase(atoms, index, lexicon.roles) > 0,
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
    start: span.start,
    end: span.end,
    text: span.text,
    entity: entities.join("+"),
    name,
    person: parties.every(({ partyType }) => partyType === "person"),
  };
}

function spokesperson(atoms: readonly Atom[], range: AtomRange, lexicon: CompiledLexicon): boolean {
  return holds(range, (index) => matchPhrase(atoms, index, lexicon.spokespeople) > 0);
}
