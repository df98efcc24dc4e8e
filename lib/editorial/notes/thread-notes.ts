import type { Decision } from "../decision.ts";
import { findWords } from "../find-words.ts";
import { groupBy } from "../group-by.ts";
import { standingDecisions } from "../replay-decisions.ts";
import { type Note, type NoteThread, noteOf } from "./note.ts";

/** What is known of the articles that notes stand on. */
export interface NotedArticles {
  readonly outletOf: (articleId: string) => string | null;
  readonly textOf: (articleId: string) => string | null;
}

/** Notes in threads, oldest first. `decisions` are the story's log, oldest first: it knows which notes were changed. */
export function threadNotes(
  notes: readonly Note[],
  decisions: readonly Decision[],
  articles: NotedArticles,
): readonly NoteThread[] {
  const edited = editedNotes(decisions);
  const repliesOf = groupBy(
    notes.filter(({ replyTo }) => replyTo !== null).toSorted(byTime),
    ({ replyTo }) => replyTo ?? "",
  );
  return notes
    .filter(({ replyTo }) => replyTo === null)
    .toSorted(byTime)
    .map((note) => {
      const replies = repliesOf.get(note.id) ?? [];
      const { articleId, place } = note;
      const text = articleId === null ? null : articles.textOf(articleId);
      return {
        note,
        replies,
        place: place === null || text === null ? null : findWords(text, place),
        outlet: articleId === null ? null : articles.outletOf(articleId),
        edited: [note, ...replies].map(({ id }) => id).filter((id) => edited.has(id)),
      };
    });
}

function editedNotes(decisions: readonly Decision[]): ReadonlySet<string> {
  const standing = standingDecisions(decisions);
  return new Set(
    decisions
      .filter(({ id, kind }) => kind === "note-edited" && standing.has(id))
      .flatMap(({ after }) => noteOf(after)?.id ?? []),
  );
}

function byTime(a: Note, b: Note): number {
  return a.at.localeCompare(b.at) || a.id.localeCompare(b.id);
}
