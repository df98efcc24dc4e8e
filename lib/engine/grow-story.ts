import type { ArticleInput } from "./article.ts";
import { Story } from "./story.ts";

/**
 * The story of these articles: the one that is here, grown, where they are its own and further ones that come after them
 * by their ids; else a new one. The answer is the same; only the time differs.
 */
export function growStory(story: Story | null, articles: readonly ArticleInput[]): Story {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const held = story?.inputs ?? [];
  const [next, ...others] = sorted.slice(held.length);
  if (story === null || !held.every((article, index) => isSame(article, sorted[index])))
    return new Story(articles);
  if (next === undefined) return story;
  if (!story.canAdd(next)) return new Story(articles);
  for (const article of [next, ...others]) story.add(article);
  return story;
}

function isSame(held: ArticleInput, given: ArticleInput | undefined): boolean {
  return (
    given !== undefined &&
    held.id === given.id &&
    held.text === given.text &&
    held.title === given.title &&
    held.url === given.url &&
    held.outlet === given.outlet &&
    held.publishedAt === given.publishedAt &&
    held.language === given.language
  );
}
