import { groupBy } from "../editorial/group-by.ts";
import { isHeld } from "../editorial/notes/held-words.ts";
import { heldNoteWords } from "../editorial/visible-decisions.ts";
import type { Store } from "./database.ts";
import { readDecisions } from "./decisions.ts";
import { readNotes } from "./notes.ts";

/** Ids of the notes, in all stories, whose words are held back from `reader` as a possible second reader. */
export async function readHeldNotes(store: Store, reader: string): Promise<readonly string[]> {
  // From the notes outwards: they are fewer than the log has entries, and its index finds those of a fact.
  const rows = await store.prisma.$queryRaw<{ readonly factId: string }[]>`
    SELECT DISTINCT note."factId" AS "factId" FROM "Note" note
    WHERE EXISTS (SELECT 1 FROM "Decision" WHERE "factId" = note."factId" AND "kind" = 'first-reading')`;
  if (rows.length === 0) return [];
  const factIds = rows.map(({ factId }) => factId);
  const onFacts = { factId: { in: factIds } };
  const [notes, decisions, facts] = await Promise.all([
    readNotes(store.prisma, onFacts),
    readDecisions(store.prisma, onFacts),
    store.prisma.fact.findMany({
      where: { id: { in: factIds } },
      select: { id: true, story: { select: { secondReader: true } } },
    }),
  ]);
  const logs = groupBy(decisions, ({ factId }) => factId ?? "");
  const held = new Map(
    facts.flatMap(({ id, story }) => [
      ...heldNoteWords(logs.get(id) ?? [], reader, story.secondReader),
    ]),
  );
  return notes.filter((note) => isHeld(note, held)).map(({ id }) => id);
}
