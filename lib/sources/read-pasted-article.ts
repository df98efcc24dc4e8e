import type { Result } from "../editorial/result.ts";
import type { ImportRefusal } from "../editorial/views.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { checkFields } from "./check-fields.ts";

/** What an editor typed and pasted. */
export interface PastedFields {
  readonly outlet: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** ISO 8601 date or date-time. */
  readonly publishedAt?: string | undefined;
}

/** Turns pasted text into an article; a refusal goes by the outlet's name. */
export function readPastedArticle(fields: PastedFields): Result<ArticleDraft, ImportRefusal> {
  return checkFields(fields.outlet.trim(), fields);
}
