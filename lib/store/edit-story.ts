import type { Decision } from "../editorial/decision.ts";
import type { EditPlan } from "../editorial/edits/fact-to-write.ts";
import type { Result } from "../editorial/result.ts";
import type { Store } from "./database.ts";
import { appendDecision, type DecisionDraft } from "./decisions.ts";
import { recountSources } from "./recount-sources.ts";
import { reopenFact } from "./reopen-fact.ts";
import { readFactDecisions, readStoredFacts, type StoredFact } from "./stored-facts.ts";
import { readScene, type StoryScene } from "./story-scene.ts";
import { writeFacts } from "./write-facts.ts";

/** A story inside a transaction, as an edit needs it. */
export interface StoryInHand {
  readonly facts: readonly StoredFact[];
  /** Decisions on its facts, oldest first. */
  readonly decisions: readonly Decision[];
  readonly scene: StoryScene;
}

/** What is to be written: the entries of the log, oldest first, and what they change. */
export interface EditOutcome extends EditPlan {
  readonly entry: DecisionDraft;
  /** A second one that stands on the first. */
  readonly next?: DecisionDraft | null;
}

/**
 * Reads a story, lets `decide` (pure) say what an edit changes, and writes it with its entry in the log, all in one transaction, so
 * that nobody can change it in between. Returns the last entry. Null where there is no such story.
 */
export function editStory<E>(
  store: Store,
  storyId: string,
  decide: (inHand: StoryInHand) => Result<EditOutcome, E>,
): Promise<Result<Decision, E> | null> {
  return store.prisma.$transaction(async (transaction) => {
    const story = await transaction.story.findFirst({ where: { id: storyId, deletedAt: null } });
    if (story === null) return null;
    const facts = await readStoredFacts(transaction, storyId);
    const decisions = await readFactDecisions(transaction, storyId);
    const scene = await readScene(transaction, storyId);
    const outcome = decide({ facts, decisions, scene });
    if (!outcome.ok) return outcome;
    const { entry, next = null, write, reopen } = outcome.value;
    const fresh = { storyId, snapshots: scene.snapshots };
    await writeFacts(store, transaction, fresh, write, facts);
    // What no edit touches any more stands as the engine suggests it, which counts without the editors' origins.
    await recountSources(transaction, storyId);
    const first = await appendDecision(transaction, entry);
    const decision = next === null ? first : await appendDecision(transaction, next);
    for (const { fact, cause } of reopen) await reopenFact(transaction, entry.at, fact, cause);
    return { ok: true, value: decision };
  });
}
