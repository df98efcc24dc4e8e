import type { LanguageId } from "../../../../lib/engine/article.ts";
import type { Document } from "../../../../lib/engine/text/document.ts";

/** A document without furniture: every line a paragraph, every full stop before a capital the end of a sentence. */
export function plainDocument(text: string, language: LanguageId): Document {
  const sentences: Document["sentences"][number][] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]"? +(?=\p{Lu})|\n+|$/gu)) {
    const end = match.index + match[0].length;
    if (end > start) {
      const clauses = [{ start, end }];
      sentences.push({ start, end, index: sentences.length, paragraph: 0, zone: "body", clauses });
    }
    start = end;
  }
  return {
    article: { id: "a", outlet: "Invented Outlet", text },
    text,
    folded: text.toLowerCase(),
    language,
    zones: [{ start: 0, end: text.length, kind: "body", ruleId: "fixture" }],
    paragraphs: [{ start: 0, end: text.length }],
    sentences,
    toRaw: (span) => span,
  };
}
