import { join } from "node:path";
import type { ResourceLimits } from "node:worker_threads";
import type { Piscina } from "piscina";
import type { ArticleInput } from "../engine/article.ts";
import type { Reconciliation } from "../engine/reconciliation.ts";

/** Reads articles; rejects where it crashes, takes too long or needs too much memory. */
export type Engine = (articles: readonly ArticleInput[]) => Promise<Reconciliation>;

/** An engine in a thread of its own: whatever happens in it, the process stands and the next run gets a new thread. */
export interface EngineThread {
  readonly run: Engine;
  /** Ends the thread, so that a command can exit. */
  readonly close: () => Promise<void>;
}

export interface ThreadLimits {
  /** The module that exports `reconcileArticles`. */
  readonly file: string;
  readonly runMsMax: number;
  readonly memory: ResourceLimits;
}

/**
 * What a thread of the engine may hold. Reading makes much that is gone a moment later: with room for it (V8 takes three times
 * the half space, here 64 MB) the collector copies less, and the engine reads a quarter more text a second (`npm run bench`);
 * twice that room gave nothing more.
 */
export const ENGINE_MEMORY = {
  maxOldGenerationSizeMb: 1024,
  maxYoungGenerationSizeMb: 192,
} as const satisfies ResourceLimits;

const DEFAULT_LIMITS: ThreadLimits = {
  // A path made at run time from the project's folder: no bundler can follow or rewrite it.
  file: join(process.cwd(), "lib", "workflows", "engine-worker.mjs"),
  runMsMax: 20_000, // a hundred articles take a few seconds in a new thread; beyond this the engine hangs
  memory: ENGINE_MEMORY,
};

/** How long an idle thread stays, so that the next import finds it warm. */
const IDLE_MS = 60_000;

/** Opens an engine; its thread starts with the first run. */
export function openEngineThread(limits: ThreadLimits = DEFAULT_LIMITS): EngineThread {
  let opened: Promise<Pool> | undefined;
  return {
    async run(articles) {
      opened ??= openPool(limits);
      const pool = await opened;
      return pool.run(articles, { signal: AbortSignal.timeout(limits.runMsMax) });
    },
    async close() {
      const pool = opened;
      opened = undefined;
      await (await pool)?.destroy();
    },
  };
}

type Pool = Piscina<readonly ArticleInput[], Reconciliation>;

async function openPool({ file, memory }: ThreadLimits): Promise<Pool> {
  // The server's bundler would move piscina and lose the file that its threads start from; so it must not see it.
  const { Piscina } = await import(/* turbopackIgnore: true */ "piscina");
  const pool = new Piscina<readonly ArticleInput[], Reconciliation>({
    filename: file,
    name: "reconcileArticles",
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: memory,
  });
  // A thread that dies rejects its run, which is where it is dealt with; unheard, the event would end the server.
  pool.on("error", () => undefined);
  return pool;
}
