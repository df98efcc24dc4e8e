import type { ArticleTextView } from "../editorial/views.ts";
import { readTextVersions } from "../store/article-texts.ts";
import { findStoryOf } from "../store/articles.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadStory } from "./load-story.ts";

/** One text of an article, with the one that stands now. Null where there is no such article or text. */
export async function getArticleText(
  articleId: string,
  versionId: string,
  options: WorkflowOptions = {},
): Promise<ArticleTextView | null> {
  const { store, reader } = contextOf(options);
  const storyId = await findStoryOf(store, { articleId });
  const story = storyId === null ? null : await loadStory(store, storyId, reader);
  const article = story?.articles.find((candidate) => candidate.id === articleId);
  const versions = await readTextVersions(store, articleId);
  const version = versions.find(({ id }) => id === versionId);
  const current = versions.find(({ isCurrent }) => isCurrent);
  if (story === null || !article || version === undefined || current === undefined) return null;
  return { story: story.summary, article, version, current };
}
