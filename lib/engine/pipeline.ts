import { alignClaims } from "./alignment/align-claims.ts";
import type { ArticleInput } from "./article.ts";
import type { Reading } from "./claims/reading.ts";
import { describeArticle } from "./describe-article.ts";
import { askStory } from "./facts/ask-story.ts";
import { buildFact } from "./facts/build-fact.ts";
import type { FactContext } from "./facts/fact-context.ts";
import { type NamedEntity, nameEntities } from "./facts/name-entities.ts";
import { orderFacts } from "./facts/order-facts.ts";
import { selectFacts } from "./facts/select-facts.ts";
import { groupOrigins } from "./origins/group-origins.ts";
import { candidatesOfStory, readStory } from "./read-story.ts";
import type { Reconciliation } from "./reconciliation.ts";
import { evidence } from "./text/span.ts";

/** Rises with every change that can change an answer, so that a stored answer tells what made it. */
export const ENGINE_VERSION = "tally-engine 0.1.0";

/**
 * Reconciles the articles of one story: what each reports, laid side by side. Pure: the same articles give the same
 * answer in whatever order they come. Spans count in each article's own text as UTF-16 code units. Refuses nothing:
 * any text gives an answer. Ids must be unique within the story.
 */
export function reconcile(articles: readonly ArticleInput[]): Reconciliation {
  const readings = readStory(articles);
  const origins = groupOrigins(
    readings.map((reading) => ({
      ...reading,
      id: reading.document.article.id,
      outlet: reading.document.article.outlet,
    })),
  );
  const context = factContext(readings, origins.keys);
  const aligned = alignAll(readings);
  const groups = selectFacts(aligned);
  const questions = askStory(groups, context.names, aligned.flat());
  const facts = groups.map((claims, index) => buildFact(claims, context, questions[index]));
  return {
    engine: ENGINE_VERSION,
    articles: readings.map((reading) => {
      const { id } = reading.document.article;
      return describeArticle(reading, origins.keys.get(id) ?? id);
    }),
    facts: orderFacts(facts),
    independentOrigins: origins.independent,
  };
}

function alignAll(readings: readonly Reading[]) {
  const { candidates, context } = candidatesOfStory(readings);
  return alignClaims(candidates, context);
}

function factContext(readings: readonly Reading[], keys: ReadonlyMap<string, string>): FactContext {
  const byArticle = new Map(
    readings.map((reading) => [reading.document.article.id, reading.document]),
  );
  const documentOf = (article: string) => {
    const document = byArticle.get(article);
    if (document === undefined) throw new RangeError(`no article ${article} in this story`);
    return document;
  };
  return {
    evidenceOf: (article, span) => {
      const document = documentOf(article);
      return evidence(document.article.text, document.toRaw(span));
    },
    originOf: (article) => keys.get(article) ?? article,
    outletOf: (article) => documentOf(article).article.outlet,
    publishedAt: (article) => documentOf(article).article.publishedAt ?? null,
    names: nameEntities(readings.flatMap(namesIn)),
  };
}

/** What an article calls whom and what it names; pronouns and descriptions are no names. */
function namesIn({ parties, places, language }: Reading): readonly NamedEntity[] {
  const named = [...parties.filter((party) => party.resolvedFrom === undefined), ...places];
  return named.map(({ entity, name }) => ({ entity, name, language: language.id }));
}
