import type { StoryEvent } from "../editorial/views.ts";

/** Hears of a story what is decided in it, and with null that its facts were laid out anew without a decision. */
export type FeedListener = (event: StoryEvent | null) => void;

/** Tells whoever follows a story what was decided in it, once it is in the database. */
export interface DecisionFeed {
  /** Hears from now on; the answer ends it. */
  readonly follow: (storyId: string, listener: FeedListener) => Promise<() => void>;
  /** A transaction was committed. */
  readonly committed: () => void;
  /** The facts of a story were laid out anew. */
  readonly changed: (storyId: string) => void;
}

/**
 * A feed over the log: it reads what is new once after a commit, however many follow, and nothing while nobody does. This
 * process is the only writer, so no commit escapes it.
 */
export function createDecisionFeed(log: {
  readonly newest: () => Promise<number>;
  /** Oldest first. */
  readonly after: (sequence: number) => Promise<readonly StoryEvent[]>;
}): DecisionFeed {
  const listeners = new Map<string, Set<FeedListener>>();
  let told: number | null = null;
  // One reading at a time, so that nothing is told twice or out of order.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };
  const tell = async () => {
    if (told === null) return;
    for (const event of await log.after(told)) {
      told = event.sequence;
      for (const listener of listeners.get(event.storyId) ?? []) listener(event);
    }
  };
  return {
    follow: (storyId, listener) =>
      inTurn(async () => {
        told ??= await log.newest();
        const own = listeners.get(storyId) ?? new Set();
        listeners.set(storyId, own.add(listener));
        return () => {
          own.delete(listener);
          if (own.size === 0) listeners.delete(storyId);
          if (listeners.size === 0) told = null;
        };
      }),
    committed: () => {
      if (told !== null) void inTurn(tell);
    },
    changed: (storyId) => {
      for (const listener of listeners.get(storyId) ?? []) listener(null);
    },
  };
}
