import { join } from "node:path";
import type { Piscina } from "piscina";
import type { ArticleInput, Localised } from "../engine/article.ts";
import type { Reconciliation } from "../engine/reconciliation.ts";
import { log } from "./log.ts";

/** Reads articles; rejects where it crashes or takes too long. Tests hand in their own. */
export type Engine = (articles: readonly ArticleInput[]) => Promise<Reconciliation>;

/** What the engine made of a story. */
export interface EngineOutcome {
  /** Over the articles that could be read; null where none could. */
  readonly reconciliation: Reconciliation | null;
  /** Why an article could not be read, by its id. */
  readonly failures: ReadonlyMap<string, Localised>;
}

/**
 * Reads a story, leaving out the articles on which the engine fails. Only after a failure are they tried one by one: each
 * alone first, which finds an article that breaks by itself; then, where the rest still fails together, one added at a
 * time.
 */
export async function runEngine(
  articles: readonly ArticleInput[],
  engine: Engine = engineInWorker,
): Promise<EngineOutcome> {
  const whole = await attempt(engine, articles);
  if (whole !== null) return { reconciliation: whole, failures: new Map() };
  const sound: ArticleInput[] = [];
  for (const article of articles) {
    if ((await attempt(engine, [article])) !== null) sound.push(article);
  }
  return (await finish(engine, articles, sound)) ?? grow(engine, articles, sound);
}

async function finish(
  engine: Engine,
  articles: readonly ArticleInput[],
  sound: readonly ArticleInput[],
): Promise<EngineOutcome | null> {
  if (sound.length === 0) return { reconciliation: null, failures: failuresOf(articles, sound) };
  if (sound.length === articles.length) return null; // known to fail together
  const reconciliation = await attempt(engine, sound);
  return reconciliation === null ? null : { reconciliation, failures: failuresOf(articles, sound) };
}

async function grow(
  engine: Engine,
  articles: readonly ArticleInput[],
  sound: readonly ArticleInput[],
): Promise<EngineOutcome> {
  let together: readonly ArticleInput[] = [];
  let reconciliation: Reconciliation | null = null;
  for (const article of sound) {
    const grown = await attempt(engine, [...together, article]);
    if (grown === null) continue;
    together = [...together, article];
    reconciliation = grown;
  }
  return { reconciliation, failures: failuresOf(articles, together) };
}

async function attempt(
  engine: Engine,
  articles: readonly ArticleInput[],
): Promise<Reconciliation | null> {
  try {
    return await engine(articles);
  } catch (error) {
    // A crash, a time-out or too much memory; the caller finds the article.
    log().warn({ err: error, articles: articles.map(({ id }) => id) }, "The engine failed.");
    return null;
  }
}

function failuresOf(
  articles: readonly ArticleInput[],
  read: readonly ArticleInput[],
): ReadonlyMap<string, Localised> {
  return new Map(
    articles
      .filter((article) => !read.includes(article))
      .map((article) => [article.id, UNREADABLE]),
  );
}

const UNREADABLE: Localised = {
  en: "The engine could not read this article. Its text is kept; its facts are not on the board.",
  id: "Mesin tidak dapat membaca artikel ini. Teksnya tersimpan; faktanya tidak ada di papan.",
};

/** A hundred articles take under a second; beyond this the engine hangs. */
const RUN_MS_MAX = 20_000;
const WORKER_HEAP_MB_MAX = 1024;
const WORKER_IDLE_MS = 60_000;

type Pool = Piscina<readonly ArticleInput[], Reconciliation>;

declare global {
  // One pool a process, for the same reason as the desk.
  var tallyEnginePool: Promise<Pool> | undefined;
}

async function engineInWorker(articles: readonly ArticleInput[]): Promise<Reconciliation> {
  globalThis.tallyEnginePool ??= openPool();
  const pool = await globalThis.tallyEnginePool;
  return pool.run(articles, { signal: AbortSignal.timeout(RUN_MS_MAX) });
}

async function openPool(): Promise<Pool> {
  // The server's bundler would move piscina and lose the file that its threads start from; so it must not see it.
  const { Piscina } = await import(/* turbopackIgnore: true */ "piscina");
  const pool = new Piscina<readonly ArticleInput[], Reconciliation>({
    // A path made at run time from the project's folder, for the same reason.
    filename: join(process.cwd(), "lib", "workflows", "engine-worker.mjs"),
    name: "reconcileArticles",
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: WORKER_IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB_MAX },
  });
  // A worker that dies rejects its run, which is where it is dealt with; unheard, the event would end the server.
  pool.on("error", () => undefined);
  return pool;
}

/** Ends the worker thread, where one runs, so that a command can exit. */
export async function closeEngine(): Promise<void> {
  const pool = globalThis.tallyEnginePool;
  globalThis.tallyEnginePool = undefined;
  await (await pool)?.destroy();
}
