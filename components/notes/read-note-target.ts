import type { Span } from "@/lib/engine/text/span";
import { parseLine } from "../articles/article-line-href";

/** What the form of a note is about, as its fields say it. */
export type FormTarget =
  | { readonly replyTo: string }
  | {
      readonly factId: string | null;
      readonly articleId: string | null;
      readonly place: Span | null;
    };

/**
 * What a note's form is about: the note it answers, or the words that `about` names ("ARTICLE START-END FACT", the fact left
 * out where there is none), or else the fact or article of the page.
 */
export function readNoteTarget(form: FormData): FormTarget {
  const replyTo = field(form, "replyTo");
  if (replyTo !== null) {
    return { replyTo };
  }
  const [articleId, line, factId] = (field(form, "about") ?? "").split(" ");
  const place = parseLine(line);
  return articleId && place
    ? { articleId, place, factId: factId ?? field(form, "factId") }
    : { factId: field(form, "factId"), articleId: field(form, "articleId"), place: null };
}

/** The value by which a form names words of an article. */
export function wordsValue(articleId: string, { start, end }: Span, factId?: string): string {
  return [articleId, `${start}-${end}`, ...(factId === undefined ? [] : [factId])].join(" ");
}

function field(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" && value !== "" ? value : null;
}
