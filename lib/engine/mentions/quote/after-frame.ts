import type { Atom } from "./atom.ts";
import { findSubjectAfter } from "./find-subject.ts";
import { type Frame, isComma, quoteEndsAt } from "./frame.ts";
import { matchPhrase } from "./phrases.ts";
import { type AtomRange, holds, readPhrase } from "./read-phrase.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";

/** "kata X", "said X", "disampaikan oleh X": the speaker stands after the verb. Null where none does. */
export function afterFrame(
  atoms: readonly Atom[],
  verb: AtomRange,
  sense: Frame["sense"],
  context: SpeakerContext,
): Frame | null {
  const trusted = sense === "said" && quoteEndsAt(atoms, verb.from - 1);
  const subject = findSubjectAfter(atoms, verb.to, context, trusted);
  if (subject === null) return null;
  const opens = verb.from === 0 && sense !== "passive" && isComma(atoms[subject.range.to]);
  return {
    from: verb.from,
    to: subject.range.to,
    verb,
    sense,
    speaker: subject.speaker,
    content: opens && !pointsBack(atoms, context) ? "after" : "before",
    contentFrom: opens ? subject.range.to + 1 : subject.range.to,
    introduced: true,
  };
}

/** Whether a verb that may precede its speaker does so here: after a quotation or a comma, or opening its sentence. */
export function mayInvert(
  atoms: readonly Atom[],
  verb: AtomRange,
  context: SpeakerContext,
): boolean {
  if (verb.from === 0) return matchPhrase(atoms, 0, context.lexicon.opening) > 0;
  if (quoteEndsAt(atoms, verb.from - 1)) return true;
  const previous = atoms[verb.from - 1]?.folded;
  return previous === "," || previous === "—" || previous === "–";
}

/**
 * "“…,” crowed the mayor": right after a quotation that ends with a mark, any one word before a party is a verb of
 * speech. `at` is the word.
 */
export function unknownVerbFrame(
  atoms: readonly Atom[],
  at: number,
  context: SpeakerContext,
): Frame | null {
  if (at === 0 || !quoteEndsAt(atoms, at - 1)) return null;
  const { lexicon } = context;
  const word = atoms[at];
  if (word?.kind !== "word" || word.capital) return null;
  const paused = atoms[at - 1]?.kind === "mark" || /[,!?]/u.test(atoms[at - 1]?.folded ?? "");
  if (!paused || lexicon.stops.has(word.folded) || lexicon.circumstances.has(word.folded))
    return null;
  if (lexicon.conjunctions.has(word.folded) || lexicon.complementizers.has(word.folded))
    return null;
  const words = [
    lexicon.relays,
    lexicon.leads,
    lexicon.determiners,
    lexicon.pronouns,
    lexicon.groupPronouns,
    lexicon.roles,
    lexicon.backward,
    lexicon.verbs,
  ];
  if (words.some((phrases) => matchPhrase(atoms, at, phrases) > 0)) return null;
  const subject = findSubjectAfter(atoms, at + 1, context);
  if (subject === null) return null;
  const verb = { from: at, to: at + 1 };
  const { range, speaker } = subject;
  const role = holds(range, (index) => matchPhrase(atoms, index, lexicon.roles) > 0);
  if (speaker.entity.startsWith("role:") && !role) return null;
  return {
    from: at,
    to: range.to,
    verb,
    sense: "said",
    speaker,
    content: "before",
    contentFrom: range.to,
    introduced: true,
  };
}

function pointsBack(atoms: readonly Atom[], { lexicon }: SpeakerContext): boolean {
  return matchPhrase(atoms, 0, lexicon.backward) > 0;
}

