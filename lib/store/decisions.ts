import type { Grounds } from "../editorial/check-ruling.ts";
import { DECISION_KINDS, type Decision } from "../editorial/decision.ts";
import { outletStateOf } from "../editorial/outlet.ts";
import { standingDecisions } from "../editorial/replay-decisions.ts";
import type { Result } from "../editorial/result.ts";
import { houseStateOf } from "../editorial/sheet/house-change.ts";
import type { Fact } from "../engine/reconciliation.ts";
import type { Store, Transaction } from "./database.ts";
import { type FactHead, readFactHeads } from "./facts.ts";
import type { Decision as DecisionRow, Prisma } from "./generated/client.ts";
import { readGrounds } from "./grounds.ts";
import { newId } from "./new-id.ts";
import { oneOf } from "./one-of.ts";
import { readReports } from "./reports.ts";
import type { SetState } from "./state-setter.ts";

/** A decision before the log has given it an id and a place. */
export type DecisionDraft = Omit<Decision, "id" | "sequence">;

/** A story-level entry without fact, article, values or cause; spread it and set what applies. */
export const PLAIN_ENTRY = {
  factId: null,
  articleId: null,
  before: null,
  after: null,
  undoes: null,
  cause: null,
} as const;

/** Appends to the log inside a transaction and marks the story as changed. */
export async function appendDecision(
  transaction: Transaction,
  draft: DecisionDraft,
): Promise<Decision> {
  const row = await transaction.decision.create({
    data: {
      id: newId(),
      storyId: draft.storyId,
      factId: draft.factId,
      articleId: draft.articleId,
      kind: draft.kind,
      author: draft.author,
      at: draft.at,
      beforeJson: draft.before === null ? null : JSON.stringify(draft.before),
      afterJson: draft.after === null ? null : JSON.stringify(draft.after),
      undoesId: draft.undoes,
      causeEn: draft.cause?.en ?? null,
      causeId: draft.cause?.id ?? null,
    },
  });
  // How the house signs its sheets changes no story.
  if (houseStateOf(draft.after) === null)
    await transaction.story.update({ where: { id: draft.storyId }, data: { changedAt: draft.at } });
  return reshapeDecision(row);
}

/** A fact as it stands inside a transaction, with what a verdict on it can stand on and its decisions, oldest first. */
export interface FactInHand extends Grounds {
  readonly fact: FactHead & Pick<Fact, "reports">;
  readonly decisions: readonly Decision[];
}

/** Where there is nothing new to append: the decision that says it already. */
export interface Repeated {
  readonly repeats: Decision;
}

/**
 * Reads a fact and its decisions, lets `decide` (pure) say what to append, and appends it, all in one transaction, so that
 * nobody can decide in between; what is only repeated is answered as it was recorded. Null where there is no such fact or its
 * story is deleted.
 */
export function decideFact<E>(
  store: Store,
  factId: string,
  decide: (inHand: FactInHand) => Result<DecisionDraft | Repeated, E>,
): Promise<Result<Decision, E> | null> {
  return store.prisma.$transaction(async (transaction) => {
    const [head] = await readFactHeads(transaction, { id: factId, story: { deletedAt: null } });
    if (head === undefined) return null;
    const reports = await readReports(transaction, { factId });
    const decisions = await readDecisions(transaction, { factId });
    const fact = { ...head, reports: reports.get(factId) ?? [] };
    const grounds = await readGrounds(transaction, fact.storyId, fact.reports);
    const outcome = decide({ ...grounds, fact, decisions });
    if (!outcome.ok) return outcome;
    const { value } = outcome;
    if ("repeats" in value) return { ok: true, value: value.repeats };
    return { ok: true, value: await appendDecision(transaction, value) };
  });
}

/**
 * Takes back a decision that changed a row: `setState` puts the row back to what it was, and the log gets an entry with the
 * change in reverse; taking that entry back is a redo. Null where the decision was taken back already or something later
 * stands in the way.
 */
export function takeBack(
  store: Store,
  target: Decision,
  setState: SetState,
  { author, at }: { readonly author: string; readonly at: string },
): Promise<Decision | null> {
  return store.prisma.$transaction(async (transaction) => {
    const log = await readDecisions(transaction, { storyId: target.storyId });
    if (!standingDecisions(log).has(target.id)) return null;
    const change = { from: target.after, to: target.before, at };
    if (!(await setState(transaction, target, change))) return null;
    for (const twin of await readTwins(transaction, target)) {
      await appendDecision(transaction, reversalOf(twin, { author, at }));
    }
    return appendDecision(transaction, reversalOf(target, { author, at }));
  });
}

/** The entries of other stories' logs that were written by the same change of the desk: they are taken back together. */
async function readTwins(transaction: Transaction, target: Decision): Promise<readonly Decision[]> {
  const change = changeOf(target);
  if (change === undefined) return [];
  const { kind, at } = target;
  const entries = await readDecisions(transaction, { kind, at, id: { not: target.id } });
  return entries.filter((entry) => changeOf(entry) === change);
}

/** What a change of the whole desk, an outlet or the house style, is called in each of its entries. */
function changeOf({ after }: Decision): string | undefined {
  return outletStateOf(after)?.change ?? houseStateOf(after)?.change;
}

function reversalOf(
  target: Decision,
  by: { readonly author: string; readonly at: string },
): DecisionDraft {
  const { storyId, factId, articleId } = target;
  const reversed = { before: target.after, after: target.before, undoes: target.id };
  return { ...PLAIN_ENTRY, storyId, factId, articleId, ...reversed, kind: "undone", ...by };
}

/** What a decision is about in the end: an undo, and the undo of an undo, are about the decision that was taken back first. */
export async function findRoot(store: Store, decision: Decision): Promise<Decision> {
  const target = decision.undoes === null ? null : await findDecision(store, decision.undoes);
  return target === null ? decision : findRoot(store, target);
}

/** Decisions in the order of the log. */
export async function readDecisions(
  client: Transaction,
  where: Prisma.DecisionWhereInput,
): Promise<readonly Decision[]> {
  const rows = await client.decision.findMany({ where, orderBy: { sequence: "asc" } });
  return rows.map(reshapeDecision);
}

/** One decision, or null. */
export async function findDecision(store: Store, decisionId: string): Promise<Decision | null> {
  const row = await store.prisma.decision.findUnique({ where: { id: decisionId } });
  return row === null ? null : reshapeDecision(row);
}

function reshapeDecision(row: DecisionRow): Decision {
  const { causeEn, causeId } = row;
  return {
    id: row.id,
    sequence: row.sequence,
    storyId: row.storyId,
    factId: row.factId,
    articleId: row.articleId,
    kind: oneOf(DECISION_KINDS, row.kind),
    author: row.author,
    at: row.at,
    before: readChange(row.beforeJson),
    after: readChange(row.afterJson),
    undoes: row.undoesId,
    cause: causeEn === null || causeId === null ? null : { en: causeEn, id: causeId },
  };
}

/** Written by appendDecision from the same type, and never changed since. */
function readChange(json: string | null): Decision["before"] {
  return json === null ? null : JSON.parse(json);
}
