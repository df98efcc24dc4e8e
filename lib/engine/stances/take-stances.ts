import type { Stance } from "../reconciliation.ts";
import type { Comparison } from "../values/value.ts";
import { type Kind, readKinds } from "./kinds.ts";
import { clusterKinds, standingBetween } from "./standing-between.ts";

/** How the values of one fact stand to each other. */
export interface Standings {
  readonly stances: readonly Stance[];
  /** For each value the number of its group: values of one group agree. */
  readonly groups: readonly number[];
  /** The comparison that explains the fact best: a conflict, else a loss of precision, else an agreement. */
  readonly decisive: {
    readonly a: number;
    readonly b: number;
    readonly comparison: Comparison;
  } | null;
}

/**
 * Takes a stance for each of `count` values from their comparisons. Values that agree form a group, and a group that
 * another one says more precisely is `partial`: it neither confirms nor contradicts. Where more than one precise group
 * stands, all their members conflict, for the majority never decides. `compare(a, b)` is asked once for a < b; values
 * with the same `keyOf` compare alike with everything, and only the first of them is asked about.
 */
export function takeStances(
  count: number,
  compare: (a: number, b: number) => Comparison,
  keyOf: (index: number) => string = String,
): Standings {
  const kinds = readKinds(count, compare, keyOf);
  const clusters = joinFuller(clusterKinds(kinds));
  const partial = clusters.map((_, at) => isPartial(clusters, at));
  const conflicting = clusters.map(
    (cluster, at) =>
      !partial[at] &&
      clusters.some(
        (other, index) =>
          !partial[index] && other !== cluster && standingBetween(cluster, other).opposed > 0,
      ),
  );
  const stances = new Array<Stance>(count).fill("agrees");
  const groups = Array.from({ length: count }, (_, index) => index);
  clusters.forEach((cluster, at) => {
    const stance = partial[at] ? "partial" : conflicting[at] ? "conflicts" : "agrees";
    const members = cluster.flatMap((kind) => kind.members);
    const first = Math.min(...cluster.map((kind) => kind.first));
    for (const member of members) {
      stances[member] = stance;
      groups[member] = first;
    }
  });
  return { stances, groups, decisive: decisivePair(kinds, stances, groups) };
}

/** Whether another group says it more precisely, says as much of something else, or cannot be held against it at all. */
function isPartial(clusters: readonly (readonly Kind[])[], at: number): boolean {
  const own = clusters[at] ?? [];
  const weight = reportsOf(own);
  const sums = { weaker: 0, stronger: 0, opposed: 0, both: 0, unrelated: 0 };
  let isMatched = false;
  for (const other of clusters) {
    if (other === own) continue;
    const { relation, pairs } = standingBetween(own, other);
    const others = pairs / weight;
    isMatched ||= relation === "both" && others >= weight;
    sums[relation] += others;
  }
  const akin = sums.weaker + sums.stronger + sums.opposed + sums.both + weight - 1;
  const foreign = sums.unrelated > akin;
  // A value that contradicts some stays precise beside them, unless it is mostly the less precise one.
  const held =
    sums.weaker > 0 && (sums.opposed === 0 || sums.weaker >= Math.max(sums.stronger, sums.opposed));
  return held || foreign || (isMatched && sums.opposed < sums.both);
}

/**
 * Joins a value to a group of more reports that it only says more fully, where that group contradicts a third: a word
 * that one outlet adds to a name leaves the two spellings of the others at odds.
 */
function joinFuller(clusters: readonly (readonly Kind[])[]): readonly (readonly Kind[])[] {
  const joined = clusters.map((cluster) => [...cluster]);
  const weights = clusters.map(reportsOf);
  const opposes = clusters.map((own) =>
    clusters.some((other) => other !== own && standingBetween(own, other).relation === "opposed"),
  );
  clusters.forEach((fuller, at) => {
    const plainer = clusters.flatMap((own, index) => {
      const isMore = opposes[index] && (weights[index] ?? 0) > (weights[at] ?? 0);
      return isMore && standingBetween(own, fuller).relation === "weaker" ? [index] : [];
    });
    const [only] = plainer;
    if (only === undefined || plainer.length > 1) return;
    joined[only]?.push(...fuller);
    joined[at] = [];
  });
  return joined.filter((cluster) => cluster.length > 0);
}

function reportsOf(cluster: readonly Kind[]): number {
  return cluster.reduce((sum, { members }) => sum + members.length, 0);
}

type Decisive = NonNullable<Standings["decisive"]>;

function decisivePair(
  kinds: readonly Kind[],
  stances: readonly Stance[],
  groups: readonly number[],
): Standings["decisive"] {
  const rank = ({ a, b, comparison }: Decisive): number => {
    const shown =
      stances[a] === "conflicts" && stances[b] === "conflicts" && groups[a] !== groups[b];
    if (comparison.relation === "conflict" && shown) return 0;
    if (comparison.relation === "partial") return 1;
    return comparison.relation === "agree" ? 2 : 3;
  };
  let best: Decisive | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  const consider = (pair: Decisive): void => {
    const own = rank(pair);
    const isEarlier = best !== null && own === bestRank && (pair.a - best.a || pair.b - best.b) < 0;
    if (own < bestRank || isEarlier) [best, bestRank] = [pair, own];
  };
  kinds.forEach((kind, at) => {
    const second = kind.members[1];
    if (second !== undefined && kind.within !== null)
      consider({ a: kind.first, b: second, comparison: kind.within });
    for (const other of kinds.slice(at + 1))
      consider({ a: kind.first, b: other.first, comparison: kind.against(other) });
  });
  return best;
}
