import { ENGINE_AUTHOR } from "../editorial/decision.ts";
import { personKey } from "../editorial/notes/same-person.ts";
import type { Store } from "./database.ts";

/**
 * Everybody known to the desk, by name: whoever signed an entry of the log (every note has one) or was given a fact. One
 * name a person, as it was written last.
 */
export async function readPeople(store: Store): Promise<readonly string[]> {
  const [authors, assignees] = await Promise.all([
    store.prisma.decision.groupBy({
      by: ["author"],
      _max: { sequence: true },
      orderBy: { _max: { sequence: "asc" } },
    }),
    store.prisma.assignment.groupBy({ by: ["assignee"], orderBy: { assignee: "asc" } }),
  ]);
  const names = [
    ...assignees.map(({ assignee }) => assignee),
    ...authors.map(({ author }) => author),
  ].filter((name) => name.trim() !== "" && name !== ENGINE_AUTHOR);
  const byKey = new Map(names.map((name) => [personKey(name), name]));
  return [...byKey.values()].toSorted((a, b) => a.localeCompare(b));
}
