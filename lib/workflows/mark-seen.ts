import { saveFactVisit, saveVisit } from "../store/visits.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/**
 * Keeps that somebody has seen a story up to an entry of its log (`sequence`) and answers how far they had seen it before, null
 * where never or where there is no such story. A smaller `sequence` than before takes a mark back.
 */
export async function markSeen(
  input: { readonly storyId: string; readonly sequence: number; readonly reader: string },
  options: WorkflowOptions = {},
): Promise<number | null> {
  const { store } = contextOf(options);
  const { storyId, sequence, reader } = input;
  if (reader.trim() === "" || !isSequence(sequence)) return null;
  const saved = await saveVisit(store, { person: reader, storyId, sequence });
  return saved?.before ?? null;
}

/** Keeps that somebody has looked at one fact when the log had come to `sequence`. */
export async function markFactSeen(
  input: { readonly factId: string; readonly sequence: number; readonly reader: string },
  options: WorkflowOptions = {},
): Promise<void> {
  const { store } = contextOf(options);
  const { factId, sequence, reader } = input;
  if (reader.trim() === "" || !isSequence(sequence)) return;
  await saveFactVisit(store, { person: reader, factId, sequence });
}

/** What comes from a browser is data: only a whole number that SQLite can hold is a place in the log. */
function isSequence(sequence: number): boolean {
  return Number.isSafeInteger(sequence) && sequence >= 0 && sequence < 2 ** 31;
}
