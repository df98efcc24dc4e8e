import type { Decision, StepDirection } from "../editorial/decision.ts";
import { findStep } from "../editorial/last-step.ts";
import { leaveTalkOut } from "../editorial/notes/leave-talk-out.ts";
import type { StepOutcome } from "../editorial/views.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { findDecision } from "../store/decisions.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { type LoadedStory, loadStory } from "./load-story.ts";
import { canUndo, undoDecision } from "./undo-decision.ts";

/**
 * Takes back the author's own last step in a story, or does again what they took back last, and says what that was. "later"
 * where somebody else decided on the same fact since: what they did is never taken back. Null where there is no such story.
 */
export async function takeStep(
  input: { readonly storyId: string; readonly author: string; readonly direction: StepDirection },
  options: WorkflowOptions = {},
): Promise<StepOutcome | null> {
  const author = cleanLine(input.author);
  if (author === "") return { kind: "author" };
  const story = await loadStory(contextOf(options).store, input.storyId, author);
  if (story === null) return null;
  const step = findStep(story.decisions, author, input.direction, ({ kind }) => canUndo(kind));
  if (step === null) return { kind: "nothing", direction: input.direction };
  const last = leaveTalkOut(story.decisions).findLast(({ factId }) => factId === step.factId);
  const revision = last?.author === author ? last.id : step.id;
  return take(story, { step, author, revision }, options);
}

/**
 * Takes back one decision, whoever made it, that stood last on its fact when the author saw `revision` of it. Null where there
 * is no such decision.
 */
export async function takeBackDecision(
  input: {
    readonly decisionId: string;
    readonly revision: string | null;
    readonly author: string;
  },
  options: WorkflowOptions = {},
): Promise<StepOutcome | null> {
  const { store } = contextOf(options);
  const author = cleanLine(input.author);
  if (author === "") return { kind: "author" };
  const decision = await findDecision(store, input.decisionId);
  const story = decision === null ? null : await loadStory(store, decision.storyId, author);
  const step = story?.decisions.find(({ id }) => id === input.decisionId);
  if (story === null || step === undefined) return null;
  return take(story, { step, author, revision: input.revision }, options);
}

async function take(
  story: LoadedStory,
  by: { readonly step: Decision; readonly author: string; readonly revision: string | null },
  options: WorkflowOptions,
): Promise<StepOutcome> {
  const { step, author, revision } = by;
  const root = rootOf(step, story.decisions);
  const fact = story.facts.find(({ id }) => id === step.factId);
  const about = { step: root, question: fact?.question ?? null };
  const outcome = await undoDecision({ decisionId: step.id, revision, author }, options);
  if (outcome?.ok) {
    const direction = step.undoes === null ? "undo" : "redo";
    return { kind: "done", direction, revision: outcome.value.revision, ...about };
  }
  if (outcome === null) return { kind: "blocked", missing: [], ...about };
  const { error } = outcome;
  return error.kind === "stale"
    ? { kind: "later", author: error.theirs.author, ...about }
    : { ...error, kind: "blocked", ...about };
}

/** What a step is about in the end, as its author may see it: whatever is told of it travels to their browser. */
function rootOf(step: Decision, visible: readonly Decision[]): Decision {
  const target = visible.find(({ id }) => id === step.undoes);
  return target === undefined ? step : rootOf(target, visible);
}
