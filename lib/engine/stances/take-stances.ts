import type { Stance } from "../reconciliation.ts";
import type { Comparison } from "../values/value.ts";

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
 * Takes a stance for each of `count` values from their comparisons. A value that another one holds and is more precise
 * than is `partial`: it neither confirms nor contradicts. The others fall into groups that agree; where more than one
 * group stands, all their members conflict, for the majority never decides. `compare(a, b)` is asked once for a < b.
 */
export function takeStances(
  count: number,
  compare: (a: number, b: number) => Comparison,
): Standings {
  const pairs: { a: number; b: number; comparison: Comparison }[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) pairs.push({ a, b, comparison: compare(a, b) });
  }
  const partial = findPartial(count, pairs);
  const groups = groupAgreeing(count, pairs, partial);
  const conflicting = new Set<number>();
  for (const { a, b, comparison } of pairs) {
    const apart = groups[a] !== groups[b] && !partial.has(a) && !partial.has(b);
    if (comparison.relation === "conflict" && apart) {
      conflicting.add(groups[a] ?? a).add(groups[b] ?? b);
    }
  }
  const stances = groups.map((group, index): Stance => {
    if (partial.has(index)) return "partial";
    return conflicting.has(group) ? "conflicts" : "agrees";
  });
  return { stances, groups, decisive: decisivePair(pairs, stances) };
}

type Pair = { readonly a: number; readonly b: number; readonly comparison: Comparison };

/** Values that another one holds more precisely, and those that most others cannot be held against at all. */
function findPartial(count: number, pairs: readonly Pair[]): ReadonlySet<number> {
  const weaker = new Array<number>(count).fill(0);
  const unrelated = new Array<number>(count).fill(0);
  const opposed = new Array<number>(count).fill(0);
  const stronger = new Array<number>(count).fill(0);
  const add = (to: number[], index: number): void => {
    to[index] = (to[index] ?? 0) + 1;
  };
  for (const { a, b, comparison } of pairs) {
    if (comparison.relation === "unrelated") {
      add(unrelated, a);
      add(unrelated, b);
    }
    if (comparison.relation === "conflict") {
      add(opposed, a);
      add(opposed, b);
    }
    if (comparison.relation !== "partial") continue;
    add(comparison.weaker === "b" ? stronger : weaker, a);
    add(comparison.weaker === "a" ? stronger : weaker, b);
  }
  const partial = new Set<number>();
  for (let index = 0; index < count; index++) {
    const foreign = count > 1 && (unrelated[index] ?? 0) * 2 >= count - 1;
    const less = weaker[index] ?? 0;
    // A value that contradicts some stays precise beside them, unless it is mostly the less precise one.
    const held = less > 0 && ((opposed[index] ?? 0) === 0 || less >= (stronger[index] ?? 0));
    if (held || foreign) partial.add(index);
  }
  return partial;
}

/** Joins values that agree; a partial value joins no group and is one of its own. */
function groupAgreeing(
  count: number,
  pairs: readonly Pair[],
  partial: ReadonlySet<number>,
): readonly number[] {
  const groups = Array.from({ length: count }, (_, index) => index);
  for (const { a, b, comparison } of pairs) {
    if (comparison.relation !== "agree") continue;
    if (partial.has(a) !== partial.has(b)) continue;
    const from = groups[b] ?? b;
    const into = groups[a] ?? a;
    for (let index = 0; index < count; index++) if (groups[index] === from) groups[index] = into;
  }
  return groups;
}

function decisivePair(pairs: readonly Pair[], stances: readonly Stance[]): Pair | null {
  const rank = (pair: Pair): number => {
    const shown = stances[pair.a] === "conflicts" && stances[pair.b] === "conflicts";
    if (pair.comparison.relation === "conflict" && shown) return 0;
    if (pair.comparison.relation === "partial") return 1;
    return pair.comparison.relation === "agree" ? 2 : 3;
  };
  return pairs.reduce<Pair | null>(
    (best, pair) => (best === null || rank(pair) < rank(best) ? pair : best),
    null,
  );
}
