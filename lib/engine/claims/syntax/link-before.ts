import type { Document } from "../../text/document.ts";
import type { Span } from "../../text/span.ts";
import { tokenIndexAt, tokenize } from "../../text/tokens.ts";

/** The word before a span, in lower case; empty at the start of the document. */
export function linkBefore(document: Document, span: Span): string {
  const tokens = tokenize(document);
  return tokens[tokenIndexAt(tokens, span.start) - 1]?.lower ?? "";
}
