import { evidence } from "../../text/span.ts";
import type { Atom } from "./atom.ts";
import type { VerbClass } from "./compile-lexicon.ts";
import { findSubjectAfter, findSubjectBefore, type Subject } from "./find-subject.ts";
import { matchPhrase } from "./phrases.ts";
import {
  type AtomRange,
  partiesIn,
  readPhrase,
  type Speaker,
  type SpeakerContext,
} from "./read-speaker.ts";

/** A verb of speech with its speaker. */
export interface Frame extends AtomRange {
  /** Atoms of the verb. */
  readonly verb: AtomRange;
  readonly sense: "said" | "named" | "denied" | "according" | "passive";
  readonly speaker: Speaker;
  /** What is said stands after the frame, or before it. */
  readonly content: "after" | "before";
  /** First atom of what is said, where it stands after. */
  readonly contentFrom: number;
  /** A complementizer, a colon or a quotation follows: what comes is said for sure. */
  readonly introduced: boolean;
}

/** All frames of one segment, in order. Linear in the atoms: every search has a bounded reach. */
export function findFrames(atoms: readonly Atom[], context: SpeakerContext): readonly Frame[] {
  const frames: Frame[] = [];
  let at = 0;
  while (at < atoms.length) {
    const length = matchPhrase(atoms, at, context.lexicon.verbs);
    if (length === 0) {
      at += 1;
      continue;
    }
    const frame = frameAt(atoms, { from: at, to: at + length }, frames, context);
    if (frame !== null) frames.push(frame);
    at =
      frame === null
        ? at + length
        : Math.max(at + length, frame.content === "before" ? frame.to : 0);
  }
  return frames;
}

function frameAt(
  atoms: readonly Atom[],
  verb: AtomRange,
  earlier: readonly Frame[],
  context: SpeakerContext,
): Frame | null {
  const words = atoms
    .slice(verb.from, verb.to)
    .map((atom) => atom.folded)
    .join(" ");
  const classes = context.lexicon.classes.get(words);
  if (classes === undefined) return null;
  const is = (verbClass: VerbClass): boolean => classes.has(verbClass);
  if (is("enclitic") || is("accordingEnclitic"))
    return encliticFrame(atoms, verb, is("accordingEnclitic"), context);
  if (is("according")) return accordingFrame(atoms, verb, context);
  if (is("passive")) return afterFrame(atoms, verb, "passive", context);
  if (is("inverted") && !is("saying") && !is("sayingStrict")) {
    return mayInvert(atoms, verb, context) ? afterFrame(atoms, verb, "said", context) : null;
  }
  if (is("inverted") && quoteEndsAt(atoms, verb.from - 1)) {
    const inverted = afterFrame(atoms, verb, "said", context);
    if (inverted !== null) return inverted;
  }
  const active = activeFrame(atoms, verb, classes, earlier, context);
  if (active !== null || !is("inverted") || atoms[verb.from - 1]?.folded !== ",") return active;
  return afterFrame(atoms, verb, "said", context);
}

/** Whether a quotation, with or without its comma, ends at `at`. */
export function quoteEndsAt(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (atom?.kind === "quote") return true;
  return (
    (atom?.folded === "," ||
      atom?.folded === "-" ||
      atom?.folded === "–" ||
      atom?.folded === "—") &&
    atoms[at - 1]?.kind === "quote"
  );
}

function mayInvert(atoms: readonly Atom[], verb: AtomRange, context: SpeakerContext): boolean {
  if (verb.from === 0) return matchPhrase(atoms, 0, context.lexicon.opening) > 0;
  if (quoteEndsAt(atoms, verb.from - 1)) return true;
  const previous = atoms[verb.from - 1]?.folded;
  return previous === "," || previous === "—" || previous === "–";
}

