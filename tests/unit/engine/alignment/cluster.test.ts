import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cluster, type Link } from "../../../../lib/engine/alignment/cluster.ts";

const THRESHOLD = 0.5;

/** Groups items named by article and number ("a1") with the scores of their pairs; a pair that is not named scores 0. */
function groupsOf(items: readonly string[], scores: Readonly<Record<string, number>>) {
  const pairs = new Map(
    Object.entries(scores).map(([pair, score]) => {
      const [a = "", b = ""] = pair.split(" ");
      return [[items.indexOf(a), items.indexOf(b)].sort((x, y) => x - y).join(), score] as const;
    }),
  );
  const links = [...pairs].map(([pair, score]): Link => {
    const [a = 0, b = 0] = pair.split(",").map(Number);
    return { a, b, score };
  });
  const score = (a: number, b: number) => pairs.get([a, b].sort((x, y) => x - y).join()) ?? 0;
  return cluster(
    items.map((item) => item.slice(0, 1)),
    links,
    score,
    THRESHOLD,
  ).map((group) => group.map((index) => items[index]).join(" "));
}

describe("cluster", () => {
  it("joins what reaches the threshold and leaves the rest single", () => {
    expect(groupsOf(["a1", "b1", "c1"], { "a1 b1": 0.5, "b1 c1": 0.49 })).toEqual(["a1 b1", "c1"]);
  });

  it("never joins two claims of one article, however alike", () => {
    expect(groupsOf(["a1", "a2", "b1"], { "a1 b1": 0.9, "a2 b1": 0.8, "a1 a2": 1 })).toEqual([
      "a1 b1",
      "a2",
    ]);
  });

  it("forms no chain of half-matches", () => {
    const chain = { "a1 b1": 0.9, "b1 c1": 0.9, "c1 d1": 0.9 };
    expect(groupsOf(["a1", "b1", "c1", "d1"], chain)).toEqual(["a1 b1", "c1 d1"]);
  });

  it("joins a third by the mean of its links, not by the best one", () => {
    const items = ["a1", "b1", "c1"];
    expect(groupsOf(items, { "a1 b1": 0.9, "b1 c1": 0.8, "a1 c1": 0.2 })).toEqual(["a1 b1 c1"]);
    expect(groupsOf(items, { "a1 b1": 0.9, "b1 c1": 0.8, "a1 c1": 0.1 })).toEqual(["a1 b1", "c1"]);
  });

  it("takes the best link first", () => {
    expect(groupsOf(["a1", "b1", "b2"], { "a1 b1": 0.6, "a1 b2": 0.7 })).toEqual(["a1 b2", "b1"]);
  });

  it("gives a tie to what comes first", () => {
    expect(groupsOf(["a1", "b1", "b2"], { "a1 b2": 0.7, "a1 b1": 0.7 })).toEqual(["a1 b1", "b2"]);
  });

  it("asks for pairs that no link names", () => {
    const asked: string[] = [];
    const score = (a: number, b: number) => {
      asked.push(`${a} ${b}`);
      return 0.9;
    };
    const links = [
      { a: 0, b: 1, score: 0.9 },
      { a: 1, b: 2, score: 0.8 },
    ];
    expect(cluster(["a", "b", "c"], links, score, THRESHOLD)).toEqual([[0, 1, 2]]);
    expect(asked).toEqual(["0 2"]);
  });

  it("has nothing to group in no items", () => {
    expect(cluster([], [], () => 1, THRESHOLD)).toEqual([]);
  });
});

describe("any grouping", () => {
  const story = fc
    .array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 9 })
    .chain((articles) =>
      fc.record({
        articles: fc.constant(articles.toSorted()),
        scores: fc.array(
          fc.integer({ min: 0, max: 4 }).map((step) => step / 4),
          {
            minLength: 81,
            maxLength: 81,
          },
        ),
      }),
    );

  it("has every item once, no article twice in a group, and means over the threshold", () => {
    fc.assert(
      fc.property(story, ({ articles, scores }) => {
        const score = scoreFrom(scores);
        const groups = cluster(articles, linksOf(articles, score), score, THRESHOLD);
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(articles.map((_, index) => index));
        for (const group of groups) {
          const present = group.map((item) => articles[item]);
          expect(new Set(present).size).toBe(group.length);
          const pairs = group.flatMap((a) => group.filter((b) => a < b).map((b) => score(a, b)));
          const sum = pairs.reduce((total, pair) => total + pair, 0);
          expect(sum).toBeGreaterThanOrEqual(THRESHOLD * pairs.length - 1e-9);
        }
      }),
    );
  });

  it("does not depend on the order of the links", () => {
    fc.assert(
      fc.property(story, ({ articles, scores }) => {
        const score = scoreFrom(scores);
        const links = linksOf(articles, score);
        const groups = cluster(articles, links, score, THRESHOLD);
        expect(cluster(articles, links.toReversed(), score, THRESHOLD)).toEqual(groups);
      }),
    );
  });

  function scoreFrom(scores: readonly number[]) {
    return (a: number, b: number): number => scores[Math.min(a, b) * 9 + Math.max(a, b)] ?? 0;
  }

  function linksOf(articles: readonly string[], score: (a: number, b: number) => number) {
    return articles.flatMap((from, a) =>
      articles.flatMap((to, b): readonly Link[] =>
        a < b && from !== to ? [{ a, b, score: score(a, b) }] : [],
      ),
    );
  }
});
