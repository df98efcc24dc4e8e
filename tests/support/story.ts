import type { ArticleInput, LanguageId } from "../../lib/engine/article.ts";
import type { Claim } from "../../lib/engine/claims/claim.ts";
import { findClaims } from "../../lib/engine/claims/find-claims.ts";
import { findMentions, readFrames } from "../../lib/engine/claims/read-article.ts";
import type { Reading } from "../../lib/engine/claims/reading.ts";
import { shareEntities } from "../../lib/engine/claims/share-entities.ts";
import type { Fact, Reconciliation } from "../../lib/engine/reconciliation.ts";
import { storyAnchors } from "../../lib/engine/story-anchor.ts";
import { readDocument } from "../../lib/engine/text/read-document.ts";
import type { Aspect } from "../../lib/engine/values/value.ts";

// Words for tests to tell a story with. Outlets, people and happenings in such stories are invented.

/** A Thursday; the day before is Wednesday 4 March 2026. */
const PUBLISHED = "2026-03-05";

interface ArticleRest {
  /** ISO 8601; null for an article without a date. */
  readonly published?: string | null;
  readonly language?: LanguageId;
  readonly title?: string;
}

/** An article that an outlet published on 5 March 2026, unless `published` says otherwise; its id is the outlet's name. */
export function article(outlet: string, text: string, rest: ArticleRest = {}): ArticleInput {
  const { published = PUBLISHED, language, title } = rest;
  return {
    id: outlet.toLowerCase().replaceAll(" ", "-"),
    outlet,
    text,
    ...(published === null ? {} : { publishedAt: published }),
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
  };
}

/** An article read by itself, up to its frames. */
export function read(input: ArticleInput): Reading {
  const document = readDocument(input);
  const [anchor] = storyAnchors([document]);
  if (anchor === undefined) throw new Error("Every document has an anchor.");
  const [mentions] = shareEntities([findMentions(document, anchor)]);
  if (mentions === undefined) throw new Error("Every document has mentions.");
  return readFrames(mentions);
}

/** A claim with the words of its evidence. */
export type ToldClaim = Claim & { readonly words: readonly string[] };

/** What a text of one language claims by one rule, in the order of the text. */
export function claimsIn(
  language: LanguageId,
  text: string,
  ruleId: string,
  rest: ArticleRest = {},
): readonly ToldClaim[] {
  const reading = read(article("Koran Uji", text, { ...rest, language }));
  return findClaims(reading)
    .filter((claim) => claim.ruleId === ruleId)
    .map((claim) => ({
      ...claim,
      words: claim.evidence.map(({ start, end }) => reading.document.text.slice(start, end)),
    }));
}

/** The fact of an aspect whose English question has the word; throws, naming what there is, unless exactly one has. */
export function factAbout({ facts }: Reconciliation, word: string, aspect: Aspect): Fact {
  const pattern = new RegExp(`\\b${word}`, "i");
  const [found, ...others] = facts.filter(
    (fact) => fact.aspect === aspect && pattern.test(fact.question.en),
  );
  if (found === undefined || others.length > 0) {
    const asked = facts.map((fact) => `${fact.aspect}: ${fact.question.en} (${fact.status})`);
    throw new Error(`Not one ${aspect} fact about "${word}" but:\n${asked.join("\n")}`);
  }
  return found;
}
