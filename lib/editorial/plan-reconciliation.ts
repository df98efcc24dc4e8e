import type { Fact } from "../engine/reconciliation.ts";
import { applyEdits } from "./edits/apply-edits.ts";
import type { Edit, EditEntry } from "./edits/edit.ts";
import type { EditableFact } from "./edits/editable-fact.ts";
import type { EditPlan } from "./edits/fact-to-write.ts";
import type { Scene } from "./edits/settle-fact.ts";
import { type StandingFact, suggestionOf } from "./edits/suggestion-of.ts";
import { findReopening } from "./find-reopening.ts";
import { matchFacts } from "./match-facts.ts";

/** What a new engine run changes in a story. */
export interface ReconciliationPlan extends EditPlan {
  /** Facts that the engine no longer finds and that nobody touched. */
  readonly remove: readonly string[];
}

/** A story as it is stored, and what the engine reads in it now. */
export interface ReconciliationInput {
  /** All facts, hidden ones too, in their order. */
  readonly stored: readonly StandingFact[];
  /** Ids of facts with decisions, notes or assignments. */
  readonly worked: ReadonlySet<string>;
  readonly computed: readonly Fact[];
  /** Articles with another text than the stored facts were read in. */
  readonly changed: ReadonlySet<string>;
  /** What editors changed, in the order of the log. */
  readonly edits: readonly EditEntry[];
  readonly scene: Scene;
  /** A fresh id for a fact that is not known. */
  readonly newId: () => string;
}

/**
 * Lays the newly computed facts over the stored ones, and the editors' changes over both. A fact that the engine no longer finds
 * stays, marked, where somebody worked on it. What the engine suggests is recognised by what it suggested before, not by
 * what editors made of it.
 */
export function planReconciliation(input: ReconciliationInput): ReconciliationPlan {
  const { stored, computed, edits, scene, newId } = input;
  const engine = stored.filter((fact) => fact.by === "engine");
  const { found, gone } = matchFacts(engine.map(suggestionOf), computed, input.changed);
  const keys = new Map<string, string>();
  const now = found.map(({ fact, known }): EditableFact => {
    const id = known ? fact.id : newId();
    if (!known) keys.set(id, fact.id);
    return { ...fact, id, by: "engine", hidden: null, withdrawn: false };
  });
  const kept = new Set([...input.worked, ...edits.flatMap(({ edit }) => factsIn(edit))]);
  const lost = new Set(gone);
  const withdrawn = engine
    .filter(({ id }) => lost.has(id) && kept.has(id))
    .map((fact) => ({ ...suggestionOf(fact), withdrawn: true }));
  const edited = applyEdits([...now, ...withdrawn], edits, scene);
  const write = edited.map(({ fact, suggested }, position) => ({
    fact,
    suggested: suggested === fact ? null : suggested,
    key: keys.get(fact.id) ?? null,
    position,
  }));
  return {
    write,
    remove: gone.filter((id) => !kept.has(id)),
    reopen: reopeningsOf(stored, new Map(edited.map(({ fact }) => [fact.id, fact])), scene),
  };
}

/** Other facts that an edit speaks of, beside the one it is on. */
function factsIn(edit: Edit): readonly string[] {
  return edit.op === "move" ? [edit.to] : edit.op === "merge" ? [edit.from] : [];
}

function reopeningsOf(
  stored: readonly StandingFact[],
  now: ReadonlyMap<string, EditableFact>,
  scene: Scene,
): ReconciliationPlan["reopen"] {
  return stored.flatMap((fact) => {
    const after = now.get(fact.id);
    if (after !== undefined && (after.hidden === "aside" || after.hidden === "merged")) return [];
    const found = after === undefined || after.withdrawn ? null : after;
    const cause = findReopening(fact, found, scene);
    return cause === null ? [] : [{ fact, cause }];
  });
}
