import type { Store } from "./database.ts";

interface Choice {
  readonly id: string;
  readonly name: string;
}

/**
 * Stories that are not deleted, the last changed first, and the outlets of their articles, by name; other spellings are
 * not among them.
 */
export async function readSearchChoices(
  store: Store,
): Promise<{ readonly stories: readonly Choice[]; readonly outlets: readonly Choice[] }> {
  const articles = { some: { story: { deletedAt: null } } };
  const [stories, outlets] = await Promise.all([
    store.prisma.story.findMany({
      where: { deletedAt: null },
      select: { id: true, title: true },
      orderBy: [{ changedAt: "desc" }, { id: "asc" }],
    }),
    store.prisma.outlet.findMany({
      where: { mergedIntoId: null, OR: [{ articles }, { merged: { some: { articles } } }] },
      select: { id: true, name: true },
      orderBy: { folded: "asc" },
    }),
  ]);
  return { stories: stories.map(({ id, title }) => ({ id, name: title })), outlets };
}
