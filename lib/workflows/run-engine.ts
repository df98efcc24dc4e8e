import type { ArticleInput, Localised } from "../engine/article.ts";
import type { Reconciliation } from "../engine/reconciliation.ts";
import { type Engine, type EngineThread, openEngineThread } from "./engine-thread.ts";
import { log } from "./log.ts";

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
  engine: Engine = engineInThread,
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

declare global {
  // One thread a process, for the same reason as the desk.
  var tallyEngine: EngineThread | undefined;
}

function engineInThread(articles: readonly ArticleInput[]): Promise<Reconciliation> {
  globalThis.tallyEngine ??= openEngineThread();
  return globalThis.tallyEngine.run(articles);
}

/** Ends the process's engine thread, where one runs, so that a command can exit. */
export async function closeEngine(): Promise<void> {
  const engine = globalThis.tallyEngine;
  globalThis.tallyEngine = undefined;
  await engine?.close();
}
