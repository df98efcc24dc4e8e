import { groupBy } from "../editorial/group-by.ts";
import type { OpenNote } from "../editorial/notes/attention.ts";
import { personKey } from "../editorial/notes/same-person.ts";
import type { Store } from "./database.ts";

/** What people say about the facts of one story or of all, and how far the reader has looked. */
export interface Talk {
  /** By fact. */
  readonly openNotes: ReadonlyMap<string, readonly OpenNote[]>;
  /** Who has a fact. */
  readonly assignees: ReadonlyMap<string, string>;
  /** Last entry that the reader has seen of a story, by its id. */
  readonly visits: ReadonlyMap<string, number>;
  /** The same of one fact, where they looked at it since. */
  readonly factVisits: ReadonlyMap<string, number>;
}

/** Nobody said anything, and nobody has looked. */
export const NO_TALK: Talk = {
  openNotes: new Map(),
  assignees: new Map(),
  visits: new Map(),
  factVisits: new Map(),
};

/** Which stories to read: one, or all that are not deleted. */
export type TalkScope = { readonly storyId: string } | { readonly story: { deletedAt: null } };

/** Reads the talk of `scope` for `reader`; a blank name has seen nothing. */
export async function readTalk(store: Store, scope: TalkScope, reader: string): Promise<Talk> {
  const person = personKey(reader);
  const { prisma } = store;
  const [notes, assignments, visits, factVisits] = await Promise.all([
    prisma.note.findMany({
      where: {
        ...scope,
        factId: { not: null },
        OR: [{ replyToId: null, resolvedAt: null }, { replyTo: { resolvedAt: null } }],
      },
      select: { factId: true, replyToId: true, mentions: { select: { name: true } } },
    }),
    prisma.assignment.findMany({
      where: { endedAt: null, fact: scope },
      select: { factId: true, assignee: true },
    }),
    person === "" ? [] : prisma.visit.findMany({ where: { ...scope, person } }),
    person === "" ? [] : prisma.factVisit.findMany({ where: { fact: scope, person } }),
  ]);
  return {
    openNotes: groupBy(
      notes.map(({ factId, replyToId, mentions }) => ({
        factId: factId ?? "",
        replyTo: replyToId,
        mentions: mentions.map(({ name }) => name),
      })),
      ({ factId }) => factId,
    ),
    assignees: new Map(assignments.map(({ factId, assignee }) => [factId, assignee])),
    visits: new Map(visits.map(({ storyId, sequence }) => [storyId, sequence])),
    factVisits: new Map(factVisits.map(({ factId, sequence }) => [factId, sequence])),
  };
}

/** Which facts each of these articles reports, by article. */
export async function readFactsOfArticles(
  store: Store,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (articleIds.length === 0) return new Map();
  const rows = await store.prisma.report.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { articleId: true, factId: true },
    distinct: ["articleId", "factId"],
  });
  const groups = groupBy(rows, ({ articleId }) => articleId);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ factId }) => factId)]));
}
