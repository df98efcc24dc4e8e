import { decideEdit } from "../editorial/edits/decide-edit.ts";
import type { EditRequest, RefusedEdit } from "../editorial/edits/edit-request.ts";
import type { EditPlan } from "../editorial/edits/fact-to-write.ts";
import { layEdits } from "../editorial/edits/lay-edits.ts";
import { standingEdits } from "../editorial/edits/standing-edits.ts";
import type { StandingFact } from "../editorial/edits/suggestion-of.ts";
import { findStale } from "../editorial/find-stale.ts";
import { NO_ATTENTION } from "../editorial/notes/attention.ts";
import { UNDECIDED } from "../editorial/replay-decisions.ts";
import { failed, ok, type Result } from "../editorial/result.ts";
import type { StaleFact } from "../editorial/views.ts";
import { isHidden, visibleDecisions } from "../editorial/visible-decisions.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { findStoryOf } from "../store/articles.ts";
import { PLAIN_ENTRY } from "../store/decisions.ts";
import { editStory } from "../store/edit-story.ts";
import { newId } from "../store/new-id.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { replayFacts } from "./replay-facts.ts";

export interface EditInput {
  readonly factId: string;
  readonly edit: Exclude<EditRequest, { readonly op: "add-fact" }>;
  /** The fact's `revision` as the author saw it. */
  readonly revision: string | null;
  readonly author: string;
}

type ClaimToAdd = Extract<EditRequest, { readonly op: "add-claim" }>;

/** What an edit came to: the entry of the log, and the fact that it made, where it made one. */
export interface EditedOutcome {
  readonly revision: string;
  readonly factId: string;
}

type Outcome = Result<EditedOutcome, StaleFact | RefusedEdit> | null;

/**
 * Changes what the engine suggests of a fact, or what editors made of it. Stale where somebody decided on the fact since
 * `revision`; refused with what stands in the way; nothing is written then. Null where there is no such fact.
 */
export async function editFact(input: EditInput, options: WorkflowOptions = {}): Promise<Outcome> {
  const { store } = contextOf(options);
  const storyId = await findStoryOf(store, { factId: input.factId });
  return storyId === null ? null : change(storyId, input.factId, input, options);
}

/**
 * Adds a fact with a question in an editor's words, and its first claim where one is given; its id is in the answer. Both or
 * neither: a claim that is refused leaves no empty fact behind. Null where there is no such story.
 */
export function addFact(
  input: {
    readonly storyId: string;
    readonly edit: Extract<EditRequest, { readonly op: "add-fact" }>;
    readonly claim?: ClaimToAdd | null;
    readonly author: string;
  },
  options: WorkflowOptions = {},
): Promise<Outcome> {
  return change(input.storyId, null, { ...input, revision: null }, options);
}

async function change(
  storyId: string,
  factId: string | null,
  input: {
    readonly edit: EditRequest;
    readonly claim?: ClaimToAdd | null;
    readonly revision: string | null;
    readonly author: string;
  },
  options: WorkflowOptions,
): Promise<Outcome> {
  const { store, at } = contextOf(options);
  const author = cleanLine(input.author);
  if (author === "") return failed({ kind: "refused", problem: "author" });
  let made: string | null = null;
  const outcome = await editStory(store, storyId, ({ facts, decisions, scene }) => {
    const standing = replayFacts(facts, decisions);
    const edits = standingEdits(decisions);
    const fact = factId === null ? null : standing.find(({ id }) => id === factId);
    if (fact === undefined) return failed<RefusedEdit>({ kind: "refused", problem: "fact" });
    const stale =
      fact === null ? null : staleOf(fact, decisions, { author, revision: input.revision });
    if (stale !== null) return failed<StaleFact | RefusedEdit>(stale);
    const decided = decideEdit(input.edit, { fact, facts: standing, edits, scene, newId });
    if (!decided.ok) return failed<StaleFact | RefusedEdit>(decided.error);
    const edit = decided.value;
    made = "fact" in edit ? edit.fact.id : null;
    const on = fact?.id ?? made ?? "";
    const entry = { ...PLAIN_ENTRY, storyId, factId: on, author, at, kind: "edited" } as const;
    const laid = [...edits, { id: "new", factId: on, edit }];
    const plan = layEdits(standing, laid, scene);
    const first = { ...plan, entry: { ...entry, after: edit } };
    const { claim = null } = input;
    if (claim === null) return ok(first);
    const fresh = madeFact(plan, on, storyId);
    const added = decideEdit(claim, { fact: fresh, facts: standing, edits: laid, scene, newId });
    if (!added.ok) return failed<StaleFact | RefusedEdit>(added.error);
    const both = [...laid, { id: "claim", factId: on, edit: added.value }];
    const next = { ...entry, after: added.value };
    return ok({ ...first, ...layEdits(standing, both, scene), next });
  });
  if (outcome === null || !outcome.ok) return outcome;
  return ok({ revision: outcome.value.id, factId: made ?? factId ?? "" });
}

/** The fact that an edit makes, before it is stored. */
function madeFact(plan: EditPlan, id: string, storyId: string): StandingFact | null {
  const made = plan.write.find(({ fact }) => fact.id === id);
  return made === undefined
    ? null
    : { ...made.fact, ...UNDECIDED, storyId, attention: NO_ATTENTION, suggested: null };
}

function staleOf(
  fact: StandingFact,
  decisions: Parameters<typeof standingEdits>[0],
  { author, revision }: { readonly author: string; readonly revision: string | null },
): StaleFact | null {
  const onFact = decisions.filter((decision) => decision.factId === fact.id);
  // What the author must not see of a verdict that waits for its second reader stands in no edit's way.
  const seen = visibleDecisions(onFact, author, true).filter(
    (decision) => !isHidden(decision) || decision.id === revision,
  );
  const theirs = findStale(seen, revision);
  return theirs === null ? null : { kind: "stale", theirs };
}
