import type { Decision } from "../decision.ts";
import { samePerson } from "./same-person.ts";

/** What a fact asks of the person who looks at the desk. */
export interface Attention {
  /** Who has been given the fact, or null. */
  readonly assignee: string | null;
  /** Threads of notes on it that nobody has settled. */
  readonly openNotes: number;
  /** Given to the reader, or names them in an open note. */
  readonly mine: boolean;
  /** Somebody else changed it since the reader last looked. */
  readonly changed: boolean;
  /** The engine would now suggest something else than what an editor decided of it, and asks. */
  readonly asks: boolean;
}

/** A fact that asks nothing of anybody. */
export const NO_ATTENTION: Attention = {
  assignee: null,
  openNotes: 0,
  mine: false,
  changed: false,
  asks: false,
};

/** A note of a thread that nobody has settled. */
export interface OpenNote {
  readonly replyTo: string | null;
  readonly mentions: readonly string[];
}

/** What is known of one fact, and of how far the reader has looked. */
export interface FactTalk {
  readonly assignee: string | null;
  readonly openNotes: readonly OpenNote[];
  /** Log entries that touch the fact, in any order: those on it, and the arrival of articles that report it. */
  readonly entries: readonly Decision[];
  /** Last entry of the log that the reader has seen of this fact; null where they have never looked at its story. */
  readonly seen: number | null;
  /** Whether there is anything that `secondThoughts` would ask. */
  readonly asks: boolean;
}

/** What a fact asks of `reader` (blank: nobody has given a name yet, so nothing is theirs or new to them). */
export function payAttention(talk: FactTalk, reader: string): Attention {
  const named = talk.openNotes.some(({ mentions }) =>
    mentions.some((name) => samePerson(name, reader)),
  );
  return {
    assignee: talk.assignee,
    openNotes: talk.openNotes.filter(({ replyTo }) => replyTo === null).length,
    mine: named || samePerson(talk.assignee ?? "", reader),
    changed: unseenEntries(talk, reader).length > 0,
    asks: talk.asks,
  };
}

/** The entries that somebody else wrote after what the reader has seen. */
export function unseenEntries(
  { entries, seen }: Pick<FactTalk, "entries" | "seen">,
  reader: string,
): readonly Decision[] {
  if (seen === null || reader.trim() === "") return [];
  return entries.filter(({ sequence, author }) => sequence > seen && !samePerson(author, reader));
}