function afterFrame(
  atoms: readonly Atom[],
  verb: AtomRange,
  sense: Frame["sense"],
  context: SpeakerContext,
): Frame | null {
  const trusted = sense === "said" && quoteEndsAt(atoms, verb.from - 1);
  const subject = findSubjectAfter(atoms, verb.to, context, trusted);
  if (subject === null) return null;
  const opens = verb.from === 0 && sense !== "passive" && atoms[subject.range.to]?.folded === ",";
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

function pointsBack(atoms: readonly Atom[], { lexicon }: SpeakerContext): boolean {
  return matchPhrase(atoms, 0, lexicon.backward) > 0;
}

function encliticFrame(
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
    contentFrom: verb.to + (atoms[verb.to]?.folded === "," ? 1 : 0),
    introduced: true,
  };
}

/** "Menurut X, …" opens its clause; "…, menurut X" closes it. */
function accordingFrame(
  atoms: readonly Atom[],
  verb: AtomRange,
  context: SpeakerContext,
): Frame | null {
  const subject = findSubjectAfter(atoms, verb.to, context);
  if (subject === null) return null;
  const previous = atoms[verb.from - 1];
  const opens = verb.from === 0 || (verb.from <= LEAD_ATOMS_MAX && previous?.folded === ",");
  const comma = atoms[subject.range.to]?.folded === ",";
  return {
    from: verb.from,
    to: subject.range.to,
    verb,
    sense: "according",
    speaker: subject.speaker,
    content: opens && (comma || verb.from === 0) ? "after" : "before",
    contentFrom: subject.range.to + (comma ? 1 : 0),
    introduced: true,
  };
}

/** "Sementara itu, menurut X, …": so many atoms of lead may stand before the opening. */
const LEAD_ATOMS_MAX = 3;

function activeFrame(
  atoms: readonly Atom[],
  verb: AtomRange,
  classes: ReadonlySet<VerbClass>,
  earlier: readonly Frame[],
  context: SpeakerContext,
): Frame | null {
  const found = classes.has("participles")
    ? participleSearch(atoms, verb, context)
    : findSubjectBefore(atoms, verb.from, context);
  if (found === "unsaid" || found === null) return null;
  const subject = found === "shared" ? sharedSubject(atoms, verb.from, earlier, context) : found;
  if (subject === null) return null;
  const content = contentStart(atoms, verb, classes, context);
  const after = quoteEndsAt(atoms, subject.range.from - 1);
  const denied = classes.has("denying");
  const named = classes.has("naming") && !classes.has("saying");
  if (
    !denied &&
    !named &&
    !content.introduced &&
    !after &&
    !classes.has("saying") &&
    !classes.has("telling") &&
    !classes.has("quoted") &&
    !classes.has("participles")
  ) {
    return null;
  }
  const postposed = !denied && !named && isPostposed(atoms, verb, subject, context);
  return {
    from: Math.min(subject.range.from, verb.from),
    to: verb.to,
    verb,
    sense: denied ? "denied" : named && !content.introduced ? "named" : "said",
    speaker: subject.speaker,
    content: postposed ? "before" : "after",
    contentFrom: content.at,
    introduced: content.introduced,
  };
}

/** "…, adding": a lone participle says something only after a comma, a conjunction or at the start. */
function participleSearch(
  atoms: readonly Atom[],
  verb: AtomRange,
  { lexicon }: SpeakerContext,
): "shared" | null {
  const previous = atoms[verb.from - 1];
  if (verb.to - verb.from > 1 || previous?.kind !== "word") return "shared";
  return lexicon.conjunctions.has(previous.folded) ? "shared" : null;
}