/** "katanya", "menurutnya": the speaker is in the word itself. */
export function encliticFrame(
  atoms: readonly Atom[],
  verb: AtomRange,
  according: boolean,
  context: SpeakerContext,
): Frame | null {
  const last = atoms[verb.to - 1];
  const previous = atoms[verb.from - 1];
  if (last === undefined) return null;
  if (previous?.kind === "word" && !context.lexicon.conjunctions.has(previous.folded)) return null;
  const start =
    verb.to - verb.from > 1 ? (atoms[verb.from]?.start ?? last.start) : last.end - "nya".length;
  const text = context.document.text.slice(start, last.end);
  const speaker: Speaker = {
    start,
    end: last.end,
    text,
    entity: "",
    name: text,
    pronoun: "one",
    person: true,
  };
  const opens =
    verb.from === 0 || (according && !quoteEndsAt(atoms, verb.from - 1) && verb.from < 4);
  return {
    ...verb,
    verb,
    sense: according ? "according" : "said",
    speaker,
    content: opens ? "after" : "before",
    contentFrom: verb.to + (isComma(atoms[verb.to]) ? 1 : 0),
    introduced: true,
  };
}

/** "Menurut X, …" opens its clause; "…, menurut X" closes it. */
export function accordingFrame(
  atoms: readonly Atom[],
  verb: AtomRange,
  context: SpeakerContext,
): Frame | null {
  if (isPlan(atoms, verb.to, context)) return null;
  const known = findSubjectAfter(atoms, verb.to, context, false, true);
  const subject = known ?? findSubjectAfter(atoms, verb.to, context, true, true);
  if (subject === null) return null;
  const { speaker } = subject;
  const range = withRelative(atoms, subject.range, context);
  const next = atoms[range.to];
  if (known === null && next !== undefined && next.kind !== "mark") return null;
  const comma = isComma(next);
  const before = atoms[verb.from - 1];
  const anew = comma && context.lexicon.conjunctions.has(before?.folded ?? "");
  const opens = verb.from === 0 || anew || (verb.from <= LEAD_ATOMS_MAX && isComma(before));
  return {
    from: verb.from,
    to: range.to,
    verb,
    sense: "according",
    speaker,
    content: opens && (comma || verb.from === 0) ? "after" : "before",
    contentFrom: range.to + (comma ? 1 : 0),
    introduced: true,
  };
}

const RELATIVE_ATOMS_MAX = 12;

/** "According to people who saw the letter, …": the source goes on to the comma. */
function withRelative(
  atoms: readonly Atom[],
  range: AtomRange,
  { lexicon }: SpeakerContext,
): AtomRange {
  if (!lexicon.circumstances.has(atoms[range.to]?.folded ?? "")) return range;
  for (let at = range.to; at < range.to + RELATIVE_ATOMS_MAX; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || lexicon.speech.has(atom.folded)) return range;
    if (isComma(atom)) return { from: range.from, to: at };
  }
  return range;
}

/** "Menurut rencana", "according to plan": nobody says so. */
function isPlan(atoms: readonly Atom[], at: number, { lexicon }: SpeakerContext): boolean {
  const from = at + matchPhrase(atoms, at, lexicon.determiners);
  return matchPhrase(atoms, from, lexicon.plans) > 0;
}

/** "Sementara itu, menurut X, …": so many atoms of lead may stand before the opening. */
export const LEAD_ATOMS_MAX = 3;

/** "in the ministry's words": the possessor speaks. `verb` is the noun. */
export function ownWordsFrame(
  atoms: readonly Atom[],
  verb: AtomRange,
  context: SpeakerContext,
): Frame | null {
  const owner = atoms[verb.from - 1];
  if (owner?.kind !== "word" || !/['’]s?$/u.test(owner.folded)) return null;
  for (let at = verb.from - 1; at > 0 && verb.from - at <= OWNER_ATOMS_MAX; at -= 1) {
    if (!context.lexicon.ownWordsLeads.has(atoms[at - 1]?.folded ?? "")) continue;
    const range = readPhrase(atoms, at, verb.from, context.lexicon);
    const subject =
      range.to === verb.from
        ? findSubjectAfter(atoms.slice(0, verb.from), at, context, true)
        : null;
    if (subject === null) return null;
    const opens = at - 1 <= LEAD_ATOMS_MAX;
    return {
      from: at - 1,
      to: verb.to,
      verb,
      sense: "according",
      speaker: subject.speaker,
      content: opens ? "after" : "before",
      contentFrom: verb.to + (isComma(atoms[verb.to]) ? 1 : 0),
      introduced: true,
    };
  }
  return null;
}

const OWNER_ATOMS_MAX = 6;
