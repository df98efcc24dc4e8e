import type { Atom } from "./atom.ts";
import { findSubjectAfter, findSubjectBefore } from "./find-subject.ts";
import { type Frame, isComma } from "./frame.ts";
import { matchPhrase } from "./phrases.ts";
import type { AtomRange } from "./read-phrase.ts";
import type { SpeakerContext } from "./speaker.ts";

/** "the agency quoted X as saying": X speaks, the agency relays. */
export function quotingFrame(
  atoms: readonly Atom[],
  verb: AtomRange,
  context: SpeakerContext,
): Frame | null {
  const subject = findSubjectAfter(atoms, verb.to, context, true);
  if (subject === null) return null;
  const closing = matchPhrase(atoms, subject.range.to, context.lexicon.asSaying);
  if (closing === 0) return null;
  const relay = findSubjectBefore(atoms, verb.from, context, true);
  const relays = relay !== null && relay !== "shared" && relay !== "unsaid" ? relay : null;
  const from = relays?.range.from ?? verb.from;
  const to = subject.range.to + closing;
  const next = atoms[to];
  const postposed = isComma(atoms[from - 1]) && (next === undefined || next.folded === ".");
  return {
    from,
    to,
    verb,
    sense: "said",
    speaker: subject.speaker,
    content: postposed ? "before" : "after",
    contentFrom: contentFrom(atoms, to, context),
    introduced: true,
    ...(relays === null ? {} : { relay: relays.speaker }),
  };
}

/** "X was quoted by the agency as saying": the subject speaks, the agency relays. */
export function quotedFrame(
  atoms: readonly Atom[],
  verb: AtomRange,
  context: SpeakerContext,
): Frame | null {
  const relay = findSubjectAfter(atoms, verb.to, context, true);
  if (relay === null) return null;
  const closing = matchPhrase(atoms, relay.range.to, context.lexicon.asSaying);
  if (closing === 0) return null;
  const subject = findSubjectBefore(atoms, verb.from, context, true);
  if (subject === null || subject === "shared" || subject === "unsaid") return null;
  const to = relay.range.to + closing;
  return {
    from: subject.range.from,
    to,
    verb,
    sense: "said",
    speaker: subject.speaker,
    content: "after",
    contentFrom: contentFrom(atoms, to, context),
    introduced: true,
    relay: relay.speaker,
  };
}

function contentFrom(atoms: readonly Atom[], at: number, { lexicon }: SpeakerContext): number {
  const next = atoms[at];
  return isComma(next) || next?.folded === ":" || lexicon.complementizers.has(next?.folded ?? "")
    ? at + 1
    : at;
}
