import { isDeepStrictEqual } from "node:util";
import { entryOf, isTaken } from "../editorial/decide-outlet.ts";
import type { Decision, DecisionKind } from "../editorial/decision.ts";
import {
  OUTLET_KINDS,
  type Outlet,
  type OutletEntry,
  type OutletState,
  outletStateOf,
} from "../editorial/outlet.ts";
import { ok, type Result } from "../editorial/result.ts";
import type { Store, Transaction } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import type { Outlet as OutletRow } from "./generated/client.ts";
import { newId } from "./new-id.ts";
import { oneOf } from "./one-of.ts";
import { recountSources } from "./recount-sources.ts";
import type { SetState } from "./state-setter.ts";

/** All outlets of the desk, other spellings too, by name. */
export async function readOutlets(client: Transaction): Promise<readonly Outlet[]> {
  const rows = await client.outlet.findMany();
  return rows.map(reshapeOutlet).sort((a, b) => a.name.localeCompare(b.name));
}

function reshapeOutlet({ id, name, folded, kind, mergedIntoId }: OutletRow): Outlet {
  return { id, name, folded, kind: oneOf(OUTLET_KINDS, kind), mergedIntoId };
}

/** A change that was made, and the stories on the desk whose articles it concerns. */
export interface OutletChanged {
  readonly decision: Decision;
  readonly stories: readonly string[];
}

/**
 * Reads the desk's outlets, lets `decide` (pure) say how they are to be, writes it and counts every story concerned anew, in
 * one transaction. The log of each of those stories gets the entry, so that a story's log holds everything that changed its
 * counts; an undo takes all of them back together. Null where there is no such outlet.
 */
export function changeOutlets<E>(
  store: Store,
  outletId: string,
  entry: { readonly kind: DecisionKind; readonly author: string; readonly at: string },
  decide: (outlet: Outlet, outlets: readonly Outlet[]) => Result<readonly OutletEntry[], E>,
): Promise<Result<OutletChanged, E> | null> {
  return store.prisma.$transaction(async (transaction) => {
    const outlets = await readOutlets(transaction);
    const outlet = outlets.find(({ id }) => id === outletId);
    if (outlet === undefined) return null;
    const decided = decide(outlet, outlets);
    if (!decided.ok) return decided;
    const changed = new Set(decided.value.map(({ id }) => id));
    const change = newId();
    const before = { change, outlets: outlets.filter(({ id }) => changed.has(id)).map(entryOf) };
    const after: OutletState = { change, outlets: decided.value };
    await writeEntries(transaction, decided.value);
    const stories = await recountStoriesOf(transaction, [...changed]);
    let first: Decision | null = null;
    for (const { id: storyId } of stories) {
      const states = { ...PLAIN_ENTRY, ...entry, storyId, before, after };
      const decision = await appendDecision(transaction, states);
      first ??= decision;
    }
    // An outlet comes with its first article, and neither is ever deleted.
    if (first === null) return null;
    const living = stories.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
    return ok({ decision: first, stories: living });
  });
}

async function writeEntries(
  transaction: Transaction,
  entries: readonly OutletEntry[],
): Promise<void> {
  for (const { id, ...data } of entries) await transaction.outlet.update({ where: { id }, data });
}

/** Counts the stories with articles of these outlets anew, and names them. */
async function recountStoriesOf(transaction: Transaction, outletIds: readonly string[]) {
  const stories = await storiesOf(transaction, outletIds);
  for (const { id } of stories) await recountSources(transaction, id);
  return stories;
}

/** The stories on the desk with articles of the outlets that a change holds, their other spellings too. */
export async function readStoriesOfChange(
  client: Transaction,
  state: unknown,
): Promise<readonly string[]> {
  const ids = outletStateOf(state)?.outlets.map(({ id }) => id) ?? [];
  const stories = await storiesOf(client, ids);
  return stories.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
}

function storiesOf(client: Transaction, outletIds: readonly string[]) {
  const family = { OR: [{ id: { in: [...outletIds] } }, { mergedIntoId: { in: [...outletIds] } }] };
  return client.story.findMany({
    where: { articles: { some: { outlet: family } } },
    select: { id: true, deletedAt: true },
    orderBy: { createdAt: "asc" },
  });
}

/** Undo and redo of every change of outlets: only over what that change left. */
export const setOutlets: SetState = async (transaction, _decision, { from, to }) => {
  const [expected, wanted] = [outletStateOf(from), outletStateOf(to)];
  if (expected === null || wanted === null) return false;
  const ids = expected.outlets.map(({ id }) => id);
  const rows = await transaction.outlet.findMany({ where: { id: { in: ids } } });
  const now = new Map(rows.map((row) => [row.id, entryOf(reshapeOutlet(row))]));
  if (!expected.outlets.every((entry) => isDeepStrictEqual(now.get(entry.id), entry))) return false;
  // What it would go back to must still be an outlet of its own, not a spelling of a third.
  const targets = wanted.outlets.flatMap(({ mergedIntoId }) => mergedIntoId ?? []);
  const moved = { id: { in: targets }, mergedIntoId: { not: null } };
  if ((await transaction.outlet.count({ where: moved })) > 0) return false;
  if (await hasNamesakes(transaction, wanted.outlets)) return false;
  await writeEntries(transaction, wanted.outlets);
  await recountStoriesOf(transaction, ids);
  return true;
};

/** Whether two outlets would go by one name: another may have taken it since. */
async function hasNamesakes(
  transaction: Transaction,
  wanted: readonly OutletEntry[],
): Promise<boolean> {
  const entries = new Map(wanted.map((entry) => [entry.id, entry]));
  const outlets = (await readOutlets(transaction)).map((outlet) => ({
    ...outlet,
    ...entries.get(outlet.id),
  }));
  return outlets.some(
    (outlet) =>
      entries.has(outlet.id) &&
      outlet.mergedIntoId === null &&
      isTaken(outlet, outlets, outlet.name),
  );
}
