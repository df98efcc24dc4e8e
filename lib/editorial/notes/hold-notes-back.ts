import type { Decision } from "../decision.ts";
import { type HeldWords, isHeld } from "./held-words.ts";
import { type Note, noteOf } from "./note.ts";

/** How many notes are held back from a second reader, and who wrote them. */
export interface HeldBack {
  readonly count: number;
  /** Each once. */
  readonly by: readonly string[];
}

/** Notes as a reader may see them. */
export interface NotesToRead {
  readonly notes: readonly Note[];
  readonly heldBack: HeldBack;
}

/**
 * The notes without words that are held back: a note that was changed stands with the words that everybody had seen, one that
 * came later is left out. `visible` is the log as its reader may see it, oldest first.
 */
export function holdNotesBack(
  notes: readonly Note[],
  visible: readonly Decision[],
  held: HeldWords,
): NotesToRead {
  const kept = notes.filter((note) => isHeld(note, held));
  if (kept.length === 0) return { notes, heldBack: NOTHING_HELD };
  const seen = new Map(
    visible.flatMap(({ after }) => {
      const note = noteOf(after);
      return note === null ? [] : [[note.id, note] as const];
    }),
  );
  return {
    notes: notes.flatMap((note) => {
      if (!isHeld(note, held)) return [note];
      const before = seen.get(note.id);
      return before === undefined
        ? []
        : [{ ...note, text: before.text, mentions: before.mentions }];
    }),
    heldBack: { count: kept.length, by: [...new Set(kept.map(({ author }) => author))] },
  };
}

const NOTHING_HELD: HeldBack = { count: 0, by: [] };
