import { evidence } from "../../text/span.ts";
import type { Atom } from "./atom.ts";
import { findSubjectAfter } from "./find-subject.ts";
import { isComma } from "./frame.ts";
import { partiesIn } from "./parties-in.ts";
import { matchPhrase } from "./phrases.ts";
import { fold } from "./read-name.ts";
import { type AtomRange, readPhrase } from "./read-phrase.ts";
import type { Speaker, SpeakerContext } from "./speaker.ts";

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

/**
 * Whom a pronoun of the same sentence stands for: "The airline apologised for what it called …", "In what it called …,
 * the lender …". The subject before the pronoun, else the one after the first comma behind it; null where neither is sure.
 */
export function subjectNear(
  atoms: readonly Atom[],
  at: number,
  context: SpeakerContext,
): Speaker | null {
  if (at > OPENING_ATOMS_MAX) return sureSubject(atoms.slice(0, at), context);
  const comma = atoms.findIndex((atom, index) => index > at && isComma(atom));
  return comma < 0 ? null : sureSubject(atoms.slice(comma + 1), context);
}

/** So few atoms before a pronoun hold no subject ("In what it called …"). */
const OPENING_ATOMS_MAX = 3;

/** A party, or a noun of those who speak: words that may be a verb are none of it. */
function sureSubject(atoms: readonly Atom[], context: SpeakerContext): Speaker | null {
  const subject = mainSubject(atoms, context);
  if (subject === null || subject.pronoun !== undefined) return null;
  if (!subject.entity.startsWith("role:")) return subject;
  const from = atoms.findIndex((atom) => atom.start >= subject.start);
  for (let at = from; at >= 0 && at < atoms.length; at += 1) {
    const last = atoms[at + matchPhrase(atoms, at, context.lexicon.roles) - 1];
    if (last !== undefined && last.start >= (atoms[at]?.start ?? 0)) {
      const words = evidence(context.document.text, { start: subject.start, end: last.end });
      return { ...words, entity: `role:${fold(words.text)}`, name: words.text, person: false };
    }
    if ((atoms[at]?.start ?? 0) >= subject.end) break;
  }
  return null;
}
