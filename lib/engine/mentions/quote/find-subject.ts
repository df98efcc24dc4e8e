import type { Atom } from "./atom.ts";
import { partiesIn } from "./parties-in.ts";
import { matchPhrase, matchPhraseBefore } from "./phrases.ts";
import { isPureName } from "./read-name.ts";
import { type AtomRange, readPhrase } from "./read-phrase.ts";
import { readSpeaker } from "./read-speaker.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";

/** A speaker found beside a verb, with the atoms that the finding used. */
export interface Subject {
  readonly speaker: Speaker;
  readonly range: AtomRange;
}

/** Where a subject is sought before its verb; further back stands another clause. */
const ATOMS_BACK_MAX = 40;
const BOUNDARY = new Set([";", ":", "—", "–", "(", "[", "•", "|"]);

/** `shared`: the verb has no subject of its own ("… and said"); `unsaid`: it reports nothing ("did not say"). */
export type SubjectSearch = Subject | "shared" | "unsaid" | null;

/**
 * Seeks the subject of the verb at `verb`, leftwards, over adverbs, bracketed dates and appositions. With `trusted`, the
 * verb can only speak: any phrase before it names somebody.
 */
export function findSubjectBefore(
  atoms: readonly Atom[],
  verb: number,
  context: SpeakerContext,
  trusted = false,
): SubjectSearch {
  const { lexicon } = context;
  const end = skipBetween(atoms, verb - 1, context);
  if (end === "unsaid") return "unsaid";
  const last = atoms[end];
  if (last === undefined) return "shared";
  if (lexicon.conjunctions.has(last.folded)) return "shared";
  if (last.kind === "quote" || BOUNDARY.has(last.folded)) return null;
  const start = clauseStart(atoms, end, context);
  const parts = splitParts(atoms, start, end + 1);
  if (last.folded === ",") return beforeApposition(atoms, parts, context, trusted);
  const part = parts.at(-1);
  if (part === undefined) return null;
  return (
    interrupted(atoms, part, context, trusted) ??
    reachingVerb(atoms, part, context, false) ??
    (trusted ? reachingVerb(atoms, part, context, true) : null)
  );
}

function skipBetween(
  atoms: readonly Atom[],
  from: number,
  context: SpeakerContext,
): number | "unsaid" {
  let at = from;
  while (at >= 0) {
    const atom = atoms[at];
    if (atom?.folded === ")") {
      const open = openingBracket(atoms, at);
      if (open < 0) return at;
      at = open - 1;
      continue;
    }
    if (context.lexicon.unsaid.has(atom?.folded ?? "")) return "unsaid";
    const length = matchPhraseBefore(atoms, at, context.lexicon.between);
    if (length === 0) return at;
    at -= length;
  }
  return at;
}

const BRACKET_ATOMS_MAX = 12;

function openingBracket(atoms: readonly Atom[], close: number): number {
  for (let at = close - 1; at >= 0 && close - at <= BRACKET_ATOMS_MAX; at -= 1) {
    if (atoms[at]?.folded === "(") return at;
  }
  return -1;
}

function clauseStart(atoms: readonly Atom[], end: number, context: SpeakerContext): number {
  let at = end;
  while (at >= 0 && end - at < ATOMS_BACK_MAX) {
    const atom = atoms[at];
    if (atom?.folded === ")") {
      const open = openingBracket(atoms, at);
      if (open >= 0) {
        at = open - 1;
        continue;
      }
    }
    if (atom?.kind === "quote" || BOUNDARY.has(atom?.folded ?? "")) return at + 1;
    if (at < end && context.lexicon.complementizers.has(atom?.folded ?? "")) return at + 1;
    at -= 1;
  }
  return at + 1;
}

function splitParts(atoms: readonly Atom[], from: number, to: number): readonly AtomRange[] {
  const parts: AtomRange[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && atoms[at]?.folded !== ",") continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return parts;
}

/** "X, who runs Y, said": the part before the apposition; "the minister, X, said": the name itself. */
function beforeApposition(
  atoms: readonly Atom[],
  parts: readonly AtomRange[],
  context: SpeakerContext,
  trusted: boolean,
): Subject | null {
  for (let index = parts.length - 1; index > 0; index -= 1) {
    const part = parts[index - 1];
    const apposition = parts[index];
    if (part === undefined || apposition === undefined) continue;
    const subject = wholePart(atoms, part, context, trusted && index === 1);
    if (subject === null) continue;
    return namedBy(atoms, subject, apposition, context);
  }
  const only = parts.at(-1);
  const described = parts.at(-2);
  const named = described && only ? nameAlone(atoms, only, context) : null;
  // The phrase begins with the description, so that a quotation right before it is seen.
  if (named !== null && described)
    return { ...named, range: { from: described.from, to: named.range.to } };
  return only === undefined ? null : wholePart(atoms, only, context, trusted);
}

