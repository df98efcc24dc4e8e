import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { failed, ok, type Result } from "../editorial/result.ts";
import type { ImportRefusal } from "../editorial/views.ts";
import type { ArticleInput } from "../engine/article.ts";
import type { ArticleDraft } from "../sources/article-draft.ts";
import { readArticleFile } from "../sources/read-article-file.ts";

/** Articles begin with a digit: a story folder may hold its gold answer and notes beside them. */
const ARTICLE_FILE = /^\d.*\.(md|txt)$/i;

/**
 * Reads the articles of a story folder; an article's id is its file's name without the ending. Fails with a sentence where
 * the folder cannot be read, holds no article, or one of them is refused.
 */
export async function readStoryFolder(
  folder: string,
): Promise<Result<readonly ArticleInput[], string>> {
  const names = await listFolder(folder);
  if (names === null) return failed(`There is no folder ${folder} that can be read.`);
  const files = names.filter((name) => ARTICLE_FILE.test(name)).sort();
  if (files.length === 0)
    return failed(
      `${folder} holds no article: their names begin with a digit and end in .md or .txt.`,
    );
  const articles: ArticleInput[] = [];
  for (const name of files) {
    const article = await readStoryArticle(join(folder, name), name);
    if (!article.ok) return article;
    articles.push(article.value);
  }
  return ok(articles);
}

/** Reads one article file; its id is the file's name without the ending. Fails with a sentence. */
export async function readStoryArticle(
  path: string,
  name: string,
): Promise<Result<ArticleInput, string>> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return failed(`${path} cannot be read.`);
  const draft = readArticleFile(name, new Uint8Array(bytes));
  return draft.ok
    ? ok(inputOf(name.slice(0, -extname(name).length), draft.value))
    : failed(refusalSentence(draft.error));
}

async function listFolder(folder: string): Promise<readonly string[] | null> {
  return readdir(folder).catch(() => null);
}

function inputOf(id: string, draft: ArticleDraft): ArticleInput {
  const { outlet, title, url, publishedAt, language, text } = draft;
  return {
    id,
    outlet,
    text,
    ...(title === null ? {} : { title }),
    ...(url === null ? {} : { url }),
    ...(publishedAt === null ? {} : { publishedAt }),
    ...(language === null ? {} : { language }),
  };
}

const REFUSALS: Readonly<Record<ImportRefusal["reason"], string>> = {
  empty: "it is empty",
  binary: "it is not a text",
  encoding: "it is not UTF-8",
  "too-large": "it is larger than 1 MB",
  "no-outlet": "its front matter names no outlet",
  "bad-front-matter": "its front matter does not end, or is not made of `name: value` lines",
  "bad-date": "its publication date is not an ISO 8601 date or date-time",
  "bad-url": "its link does not begin with http:// or https://",
  "bad-type": "it is neither .md nor .txt",
  "no-story": "its story does not exist",
};

function refusalSentence({ name, reason }: ImportRefusal): string {
  return `${name} was refused: ${REFUSALS[reason]}.`;
}
