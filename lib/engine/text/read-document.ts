import type { ArticleInput, LanguageId } from "../article.ts";
import { splitClauses } from "./clauses.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Document, Sentence, Zone } from "./document.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { splitSentences } from "./sentences.ts";
import type { Span } from "./span.ts";
import { readView } from "./view.ts";
import { findZones } from "./zones/find-zones.ts";

/** Lays an article out for reading: view, paragraphs, language, zones, sentences and clauses. Takes any text. */
export function readDocument(article: ArticleInput): Document {
  const view = readView(article.text);
  const { text } = view;
  const folded = lowerCase(text);
  const paragraphs = splitParagraphs(text);
  const language = detectLanguage(folded, paragraphs, article.language);
  const zones = findZones({
    text,
    folded,
    paragraphs,
    language,
    ...(article.title === undefined ? {} : { title: article.title }),
  });
  return {
    article,
    text,
    folded,
    language,
    zones,
    paragraphs,
    sentences: layOutSentences(text, folded, paragraphs, zones, language),
    toRaw: view.toRaw,
  };
}

/** Lower case of the same length: a letter whose lower case is longer ("İ") stays as it is. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) {
    return lower;
  }
  let same = "";
  for (const character of text) {
    const folded = character.toLowerCase();
    same += folded.length === character.length ? folded : character;
  }
  return same;
}

/** Zones lie inside paragraphs, both in order, so one walk over both is enough. */
function layOutSentences(
  text: string,
  folded: string,
  paragraphs: readonly Span[],
  zones: readonly Zone[],
  language: LanguageId,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const zone of zones) {
    while ((paragraphs[paragraph]?.end ?? zone.end) < zone.end) {
      paragraph += 1;
    }
    if (zone.kind === "boilerplate") {
      continue;
    }
    for (const span of splitSentences(text, folded, zone, language)) {
      const clauses = splitClauses(text, folded, span, language);
      sentences.push({
        start: span.start,
        end: span.end,
        index: sentences.length,
        paragraph,
        zone: zone.kind,
        clauses,
      });
    }
  }
  return sentences;
}
