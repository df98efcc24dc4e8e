import type { Atom } from "./atom.ts";
import type { AtomRange } from "./read-phrase.ts";
import type { Speaker } from "./speaker.ts";

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
  /** Who quotes the speaker's words ("the agency quoted X as saying"). */
  readonly relay?: Speaker;
  /** "…, Harbour Radio reported": after another frame of its sentence it only passes on what is said there. */
  readonly relays?: true;
}

/** Whether a quotation, with or without its comma, ends at `at`. */
export function quoteEndsAt(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (atom?.kind === "quote") return true;
  return isPause(atom) && atoms[at - 1]?.kind === "quote";
}

/** Whether the atom is a comma of the text itself, not the last mark of a quotation. */
export function isComma(atom: Atom | undefined): boolean {
  return atom?.kind === "mark" && atom.folded === ",";
}

function isPause(atom: Atom | undefined): boolean {
  return atom?.kind === "mark" && PAUSES.has(atom.folded);
}

const PAUSES = new Set([",", "-", "–", "—"]);
