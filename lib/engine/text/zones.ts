import type { LanguageId } from "../article.ts";
import type { Zone } from "./document.ts";
import type { Span } from "./span.ts";

/** What zoning reads: the view, the same in lower case, its paragraphs and its language. */
export interface ZoneInput {
  readonly text: string;
  readonly folded: string;
  readonly paragraphs: readonly Span[];
  readonly language: LanguageId;
  readonly title?: string;
}

/** The zones of an article, in order; they cover every paragraph and do not overlap. */
export function findZones(input: ZoneInput): readonly Zone[] {
  return input.paragraphs.map((paragraph) => ({ ...paragraph, kind: "body", ruleId: "zone/body" }));
}
