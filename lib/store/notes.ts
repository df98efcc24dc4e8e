import type { Note } from "../editorial/notes/note.ts";
import { samePerson } from "../editorial/notes/same-person.ts";
import { failed, ok, type Result } from "../editorial/result.ts";
import type { RefusedNote } from "../editorial/views.ts";
import type { Span } from "../engine/text/span.ts";
import type { Store, Transaction } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import type { Prisma } from "./generated/client.ts";
import { newId } from "./new-id.ts";

/** What a note is on: a fact, an article, words of an article (also in the light of a fact), or another note. */
export type NoteTarget =
  | { readonly replyTo: string }
  | {
      readonly factId: string | null;
      readonly articleId: string | null;
      readonly place: Span | null;
    };

/** A note before it has an id. */
export interface NoteDraft extends Pick<Note, "text" | "mentions" | "author" | "at"> {
  readonly target: NoteTarget;
}

/** What became of a change to a note: the log's entry, or null where there was nothing to change. */
export type NoteOutcome = Result<
  { readonly noteId: string; readonly decisionId: string | null },
  RefusedNote
>;

/** Writes a note and its log entry; refused where what it is about is no longer there. */
export function insertNote(store: Store, draft: NoteDraft): Promise<NoteOutcome> {
  return store.prisma.$transaction(async (transaction) => {
    const subject = await findSubject(transaction, draft.target);
    if (subject === null) return refuse("gone");
    const { author, at, text, mentions } = draft;
    const note: Note = { ...subject, id: newId(), author, at, text, mentions, resolved: null };
    await createNote(transaction, note);
    return logged(transaction, "note-added", { author, at }, { before: null, after: note });
  });
}

/** Changes the words of a note; `seen` are the words that its author saw when they began. */
export function editNote(
  store: Store,
  change: Pick<Note, "id" | "text" | "mentions" | "author" | "at"> & { readonly seen: string },
): Promise<NoteOutcome> {
  return store.prisma.$transaction(async (transaction) => {
    const [note] = await readNotes(transaction, { id: change.id, story: { deletedAt: null } });
    if (note === undefined) return refuse("gone");
    if (!samePerson(note.author, change.author)) return refuse("theirs");
    if (note.text !== change.seen) return refuse("stale");
    const { author, at, text, mentions } = change;
    if (note.text === text) return ok({ noteId: note.id, decisionId: null });
    const after = { ...note, text, mentions };
    await rewriteNote(transaction, after);
    return logged(transaction, "note-edited", { author, at }, { before: note, after });
  });
}

/** Settles a thread or opens it again; nothing happens where it is so already. */
export function settleNote(
  store: Store,
  change: Pick<Note, "id" | "author" | "at"> & { readonly settled: boolean },
): Promise<NoteOutcome> {
  return store.prisma.$transaction(async (transaction) => {
    const where = { id: change.id, replyToId: null, story: { deletedAt: null } };
    const [note] = await readNotes(transaction, where);
    if (note === undefined) return refuse("gone");
    const { author, at, settled } = change;
    if (settled === (note.resolved !== null)) return ok({ noteId: note.id, decisionId: null });
    const resolved = settled ? { by: author, at } : null;
    const after = { ...note, resolved };
    await transaction.note.update({
      where: { id: note.id },
      data: { resolvedAt: resolved?.at ?? null, resolvedBy: resolved?.by ?? null },
    });
    const kind = settled ? "note-resolved" : "note-reopened";
    return logged(transaction, kind, { author, at }, { before: note, after });
  });
}

