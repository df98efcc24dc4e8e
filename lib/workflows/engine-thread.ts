import { join } from "node:path";
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
  readonly heapMbMax: number;
}

const DEFAULT_LIMITS: ThreadLimits = {
  // A path made at run time from the project's folder: no bundler can follow or rewrite it.
  file: join(process.cwd(), "lib", "workflows", "engine-worker.mjs"),
  runMsMax: 20_000, // a hundred articles take a few seconds in a new thread; beyond this the engine hangs
  heapMbMax: 1024,
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

async function openPool({ file, heapMbMax }: ThreadLimits): Promise<Pool> {
  // The server's bundler would move piscina and lose the file that its threads start from; so it must not see it.
  const { Piscina } = await import(/* turbopackIgnore: true */ "piscina");
  const pool = new Piscina<readonly ArticleInput[], Reconciliation>({
    filename: file,
    name: "reconcileArticles",
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: heapMbMax },
  });
  // A thread that dies rejects its run, which is where it is dealt with; unheard, the event would end the server.
  pool.on("error", () => undefined);
  return pool;
}
