import { decideUndo } from "../editorial/decide-ruling.ts";
import type { Decision, DecisionKind } from "../editorial/decision.ts";
import { layEdits } from "../editorial/edits/lay-edits.ts";
import { standingEdits } from "../editorial/edits/standing-edits.ts";
import { standingDecisions } from "../editorial/replay-decisions.ts";
import { failed, ok, type Result } from "../editorial/result.ts";
import type { RefusedRuling, StaleRuling } from "../editorial/views.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { decideFact, findDecision, findRoot, PLAIN_ENTRY, takeBack } from "../store/decisions.ts";
import { editStory } from "../store/edit-story.ts";
import { readStoriesOfChange, setOutlets } from "../store/outlets.ts";
import { STATE_SETTERS } from "../store/set-state.ts";
import { type Context, contextOf } from "./context.ts";
import { type ReconcileOptions, reconcileStory } from "./reconcile-story.ts";
import { replayFacts } from "./replay-facts.ts";

export interface UndoInput {
  readonly decisionId: string;
  /** The fact's `revision` as the author saw it; only asked of decisions that are replayed (rulings). */
  readonly revision: string | null;
  readonly author: string;
}

type Undone = Result<{ readonly revision: string }, StaleRuling | RefusedRuling>;

/**
 * Takes back a decision by appending another (taking that back is a redo) and returns the new entry's id, for a fact its new
 * revision. Stale and refused as for recordRuling, for what would stand then; refused with nothing missing where it was taken
 * back already or something later stands in the way. Null where there is no such decision, or none that can be undone.
 */
export async function undoDecision(
  input: UndoInput,
  options: ReconcileOptions = {},
): Promise<Undone | null> {
  const context = contextOf(options);
  const target = await findDecision(context.store, input.decisionId);
  if (target === null) return null;
  const change = { revision: input.revision, author: cleanLine(input.author) };
  const { kind } = await findRoot(context.store, target);
  const setState = STATE_SETTERS[kind];
  if (setState === undefined && kind !== "edited") return undoReplayed(target, change, context);
  if (change.author === "") return failed({ kind: "refused", missing: ["author"] });
  if (setState === undefined) return undoEdit(target, change.author, context);
  const by = { author: change.author, at: context.at };
  const entry = await takeBack(context.store, target, setState, by);
  if (entry === null) return failed(NOTHING_MISSING);
  const reread = await storiesToRead(context, kind, target);
  for (const story of reread) await reconcileStory(story, options);
  return ok({ revision: entry.id });
}

/** What the engine reads anew after an undo: another text has other facts, and by whom an article is says whose reporting it is. */
async function storiesToRead(
  { store }: Context,
  kind: DecisionKind,
  { storyId, after }: Decision,
): Promise<readonly string[]> {
  if (kind === "text-updated") return [storyId];
  return STATE_SETTERS[kind] === setOutlets ? readStoriesOfChange(store.prisma, after) : [];
}

/** Whether a kind of decision can be taken back at all; some later one may still stand in the way. */
export function canUndo(kind: DecisionKind): boolean {
  return REPLAYED.includes(kind) || STATE_SETTERS[kind] !== undefined;
}

/** What is read from the log: an entry that takes it back is enough. */
const REPLAYED: readonly DecisionKind[] = ["ruling", "first-reading", "second-reading", "edited"];

async function undoReplayed(
  target: Decision,
  change: { readonly revision: string | null; readonly author: string },
  { store, at }: Context,
): Promise<Undone | null> {
  const { factId, storyId, id: undoes } = target;
  if (factId === null) return null;
  const outcome = await decideFact(store, factId, ({ decisions, ...grounds }) => {
    const decided = decideUndo(grounds, decisions, target, change);
    if (!decided.ok) return decided;
    const entry = { ...PLAIN_ENTRY, ...decided.value, storyId, factId, undoes };
    return ok({ ...entry, kind: "undone", author: change.author, at });
  });
  return outcome?.ok ? ok({ revision: outcome.value.id }) : outcome;
}

/** The facts are laid out anew without the edit, or with it again; what others changed since stays. */
async function undoEdit(target: Decision, author: string, { store, at }: Context): Promise<Undone> {
  const { storyId, factId, id: undoes, after: before, before: after } = target;
  const entry = {
    ...PLAIN_ENTRY,
    storyId,
    factId,
    undoes,
    before,
    after,
    kind: "undone",
    author,
    at,
  } as const;
  const outcome = await editStory(store, storyId, ({ facts, decisions, scene }) => {
    if (!standingDecisions(decisions).has(target.id)) return failed(NOTHING_MISSING);
    const log = [...decisions, { ...target, id: `undo of ${undoes}`, kind: entry.kind, undoes }];
    const plan = layEdits(replayFacts(facts, decisions), standingEdits(log), scene);
    return ok({ ...plan, entry });
  });
  if (outcome === null) return failed(NOTHING_MISSING);
  return outcome.ok ? ok({ revision: outcome.value.id }) : outcome;
}

const NOTHING_MISSING: RefusedRuling = { kind: "refused", missing: [] };
