import {
  type HouseState,
  houseStateOf,
  isSameHouse,
  type SetHouseStyle,
} from "../editorial/sheet/house-change.ts";
import { type HouseStyle, PLAIN_HOUSE } from "../editorial/sheet/sheet-document.ts";
import type { Store, Transaction } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import type { HouseStyle as HouseRow } from "./generated/client.ts";
import { newId } from "./new-id.ts";
import type { SetState } from "./state-setter.ts";

/** The house styles that were set, the last one first; `limit` of them. */
export async function readHouseStyles(
  client: Transaction,
  limit: number,
): Promise<readonly SetHouseStyle[]> {
  // Rows are only ever added: where two have one time, the later one was written later.
  const rows = await client.$queryRaw<readonly HouseRow[]>`
    SELECT * FROM "HouseStyle" ORDER BY "at" DESC, rowid DESC LIMIT ${limit}`;
  return rows.map(reshapeHouse);
}

/** How the house signs its sheets now. */
export async function readHouseStyle(store: Store): Promise<HouseStyle> {
  const [house] = await readHouseStyles(store.prisma, 1);
  return house === undefined ? PLAIN_HOUSE : styleOf(house);
}

/** A house style without who set it and when. */
function styleOf({ name, footer, logo }: HouseStyle): HouseStyle {
  return { name, footer, logo };
}

/** What a change makes of the style that counts; a failure of its own where it refuses. */
export type DecideHouse<E> = (
  now: SetHouseStyle | null,
) => { readonly ok: true; readonly value: HouseStyle } | { readonly ok: false; readonly error: E };

/**
 * Reads the style that counts, lets `decide` (pure) say how it is to be, and sets that. The style signs the sheets of every story,
 * so the log of each gets the entry, and an undo in one takes all of them back together. Returns the first entry's id: null
 * where there is no story yet, "same" where nothing changed.
 */
export function changeHouse<E>(
  store: Store,
  { author, at }: { readonly author: string; readonly at: string },
  decide: DecideHouse<E>,
): Promise<
  { readonly ok: true; readonly value: string | null } | { readonly ok: false; readonly error: E }
> {
  return store.prisma.$transaction(async (transaction) => {
    const [now] = await readHouseStyles(transaction, 1);
    const decided = decide(now ?? null);
    if (!decided.ok) return decided;
    if (isSameHouse(now ?? PLAIN_HOUSE, decided.value)) return { ok: true, value: "same" };
    const id = await insertHouse(transaction, decided.value, { author, at });
    const change = newId();
    const before: HouseState = { change, house: summaryOf(now?.id ?? null, now ?? PLAIN_HOUSE) };
    const after: HouseState = { change, house: summaryOf(id, decided.value) };
    const stories = await transaction.story.findMany({
      where: { deletedAt: null },
      select: { id: true },
      orderBy: { createdAt: "asc" },
    });
    let first: string | null = null;
    for (const { id: storyId } of stories) {
      const entry = { ...PLAIN_ENTRY, storyId, kind: "house-changed" as const, author, at };
      const decision = await appendDecision(transaction, {
        ...entry,
        before: { ...before },
        after: { ...after },
      });
      first ??= decision.id;
    }
    return { ok: true, value: first };
  });
}

function summaryOf(id: string | null, { name, footer, logo }: HouseStyle): HouseState["house"] {
  return { id, name, footer, logo: logo !== null };
}

async function insertHouse(
  transaction: Transaction,
  { name, footer, logo }: HouseStyle,
  by: { readonly author: string; readonly at: string },
): Promise<string> {
  const id = newId();
  const logoJson = logo === null ? null : JSON.stringify(logo);
  await transaction.houseStyle.create({ data: { id, name, footer, logoJson, ...by } });
  return id;
}

/** Sets an earlier style again, with a row of its own; only where the one that the decision left still counts. */
export const setHouse: SetState = async (transaction, { author }, { from, to, at }) => {
  const [expected, wanted] = [houseStateOf(from)?.house, houseStateOf(to)?.house];
  if (expected === undefined || wanted === undefined) return false;
  const [now] = await readHouseStyles(transaction, 1);
  const left = await findHouse(transaction, expected.id);
  if (!isSameHouse(now ?? PLAIN_HOUSE, left)) return false;
  await insertHouse(transaction, await findHouse(transaction, wanted.id), { author, at });
  return true;
};

async function findHouse(transaction: Transaction, id: string | null): Promise<HouseStyle> {
  const row = id === null ? null : await transaction.houseStyle.findUnique({ where: { id } });
  return row === null ? PLAIN_HOUSE : reshapeHouse(row);
}

function reshapeHouse({ id, name, footer, logoJson, author, at }: HouseRow): SetHouseStyle {
  // Written by insertHouse from the same type.
  const logo: HouseStyle["logo"] = logoJson === null ? null : JSON.parse(logoJson);
  return { id, name, footer, logo, author, at };
}
