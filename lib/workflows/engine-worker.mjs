// Runs the engine in a worker thread, so that the server answers while it works. Plain JavaScript, because a thread does
// not inherit its parent's way of reading TypeScript: it registers tsx itself, whatever started the parent.
import { register } from "tsx/esm/api";

register();

/**
 * Takes the articles of a story and returns the engine's answer; throws what the engine throws. The engine is loaded with the
 * first call, not above: a thread that fails while it starts would leave its run waiting for the time limit.
 * @param {readonly import("../engine/article.ts").ArticleInput[]} articles
 */
export async function reconcileArticles(articles) {
  const { reconcile } = await import("../engine/pipeline.ts");
  return reconcile(articles);
}
