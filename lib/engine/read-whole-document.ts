import type { ArticleInput } from "./article.ts";
import { splitClauses } from "./text/clauses.ts";
import type { Document, Sentence } from "./text/document.ts";
import { readDocument } from "./text/read-document.ts";
import { splitSentences } from "./text/sentences.ts";
import { contains } from "./text/span.ts";

/**
 * A document whose page furniture is read as text too. A reconciliation must not take facts from a comment form, but who
 * asks for the marks of a text wants all of it, and a short text can look like furniture ("Read also: …").
 */
export function readWholeDocument(article: ArticleInput): Document {
  const document = readDocument(article);
  const { text, folded, language, zones, paragraphs } = document;
  const hidden = zones.filter((zone) => zone.kind === "boilerplate");
  if (hidden.length === 0) return document;
  const further = hidden.flatMap((zone) =>
    splitSentences(text, folded, zone, language).map(({ start, end }) => ({
      start,
      end,
      zone: "body" as const,
      paragraph: Math.max(
        0,
        paragraphs.findIndex((paragraph) => contains(paragraph, { start, end })),
      ),
      clauses: splitClauses(text, folded, { start, end }, language),
    })),
  );
  const sentences = [...document.sentences, ...further]
    .sort((a, b) => a.start - b.start)
    .map((sentence, index): Sentence => ({ ...sentence, index }));
  return {
    ...document,
    sentences,
    zones: zones.map((zone) => (zone.kind === "boilerplate" ? { ...zone, kind: "body" } : zone)),
  };
}
