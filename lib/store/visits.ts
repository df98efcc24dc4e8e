import { personKey } from "../editorial/notes/same-person.ts";
import type { Store } from "./database.ts";

// How far somebody has looked is their own reading, and no change of the desk: it is the one thing written without a log entry.

/** How far `person` has looked at a story, before this says how far they have now; null where they never had. */
export function saveVisit(
  store: Store,
  visit: { readonly person: string; readonly storyId: string; readonly sequence: number },
): Promise<{ readonly before: number | null } | null> {
  const { storyId, sequence } = visit;
  const person = personKey(visit.person);
  return store.prisma.$transaction(async (transaction) => {
    const story = await transaction.story.findFirst({ where: { id: storyId, deletedAt: null } });
    if (story === null) return null;
    const key = { person_storyId: { person, storyId } };
    const before = await transaction.visit.findUnique({ where: key });
    await transaction.visit.upsert({
      where: key,
      create: { person, storyId, sequence },
      update: { sequence },
    });
    return { before: before?.sequence ?? null };
  });
}

/** Says how far `person` has looked at one fact; nothing where there is no such fact or they have looked further. */
export function saveFactVisit(
  store: Store,
  visit: { readonly person: string; readonly factId: string; readonly sequence: number },
): Promise<void> {
  const { factId, sequence } = visit;
  const person = personKey(visit.person);
  return store.prisma.$transaction(async (transaction) => {
    const story = { deletedAt: null };
    const fact = await transaction.fact.findFirst({ where: { id: factId, story } });
    if (fact === null) return;
    const key = { person_factId: { person, factId } };
    const before = await transaction.factVisit.findUnique({ where: key });
    if (before !== null && before.sequence >= sequence) return;
    await transaction.factVisit.upsert({
      where: key,
      create: { person, factId, sequence },
      update: { sequence },
    });
  });
}
