import type { Decision } from "../editorial/decision.ts";
import { canBeAsked, secondThoughts } from "../editorial/edits/second-thoughts.ts";
import { standingEdits } from "../editorial/edits/standing-edits.ts";
import { readTexts } from "../store/articles.ts";
import type { Store } from "../store/database.ts";
import { readFactsOfClaims } from "../store/stored-facts.ts";
import { replayFacts } from "./replay-facts.ts";

/**
 * The facts of a story of which the engine would now suggest something else than what an editor decided, by id. Reads nothing
 * where no edit stands that it could ask about; `decisions` are the story's log, oldest first.
 */
export async function findAsking(
  store: Store,
  storyId: string,
  decisions: readonly Decision[],
): Promise<ReadonlySet<string>> {
  const edits = standingEdits(decisions);
  const own = edits.filter(({ edit }) => canBeAsked(edit));
  if (own.length === 0) return new Set();
  const factIds = [...new Set(own.map(({ factId }) => factId))];
  const claims = own.flatMap(({ edit }) => ("claim" in edit ? [edit.claim] : []));
  const [stored, texts] = await Promise.all([
    readFactsOfClaims(store.prisma, { storyId, factIds }, claims),
    readTexts(store, [...new Set(claims.map(({ article }) => article))]),
  ]);
  const facts = replayFacts(stored, decisions);
  const textOf = (article: string) => texts.get(article) ?? null;
  const asking = facts.filter(
    (fact) => factIds.includes(fact.id) && secondThoughts(fact, facts, edits, textOf).length > 0,
  );
  return new Set(asking.map(({ id }) => id));
}
