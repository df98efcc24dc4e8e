import type { LanguageId } from "../../../../lib/engine/article.ts";
import type { QuantityMention } from "../../../../lib/engine/mentions/mention.ts";
import type { Document } from "../../../../lib/engine/text/document.ts";

/** A document of one paragraph whose view is the text itself. */
export function documentOf(text: string, language: LanguageId = "id"): Document {
  const article = { id: "a", outlet: "Invented Gazette", text };
  const folded = text.toLowerCase();
  return {
    article,
    text,
    folded,
    language,
    zones: [],
    paragraphs: [],
    sentences: [],
    toRaw: (span) => span,
  };
}

/** A mention in a line: "about 12 t = 12 [10.8,13.2] tonne about"; the interval only where there is a hedge. */
export function summaryOf({ text, value }: QuantityMention): string {
  const isHedged = value.hedge !== "exact";
  const parts = [
    value.number === null ? null : String(value.number),
    isHedged ? `[${value.low ?? ""},${value.high ?? ""}]` : null,
    value.unit,
    value.per === null ? null : `/${value.per}`,
    isHedged ? value.hedge : null,
    value.head === null ? null : `#${value.head}`,
    value.ordinal ? "ord" : null,
    value.score === undefined ? null : `S${value.score.join("-")}`,
  ];
  return `${text} = ${parts.filter((part) => part !== null).join(" ")}`;
}
