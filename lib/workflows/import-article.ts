import { failed, ok, type Result } from "../editorial/result.ts";
import type { ImportOutcome, ImportRefusal } from "../editorial/views.ts";
import type { ArticleDraft } from "../sources/article-draft.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { readArticleFile } from "../sources/read-article-file.ts";
import { type PastedFields, readPastedArticle } from "../sources/read-pasted-article.ts";
import { insertArticle, insertRefusal } from "../store/insert-article.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/** Where an article comes from: a file (with an outlet, in case it names none) or pasted text. */
export type ArticleSource =
  | {
      readonly kind: "file";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly outlet?: string | undefined;
    }
  | ({ readonly kind: "paste" } & PastedFields);

export interface ArticleImport {
  readonly storyId: string;
  readonly author: string;
  readonly source: ArticleSource;
  /** Our own restatement, not the outlet's words. */
  readonly restated?: boolean;
}

/**
 * Adds one article to a story, without running the engine: call reconcileStory after it. The same text of the same outlet is
 * a duplicate. What was refused is logged too; a story that does not exist is a refusal with the reason "no-story".
 */
export async function importArticle(
  { storyId, author, source, restated = false }: ArticleImport,
  options: WorkflowOptions = {},
): Promise<Result<ImportOutcome, ImportRefusal>> {
  const { store, at } = contextOf(options);
  const by = { storyId, author: cleanLine(author) || "—", at };
  const name = cleanLine(source.kind === "file" ? source.name : source.outlet);
  const draft = readSource(source, name);
  if (!draft.ok) {
    await insertRefusal(store, { ...draft.error, ...by });
    return draft;
  }
  const outcome = await insertArticle(store, { ...draft.value, ...by, name, restated });
  return outcome === null ? failed({ name, reason: "no-story" }) : ok(outcome);
}

function readSource(source: ArticleSource, name: string): Result<ArticleDraft, ImportRefusal> {
  return source.kind === "file"
    ? readArticleFile(name, source.bytes, source.outlet)
    : readPastedArticle(source);
}
