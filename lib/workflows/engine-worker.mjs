// Runs the engine in a worker thread, so that the server answers while it works. Plain JavaScript, because a thread does
// not inherit its parent's way of reading TypeScript: it registers tsx itself, whatever started the parent.
import { register } from "tsx/esm/api";

register();

/** @type {import("../engine/story.ts").Story | null} The story that was read last: an article more is read by itself. */
let last = null;

/**
 * Takes the articles of a story and returns the engine's answer; throws what the engine throws. The engine is loaded with the
 * first call, not above: a thread that fails while it starts would leave its run waiting for the time limit.
 * @param {readonly import("../engine/article.ts").ArticleInput[]} articles
 */
export async function reconcileArticles(articles) {
  const { growStory } = await import("../engine/grow-story.ts");
  const held = last;
  // A story that breaks while it grows is never grown further.
  last = null;
  const story = growStory(held, articles);
  const answer = story.reconcile();
  last = story;
  return answer;
}
