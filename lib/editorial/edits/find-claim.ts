import { overlaps } from "../../engine/text/span.ts";
import { findWords } from "../find-words.ts";
import type { ClaimAnchor, DeskReport } from "./edit.ts";

/** Facts in which a claim is looked for; `likely` is the one that the edit on it names. */
export interface ClaimScene<F> {
  readonly likely: F;
  readonly facts: readonly F[];
  readonly reportsOf: (fact: F) => readonly DeskReport[];
  readonly textOf: (article: string) => string | null;
}

/** Where a claim was found: the fact, and the place among its reports. */
export interface FoundClaim<F> {
  readonly fact: F;
  readonly at: number;
}

/**
 * Finds a claim by its words: the very same words at the same place, in the likely fact and then in any other. Else words of
 * the likely fact alone that overlap the place where the claim's words stand in the text now (another version of the engine
 * cuts a little differently, another text moves them): what is only near may be another claim of another fact. Null where
 * there is none.
 */
export function findClaim<F>(claim: ClaimAnchor, scene: ClaimScene<F>): FoundClaim<F> | null {
  const { likely, facts, reportsOf } = scene;
  for (const fact of [likely, ...facts]) {
    const at = reportsOf(fact).findIndex((report) => isExact(report, claim));
    if (at !== -1) return { fact, at };
  }
  const now = findWords(scene.textOf(claim.article) ?? "", claim);
  if (now === null) return null;
  const at = reportsOf(likely).findIndex(
    ({ article, evidence }) =>
      article === claim.article && evidence.some((words) => overlaps(words, now)),
  );
  return at === -1 ? null : { fact: likely, at };
}

function isExact({ article, evidence }: DeskReport, claim: ClaimAnchor): boolean {
  return (
    article === claim.article &&
    evidence.some(({ start, text }) => start === claim.start && text === claim.text)
  );
}
