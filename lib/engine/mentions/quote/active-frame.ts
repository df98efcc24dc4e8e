import { LEAD_ATOMS_MAX } from "./after-frame.ts";
import type { Atom } from "./atom.ts";
import type { VerbClass } from "./compile-lexicon.ts";
import { type ContentStart, contentStart } from "./content-start.ts";
import { findSubjectBefore, type Subject } from "./find-subject.ts";
import { type Frame, quoteEndsAt } from "./frame.ts";
import { mainSubject } from "./main-subject.ts";
import type { AtomRange } from "./read-phrase.ts";
import type { SpeakerContext } from "./speaker.ts";

/** "X said", "X menyebutnya “…”", "…, adding": the speaker stands before the verb. Null where nothing is said. */
export function activeFrame(
  atoms: readonly Atom[],
  verb: AtomRange,
  classes: ReadonlySet<VerbClass>,
  earlier: readonly Frame[],
  context: SpeakerContext,
): Frame | null {
  const content = contentStart(atoms, verb, classes, context);
  const sense = senseOf(atoms, verb, classes, content, context);
  // Whatever stands before a verb that can only speak is who speaks.
  const trusted = classes.has("speaking") || (content.atOnce && sense !== "named");
  const found = classes.has("participles")
    ? participleSearch(atoms, verb, context)
    : findSubjectBefore(atoms, verb.from, context, trusted);
  if (found === "unsaid" || found === null) return null;
  const subject = found === "shared" ? sharedSubject(atoms, verb.from, earlier, context) : found;
  if (subject === null) return null;
  const after = quoteEndsAt(atoms, subject.range.from - 1);
  const said = sense !== "denied" && sense !== "named";
  const postposed = said && isPostposed(atoms, verb, subject, context);
  const relays = classes.has("relaying") && postposed;
  if (said && !content.introduced && !after && !postposed && !isFree(classes)) return null;
  if (sense === "named" && !quotesSoon(atoms, verb.to)) return null;
  return {
    from: Math.min(subject.range.from, verb.from),
    to: verb.to,
    verb,
    sense,
    speaker: subject.speaker,
    content: postposed ? "before" : "after",
    contentFrom: content.at,
    introduced: content.introduced,
    ...(relays ? { relays: true } : {}),
  };
}

/** Verbs that report even without "that", a colon or a quotation. */
function isFree(classes: ReadonlySet<VerbClass>): boolean {
  return FREE.some((verbClass) => classes.has(verbClass));
}

const FREE = ["saying", "telling", "quoted", "participles"] as const;

function senseOf(
  atoms: readonly Atom[],
  verb: AtomRange,
  classes: ReadonlySet<VerbClass>,
  content: ContentStart,
  context: SpeakerContext,
): Frame["sense"] {
  if (classes.has("denying")) return "denied";
  if (!classes.has("naming") || content.introduced) return "said";
  return !classes.has("saying") || labels(atoms, verb.to, context) ? "named" : "said";
}

const LABEL_REACH = 12;

/** "menyebut X sebagai Y", "menyebutnya “Y”": a name for something, not a statement on it. */
function labels(atoms: readonly Atom[], from: number, { lexicon }: SpeakerContext): boolean {
  for (let at = from; at < from + LABEL_REACH; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || atom.kind === "mark" || lexicon.complementizers.has(atom.folded))
      return false;
    if (atom.kind === "quote" || lexicon.asWords.has(atom.folded)) return true;
  }
  return false;
}

const QUOTE_REACH = 40;

function quotesSoon(atoms: readonly Atom[], from: number): boolean {
  for (let at = from; at < from + QUOTE_REACH && at < atoms.length; at += 1)
    if (atoms[at]?.kind === "quote") return true;
  return false;
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
