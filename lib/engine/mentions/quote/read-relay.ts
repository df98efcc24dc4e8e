import { type Evidence, evidence } from "../../text/span.ts";
import type { Atom } from "./atom.ts";
import { matchPhrase } from "./phrases.ts";
import { isPureName } from "./read-name.ts";
import { readPhrase } from "./read-phrase.ts";
import type { SpeakerContext } from "./speaker.ts";

export type Relay = Evidence & { readonly name: string };

/** A relay with the atom at which its introduction begins. */
export type SegmentRelay = Relay & { readonly from: number };

/**
 * Who relays the words of a segment ("seperti dikutip kantor berita X", "told Reuters").
 * A hearer relays only where it is a known newsroom.
 */
export function readRelay(atoms: readonly Atom[], context: SpeakerContext): SegmentRelay | null {
  const { lexicon } = context;
  const to = atoms.length;
  for (let at = 0; at < to; at += 1) {
    const length = matchPhrase(atoms, at, lexicon.relays);
    const hears = length === 0 && lexicon.hearers.has(atoms[at]?.folded ?? "");
    if (length === 0 && !hears) continue;
    const known = hears || (length === 1 && WEAK.has(atoms[at]?.folded ?? ""));
    const relay = readName(atoms, at + Math.max(length, 1), to, known, context);
    if (relay !== null) return { ...relay, from: at };
  }
  return null;
}

/** Introductions that are everyday words: what follows must be a known newsroom. */
const WEAK = new Set(["by", "via"]);
const WEAK_PHRASES_FILLERS_MAX = 6;

function readName(
  atoms: readonly Atom[],
  from: number,
  limit: number,
  known: boolean,
  context: SpeakerContext,
): Relay | null {
  const { lexicon, document } = context;
  let at = from;
  for (let skipped = 0; skipped < WEAK_PHRASES_FILLERS_MAX; skipped += 1) {
    const comma = at > from && atoms[at]?.folded === "," ? 1 : 0;
    const length = comma + matchPhrase(atoms, at + comma, lexicon.fillers);
    if (comma === 1 && matchPhrase(atoms, at + 1, lexicon.newsrooms) > 0) {
      at += 1;
      break;
    }
    if (length === comma) break;
    at += length;
  }
  const newsroom = matchPhrase(atoms, at, lexicon.newsrooms);
  if (newsroom > 0) return nameOf(atoms, at, at + newsroom, document.text);
  if (known) return null;
  const range = readPhrase(atoms, at, limit, lexicon);
  if (range.to === range.from) return null;
  if (atoms[range.to]?.folded === ",") {
    const next = readPhrase(atoms, range.to + 1, limit, lexicon);
    if (at > from && next.to > next.from && isPureName(atoms, next, lexicon)) {
      return nameOf(atoms, next.from, next.to, document.text);
    }
  }
  let last = range.from;
  while (last < range.to && atoms[last]?.capital === true) last += 1;
  return last > range.from ? nameOf(atoms, range.from, last, document.text) : null;
}

function nameOf(atoms: readonly Atom[], from: number, to: number, text: string): Relay | null {
  const first = atoms[from];
  const last = atoms[to - 1];
  if (first === undefined || last === undefined) return null;
  const span = evidence(text, { start: first.start, end: last.end });
  return { ...span, name: span.text };
}