/** Notes in the order in which they were written. */
export async function readNotes(
  client: Transaction,
  where: Prisma.NoteWhereInput,
): Promise<readonly Note[]> {
  const rows = await client.note.findMany({
    where,
    include: { mentions: { orderBy: { name: "asc" } } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.map(({ start, end, quote, resolvedAt, resolvedBy, ...row }) => ({
    id: row.id,
    storyId: row.storyId,
    factId: row.factId,
    articleId: row.articleId,
    place: start === null || end === null || quote === null ? null : { start, end, text: quote },
    replyTo: row.replyToId,
    author: row.author,
    at: row.at,
    text: row.text,
    mentions: row.mentions.map(({ name }) => name),
    resolved: resolvedAt === null ? null : { by: resolvedBy ?? "", at: resolvedAt },
  }));
}

/** Writes a note's row with its mentions, in the caller's transaction. */
export async function createNote(transaction: Transaction, note: Note): Promise<void> {
  const { id, storyId, factId, articleId, place, author, at, text, resolved } = note;
  const claim = await findClaim(transaction, note);
  await transaction.note.create({
    data: {
      id,
      storyId,
      factId,
      articleId,
      claimId: claim?.id ?? null,
      start: place?.start ?? null,
      end: place?.end ?? null,
      quote: place?.text ?? null,
      replyToId: note.replyTo,
      author,
      at,
      text,
      resolvedAt: resolved?.at ?? null,
      resolvedBy: resolved?.by ?? null,
      mentions: { create: note.mentions.map((name) => ({ name })) },
    },
  });
}

/** Puts a note's words and mentions, in the caller's transaction. */
export async function rewriteNote(
  transaction: Transaction,
  { id, text, mentions }: Pick<Note, "id" | "text" | "mentions">,
): Promise<void> {
  await transaction.mention.deleteMany({ where: { noteId: id } });
  const names = mentions.map((name) => ({ name }));
  await transaction.note.update({ where: { id }, data: { text, mentions: { create: names } } });
}

type Subject = Pick<Note, "storyId" | "factId" | "articleId" | "place" | "replyTo">;

async function findSubject(transaction: Transaction, target: NoteTarget): Promise<Subject | null> {
  const story = { deletedAt: null };
  if ("replyTo" in target) {
    const [note] = await readNotes(transaction, { id: target.replyTo, story });
    if (note === undefined) return null;
    const { storyId, factId, articleId } = note;
    // An answer to an answer joins the thread; the words it is about are those of the thread.
    return { storyId, factId, articleId, place: null, replyTo: note.replyTo ?? note.id };
  }
  const { factId, articleId, place } = target;
  const fact =
    factId === null ? null : await transaction.fact.findFirst({ where: { id: factId, story } });
  const article =
    articleId === null
      ? null
      : await transaction.article.findFirst({
          where: { id: articleId, story },
          include: { currentSnapshot: { select: { text: true } } },
        });
  const storyId = fact?.storyId ?? article?.storyId;
  const missing = (factId !== null && fact === null) || (articleId !== null && article === null);
  if (storyId === undefined || missing || (article?.storyId ?? storyId) !== storyId) return null;
  if (place === null) return { storyId, factId, articleId, place, replyTo: null };
  const text = article?.currentSnapshot?.text.slice(place.start, place.end) ?? "";
  if (text.length !== place.end - place.start || text.trim() === "") return null;
  return { storyId, factId, articleId, place: { ...place, text }, replyTo: null };
}

/** The claim that a note's words are, where they are one: the words' place is kept beside it. */
function findClaim(transaction: Transaction, { articleId, factId, place }: Note) {
  if (articleId === null || place === null) return null;
  const { start, end } = place;
  return transaction.claim.findFirst({
    where: { articleId, start, end, ...(factId === null ? {} : { report: { factId } }) },
  });
}

async function logged(
  transaction: Transaction,
  kind: "note-added" | "note-edited" | "note-resolved" | "note-reopened",
  by: { readonly author: string; readonly at: string },
  change: { readonly before: Note | null; readonly after: Note },
): Promise<NoteOutcome> {
  const { storyId, factId, articleId, id } = change.after;
  const subject = { ...PLAIN_ENTRY, storyId, factId, articleId };
  const { before, after } = change;
  const states = { before: recordOf(before), after: recordOf(after) };
  const entry = await appendDecision(transaction, { ...subject, ...states, ...by, kind });
  return ok({ noteId: id, decisionId: entry.id });
}

/** A note as the log keeps it. */
function recordOf(note: Note | null): Readonly<Record<string, unknown>> | null {
  return note === null ? null : { ...note };
}

function refuse(reason: RefusedNote["reason"]): NoteOutcome {
  return failed({ kind: "refused", reason });
}
