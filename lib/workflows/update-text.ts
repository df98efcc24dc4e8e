import { failed, ok, type Result } from "../editorial/result.ts";
import type { ImportRefusal } from "../editorial/views.ts";
import { checkFields } from "../sources/check-fields.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { readArticleFile } from "../sources/read-article-file.ts";
import { insertText, type TextConflict } from "../store/article-texts.ts";
import { findStoryOf } from "../store/articles.ts";
import { readDecisions } from "../store/decisions.ts";
import { contextOf } from "./context.ts";
import { type ReconcileOptions, reconcileStory } from "./reconcile-story.ts";

export interface TextUpdate {
  readonly articleId: string;
  /** The snapshot that the author saw as the current one. */
  readonly seen: string;
  /** A text as typed or pasted, or a file of which only the text is taken. */
  readonly source:
    | { readonly kind: "paste"; readonly text: string }
    | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array };
  readonly author: string;
}

/** What a new text came to. */
export interface UpdatedText {
  /** The log entry, to take it back by. */
  readonly decisionId: string;
  /** Decided facts that the new text opened again. */
  readonly reopened: number;
}

export type TextRefusal = ImportRefusal["reason"] | TextConflict | "no-author";

/**
 * Gives an article a new text and reads its story anew: facts are recognised by their words, and what was verified on words
 * that are gone is reopened. The text before it stays and can be read. Refused where it is no text, the text that stands, or
 * somebody gave another one since `seen`; null where there is no such article.
 */
export async function updateText(
  { articleId, seen, source, author: name }: TextUpdate,
  options: ReconcileOptions = {},
): Promise<Result<UpdatedText, TextRefusal> | null> {
  const { store, at } = contextOf(options);
  const author = cleanLine(name);
  if (author === "") return failed("no-author");
  const text = readText(source);
  if (!text.ok) return text;
  const storyId = await findStoryOf(store, { articleId });
  if (storyId === null) return null;
  const inserted = await insertText(store, { articleId, text: text.value, seen, author, at });
  if (inserted === null || !inserted.ok) return inserted;
  await reconcileStory(storyId, options);
  const log = await readDecisions(store.prisma, { storyId });
  const since = log.findIndex(({ id }) => id === inserted.value);
  const reopened = log.slice(since + 1).filter(({ kind }) => kind === "reopened").length;
  return ok({ decisionId: inserted.value, reopened });
}

/** What the file says of its outlet does not matter here: the article has one. */
function readText(source: TextUpdate["source"]): Result<string, ImportRefusal["reason"]> {
  const draft =
    source.kind === "file"
      ? readArticleFile(source.name, source.bytes, "the same")
      : checkFields("", { outlet: "the same", text: source.text });
  return draft.ok ? ok(draft.value.text) : failed(draft.error.reason);
}