/** "his solicitor, Nadia Rahman, said": the name tells who speaks, whatever stands before it. */
function nameAlone(
  atoms: readonly Atom[],
  part: AtomRange,
  context: SpeakerContext,
): Subject | null {
  if (part.to - part.from < 2 || !isPureName(atoms, part, context.lexicon)) return null;
  const speaker = readSpeaker(atoms, part, context);
  return speaker?.person === true ? { speaker, range: part } : null;
}

/** A description followed by a bare name is that name's bearer. */
export function namedBy(
  atoms: readonly Atom[],
  subject: Subject,
  apposition: AtomRange,
  context: SpeakerContext,
): Subject {
  if (!isPureName(atoms, apposition, context.lexicon)) return subject;
  const named = readSpeaker(atoms, apposition, context);
  if (named === null || !named.person) return subject;
  if (isHolderOf(atoms, subject.range, apposition, context))
    return { speaker: named, range: { from: subject.range.from, to: apposition.to } };
  const opensLow = atoms[subject.range.from]?.capital === false;
  const describes = matchesRole(atoms, subject.range, context);
  const { person, entity, name } = subject.speaker;
  const own =
    person &&
    !opensLow &&
    (name.includes(" ") || entity.startsWith("person:")) &&
    !isFieldOf(atoms, subject, apposition, context);
  const range = { from: subject.range.from, to: apposition.to };
  return (opensLow || describes) && !own ? { speaker: named, range } : subject;
}

/** "Direktur Utama Samudra, Rina Dahlan,", "Open Door's founder, Ann Roe,": one person is read from the office to the name. */
function isHolderOf(
  atoms: readonly Atom[],
  office: AtomRange,
  name: AtomRange,
  { parties }: SpeakerContext,
): boolean {
  const from = atoms[office.from]?.start ?? 0;
  const last = atoms[office.to - 1]?.end ?? from;
  const start = atoms[name.from]?.start ?? 0;
  const end = atoms[name.to - 1]?.end ?? start;
  return partiesIn(parties, start, end).some(
    (party) => party.partyType === "person" && party.start >= from && party.start < last,
  );
}

/** More words than this after an office are its field, not a name. */
const PERSON_WORDS_MAX = 2;

/** "Kepala Dinas PU Sarwa, Bambang Lesmono,": after an office with its field the full name beside it is the person. */
function isFieldOf(
  atoms: readonly Atom[],
  subject: Subject,
  apposition: AtomRange,
  { lexicon }: SpeakerContext,
): boolean {
  if (!lexicon.fieldsFollowOffice || apposition.to - apposition.from < 2) return false;
  const office = matchPhrase(atoms, subject.range.from, lexicon.roles);
  return office > 0 && subject.range.to - subject.range.from > office + PERSON_WORDS_MAX;
}

function matchesRole(atoms: readonly Atom[], range: AtomRange, context: SpeakerContext): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    if (matchPhrase(atoms, at, context.lexicon.roles) > 0) return true;
  }
  return false;
}

/** The part as one phrase, after its opening adverbs; null where it does not reach the part's end. */
function wholePart(
  atoms: readonly Atom[],
  part: AtomRange,
  context: SpeakerContext,
  trusted: boolean,
): Subject | null {
  const from = skipLeads(atoms, part, context);
  const range = readPhrase(atoms, from, part.to, context.lexicon);
  if (range.to < endBeforeBracket(atoms, part)) return null;
  const speaker = readSpeaker(atoms, range, context, trusted);
  return speaker === null ? null : { speaker, range };
}

/** "Sutini (47)": an age or a short form in brackets ends no name. */
function endBeforeBracket(atoms: readonly Atom[], { from, to }: AtomRange): number {
  if (atoms[to - 1]?.folded !== ")") return to;
  const open = openingBracket(atoms, to - 1);
  return open > from ? open : to;
}

export function skipLeads(
  atoms: readonly Atom[],
  part: AtomRange,
  context: SpeakerContext,
): number {
  let from = part.from;
  while (from < part.to) {
    if (atoms[from]?.kind === "mark") from += 1;
    else {
      const length = matchPhrase(atoms, from, context.lexicon.leads);
      if (length === 0) return from;
      from += length;
    }
  }
  return from;
}

