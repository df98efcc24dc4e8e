import { standingEdits } from "../editorial/edits/standing-edits.ts";
import { planReconciliation } from "../editorial/plan-reconciliation.ts";
import { readEngineArticles } from "../store/articles.ts";
import type { Store } from "../store/database.ts";
import { newId } from "../store/new-id.ts";
import { saveReconciliation } from "../store/save-reconciliation.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import type { Engine } from "./engine-thread.ts";
import { replayFacts } from "./replay-facts.ts";
import { runEngine } from "./run-engine.ts";

/** What a run of the engine over a story came to. */
export interface StoryReading {
  readonly articles: number;
  /** Articles that the engine could not read. */
  readonly failures: number;
}

/** Options with an engine of the test's own. */
export interface ReconcileOptions extends WorkflowOptions {
  readonly engine?: Engine;
}

/**
 * Reads a story's articles anew and lays the facts over the stored ones; rulings stay, and a verified fact that now has a
 * new conflict is reopened. One run at a time a story: a call during a run waits for the next one and shares it with
 * other waiting calls. Null where there is no such story.
 */
export function reconcileStory(
  storyId: string,
  options: ReconcileOptions = {},
): Promise<StoryReading | null> {
  const { store } = contextOf(options);
  const turns = turnsOf(store);
  const turn = turns.get(storyId);
  if (turn === undefined) {
    const running = readStory(storyId, options).finally(() => turns.delete(storyId));
    turns.set(storyId, { running });
    return running;
  }
  turn.next ??= turn.running.then(
    () => reconcileStory(storyId, options),
    () => reconcileStory(storyId, options),
  );
  return turn.next;
}

interface Turn {
  readonly running: Promise<StoryReading | null>;
  /** The run after it, which sees whatever was added since it began. */
  next?: Promise<StoryReading | null>;
}

declare global {
  // Runs by store and story; on the process for the same reason as the desk.
  var tallyTurns: WeakMap<Store, Map<string, Turn>> | undefined;
}

function turnsOf(store: Store): Map<string, Turn> {
  globalThis.tallyTurns ??= new WeakMap();
  const known = globalThis.tallyTurns.get(store);
  if (known !== undefined) return known;
  const turns = new Map<string, Turn>();
  globalThis.tallyTurns.set(store, turns);
  return turns;
}

async function readStory(storyId: string, options: ReconcileOptions): Promise<StoryReading | null> {
  const { store } = contextOf(options);
  const articles = await readEngineArticles(store, storyId);
  if (articles === null) return null;
  const inputs = articles.map((article) => article.input);
  const { reconciliation, failures } = await runEngine(inputs, options.engine);
  const { at } = contextOf(options);
  await saveReconciliation(
    store,
    {
      storyId,
      reconciliation,
      failures,
      snapshots: new Map(articles.map(({ input, snapshotId }) => [input.id, snapshotId])),
      at,
    },
    ({ facts, decisions, scene, worked, changed }) =>
      planReconciliation({
        stored: replayFacts(facts, decisions),
        worked,
        computed: reconciliation?.facts ?? [],
        changed,
        edits: standingEdits(decisions),
        scene,
        newId,
      }),
  );
  store.feed.changed(storyId);
  return { articles: articles.length, failures: failures.size };
}
