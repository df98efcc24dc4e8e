import type { Claim } from "../../../lib/engine/claims/claim.ts";
import { selectFacts } from "../../../lib/engine/facts/select-facts.ts";
import { compareClaims } from "../../../lib/engine/stances/compare-claims.ts";
import { takeStances } from "../../../lib/engine/stances/take-stances.ts";
import type { LabelledStory } from "./read-gold.ts";

/** What a reconciliation gets right, counted as the shared scorer counts. */
export interface Hits {
  readonly goldFacts: number;
  readonly foundFacts: number;
  readonly engineFacts: number;
  readonly rightFacts: number;
  readonly goldLinks: number;
  readonly foundLinks: number;
  readonly engineLinks: number;
  readonly rightLinks: number;
  readonly goldConflicts: number;
  readonly foundConflicts: number;
  readonly engineConflicts: number;
  readonly rightConflicts: number;
  readonly relations: number;
  readonly rightRelations: number;
}

const NAMES = [
  "goldFacts",
  "foundFacts",
  "engineFacts",
  "rightFacts",
  "goldLinks",
  "foundLinks",
  "engineLinks",
  "rightLinks",
  "goldConflicts",
  "foundConflicts",
  "engineConflicts",
  "rightConflicts",
  "relations",
  "rightRelations",
] as const satisfies readonly (keyof Hits)[];

/** The sum of several counts. */
export function addHits(all: readonly Hits[]): Hits {
  const sum = zero();
  for (const hits of all) for (const name of NAMES) sum[name] += hits[name];
  return sum;
}

function zero(): Record<keyof Hits, number> {
  return {
    goldFacts: 0,
    foundFacts: 0,
    engineFacts: 0,
    rightFacts: 0,
    goldLinks: 0,
    foundLinks: 0,
    engineLinks: 0,
    rightLinks: 0,
    goldConflicts: 0,
    foundConflicts: 0,
    engineConflicts: 0,
    rightConflicts: 0,
    relations: 0,
    rightRelations: 0,
  };
}

type Relation = "agree" | "conflict" | "partial";

/** A fact of the engine: its articles, how any two of them stand, and which gold facts each article's words carry. */
interface EngineFact {
  readonly articles: readonly string[];
  relation(a: string, b: string): Relation;
  /** By gold fact, the articles whose words carry it. */
  readonly carried: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Counts what the groups of claims find of a story's gold facts, and what of them is right. */
export function countHits(story: LabelledStory, groups: readonly (readonly Claim[])[]): Hits {
  const labels = new Map(
    story.candidates.map(({ claim }, index) => [claim, story.labels[index] ?? new Set<number>()]),
  );
  const facts = selectFacts(groups)
    .filter((claims) => claims.length > 1)
    .map((claims) => factOf(claims, labels));
  const hits = zero();
  story.gold.forEach(({ groups: told }, index) => {
    if (told.size > 1) countGold(hits, told, index, facts);
  });
  for (const fact of facts) countEngine(hits, fact, story);
  return hits;
}

function factOf(
  claims: readonly Claim[],
  labels: ReadonlyMap<Claim, ReadonlySet<number>>,
): EngineFact {
  const { stances, groups } = takeStances(claims.length, (a, b) => {
    const [left, right] = [claims[a], claims[b]];
    if (left === undefined || right === undefined) throw new RangeError("a claim is missing");
    return compareClaims(left, right);
  });
  const at = new Map(claims.map(({ article }, index) => [article, index]));
  const carried = new Map<number, Set<string>>();
  for (const claim of claims) {
    for (const label of labels.get(claim) ?? [])
      carried.set(label, (carried.get(label) ?? new Set()).add(claim.article));
  }
  return {
    articles: claims.map(({ article }) => article),
    relation: (a, b) => {
      const [left, right] = [at.get(a) ?? 0, at.get(b) ?? 0];
      if (stances[left] === "partial" || stances[right] === "partial") return "partial";
      return groups[left] === groups[right] ? "agree" : "conflict";
    },
    carried,
  };
}

function goldRelation(told: ReadonlyMap<string, string>, a: string, b: string): Relation {
  const [left, right] = [told.get(a), told.get(b)];
  if (left === "partial" || right === "partial") return "partial";
  return left === right ? "agree" : "conflict";
}

function countGold(
  hits: Record<keyof Hits, number>,
  told: ReadonlyMap<string, string>,
  index: number,
  facts: readonly EngineFact[],
): void {
  hits.goldFacts++;
  const carriers = facts.filter((fact) => (fact.carried.get(index)?.size ?? 0) > 1);
  if (carriers.length > 0) hits.foundFacts++;
  let isConflict = false;
  let isFound = false;
  for (const [a, b] of pairsOf([...told.keys()])) {
    hits.goldLinks++;
    const truth = goldRelation(told, a, b);
    isConflict ||= truth === "conflict";
    const both = carriers.filter(({ carried }) => {
      const articles = carried.get(index);
      return articles?.has(a) === true && articles.has(b);
    });
    if (both.length === 0) continue;
    hits.foundLinks++;
    hits.relations++;
    const relations = both.map((fact) => fact.relation(a, b));
    if (relations.every((relation) => relation === truth)) hits.rightRelations++;
    isFound ||= truth === "conflict" && relations.includes("conflict");
  }
  if (isConflict) hits.goldConflicts++;
  if (isFound) hits.foundConflicts++;
}

function countEngine(
  hits: Record<keyof Hits, number>,
  fact: EngineFact,
  story: LabelledStory,
): void {
  hits.engineFacts++;
  let best: { readonly index: number; readonly articles: ReadonlySet<string> } | null = null;
  for (const [index, articles] of fact.carried) {
    if ((story.gold[index]?.groups.size ?? 0) < 2) continue;
    if (best === null || articles.size > best.articles.size) best = { index, articles };
  }
  const right = best !== null && best.articles.size > 1 ? best : null;
  if (right !== null) hits.rightFacts++;
  const told = story.gold[right?.index ?? -1]?.groups ?? new Map<string, string>();
  let isConflict = false;
  let isTrue = false;
  for (const [a, b] of pairsOf(fact.articles)) {
    hits.engineLinks++;
    const isRight = right?.articles.has(a) === true && right.articles.has(b);
    if (isRight) hits.rightLinks++;
    if (fact.relation(a, b) !== "conflict") continue;
    isConflict = true;
    isTrue ||= isRight && goldRelation(told, a, b) === "conflict";
  }
  if (isConflict) hits.engineConflicts++;
  if (isTrue) hits.rightConflicts++;
}

function pairsOf(list: readonly string[]): readonly (readonly [string, string])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

/** The harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