/** The longest phrase that ends at the verb: its start is tried from left to right. */
function reachingVerb(
  atoms: readonly Atom[],
  part: AtomRange,
  context: SpeakerContext,
  trusted: boolean,
): Subject | null {
  const speech = lastSpeech(atoms, part, context);
  const first = speech < 0 ? skipLeads(atoms, part, context) : speech + 1;
  for (let from = first; from < part.to; from += 1) {
    if (from > first && (speech >= 0 || !startsPhrase(atoms, from, context))) continue;
    const range = readPhrase(atoms, from, part.to, context.lexicon, trusted);
    if (range.to < part.to) continue;
    const speaker = readSpeaker(atoms, range, context, trusted);
    if (speaker !== null) return { speaker, range };
  }
  return null;
}

/** Another verb of speech in the same part: only what follows it at once can be this verb's subject. */
function lastSpeech(atoms: readonly Atom[], part: AtomRange, { lexicon }: SpeakerContext): number {
  for (let at = part.to - 1; at >= part.from; at -= 1) {
    if (
      lexicon.conjunctions.has(atoms[at]?.folded ?? "") &&
      !lexicon.joiners.has(atoms[at]?.folded ?? "")
    )
      return -1;
    if (lexicon.speech.has(atoms[at]?.folded ?? "")) return at;
  }
  return -1;
}

function startsPhrase(atoms: readonly Atom[], at: number, context: SpeakerContext): boolean {
  const { lexicon } = context;
  const previous = atoms[at - 1];
  return (
    previous?.kind !== "word" ||
    lexicon.stops.has(previous.folded) ||
    lexicon.conjunctions.has(previous.folded) ||
    matchPhrase(atoms, at, lexicon.determiners) > 0 ||
    matchPhrase(atoms, at, lexicon.pronouns) > 0 ||
    matchPhrase(atoms, at, lexicon.groupPronouns) > 0
  );
}

/** "Two people familiar with it said", "Kim yang tiba kemarin mengatakan": a place or a relative clause stands between. */
function interrupted(
  atoms: readonly Atom[],
  part: AtomRange,
  context: SpeakerContext,
  trusted: boolean,
): Subject | null {
  const from = skipLeads(atoms, part, context);
  const owned = personOfBody(atoms, { from, to: part.to }, context);
  const range = owned ?? readPhrase(atoms, from, part.to, context.lexicon, trusted);
  const next = atoms[range.to];
  if (range.to === range.from || range.to >= part.to) return null;
  if (next === undefined) return null;
  if (owned === null && !context.lexicon.circumstances.has(next.folded)) return null;
  for (let at = range.to; at < part.to; at += 1) {
    const word = atoms[at]?.folded ?? "";
    if (context.lexicon.speech.has(word) || context.lexicon.conjunctions.has(word)) return null;
  }
  const speaker = readSpeaker(atoms, range, context);
  return speaker === null ? null : { speaker, range };
}

/** "Ann Roe of the Safety Board said": a person's name, after which a body tells whose they are; null where none. */
function personOfBody(
  atoms: readonly Atom[],
  { from, to }: AtomRange,
  { parties, lexicon }: SpeakerContext,
): AtomRange | null {
  const range = readPhrase(atoms, from, to, lexicon);
  if (range.to >= to || matchPhrase(atoms, range.to, lexicon.links) === 0) return null;
  const end = atoms[range.to - 1]?.end ?? 0;
  const named = partiesIn(parties, atoms[from]?.start ?? end, end).some(
    ({ partyType, nameSpan }) => partyType === "person" && nameSpan.end === end,
  );
  return named ? range : null;
}

/**
 * Reads the speaker after a verb ("kata Putin"): the phrase there, or the bare name after its comma. With `trusted`, after
 * a quotation's end, any phrase names somebody; with `closed`, a name after the comma is the speaker's only where a mark
 * ends it ("According to the report, Dray moved …").
 */
export function findSubjectAfter(
  atoms: readonly Atom[],
  at: number,
  context: SpeakerContext,
  trusted = false,
  closed = false,
): Subject | null {
  const range = readPhrase(atoms, at, atoms.length, context.lexicon);
  const speaker = readSpeaker(atoms, range, context, trusted);
  if (speaker === null) return null;
  const subject = { speaker, range };
  if (atoms[range.to]?.folded !== ",") return subject;
  const next = readPhrase(atoms, range.to + 1, atoms.length, context.lexicon);
  if (next.to === next.from || (closed && atoms[next.to]?.kind === "word")) return subject;
  return namedBy(atoms, subject, next, context);
}