/** "…, both sides said.": nothing but an addressee, a place or a time follows the verb. */
function isPostposed(
  atoms: readonly Atom[],
  verb: AtomRange,
  subject: Subject,
  context: SpeakerContext,
): boolean {
  const before = atoms[subject.range.from - 1];
  if (before === undefined || subject.range.from > verb.from) return false;
  if (
    before.folded !== "," &&
    before.kind !== "quote" &&
    before.folded !== "—" &&
    before.folded !== "–"
  )
    return false;
  const next = atoms[verb.to];
  if (next?.folded === "," && atoms[verb.to + 1]?.kind === "quote" && before.kind !== "quote") {
    return quoteEndsAt(atoms, subject.range.from - 1);
  }
  if (next === undefined || [".", "!", "?", ",", ";", "("].includes(next.folded)) return true;
  if (before.kind === "quote" || quoteEndsAt(atoms, subject.range.from - 1))
    return next.folded !== ":";
  return context.lexicon.circumstances.has(next.folded) && subject.range.from > LEAD_ATOMS_MAX + 1;
}

/** The subject of a verb that has none of its own: the sentence's. */
function sharedSubject(
  atoms: readonly Atom[],
  verb: number,
  earlier: readonly Frame[],
  context: SpeakerContext,
): Subject | null {
  const last = earlier.at(-1);
  if (last !== undefined) return { speaker: last.speaker, range: { from: verb, to: verb } };
  const first = mainSubject(atoms.slice(0, Math.min(verb, MAIN_ATOMS_MAX)), context);
  return first === null ? null : { speaker: first, range: { from: verb, to: verb } };
}

const MAIN_ATOMS_MAX = 40;

/** The subject of a segment's main clause as far as its word order tells: the first phrase that can speak. */
export function mainSubject(atoms: readonly Atom[], context: SpeakerContext): Speaker | null {
  let from = 0;
  while (from < atoms.length) {
    if (atoms[from]?.kind === "quote") return null;
    const lead = matchPhrase(atoms, from, context.lexicon.leads);
    const first = atoms[from];
    if (lead > 0 || first?.kind === "mark") {
      from += Math.max(lead, 1);
      continue;
    }
    const range = readPhrase(atoms, from, atoms.length, context.lexicon);
    if (range.to > range.from)
      return findSubjectAfter(atoms, from, context)?.speaker ?? firstParty(atoms, range, context);
    from = nextPart(atoms, from);
  }
  return null;
}

/** The party that a phrase opens with: "Prime Minister Ratanavan had …" reads on past its verb. */
function firstParty(
  atoms: readonly Atom[],
  range: AtomRange,
  context: SpeakerContext,
): Speaker | null {
  const start = atoms[range.from]?.start ?? 0;
  const limit = atoms[range.to - 1]?.end ?? start;
  const party = partiesIn(context.parties, start, limit).find(
    ({ nameSpan }) => nameSpan.start === start,
  );
  if (party === undefined) return null;
  const { entity, name, nameSpan, partyType } = party;
  const words = evidence(context.document.text, nameSpan);
  return { ...words, entity, name, person: partyType === "person" };
}

function nextPart(atoms: readonly Atom[], from: number): number {
  for (let at = from; at < atoms.length; at += 1) if (atoms[at]?.folded === ",") return at + 1;
  return atoms.length;
}

const COMPLEMENT_REACH = 9;

function contentStart(
  atoms: readonly Atom[],
  verb: AtomRange,
  classes: ReadonlySet<VerbClass>,
  context: SpeakerContext,
): { readonly at: number; readonly introduced: boolean } {
  const { lexicon } = context;
  const denied = classes.has("denying");
  let at = verb.to;
  for (let reach = 0; reach < COMPLEMENT_REACH; reach += 1) {
    const atom = atoms[verb.to + reach];
    if (atom === undefined) break;
    if (denied && atom.kind === "quote") continue;
    if (atom.kind === "quote" || atom.folded === ":")
      return { at: verb.to + reach + (atom.kind === "quote" ? 0 : 1), introduced: true };
    if (lexicon.complementizers.has(atom.folded))
      return { at: verb.to + reach + 1, introduced: true };
    if (reach > 0 && matchPhrase(atoms, verb.to + reach, lexicon.verbs) > 0) break;
  }
  if (classes.has("telling")) at = skipHearer(atoms, at, context);
  return { at, introduced: false };
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
