import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchFacts } from "../../../lib/editorial/match-facts.ts";
import type { Fact } from "../../../lib/engine/reconciliation.ts";
import { both, fact, report } from "../../support/facts.ts";

const at = (article: string, start: number, value = "x") =>
  report(article, value, { evidence: [{ start, end: start + 10, text: "ten signs." }] });
const ids = (stored: readonly Fact[], computed: readonly Fact[]) =>
  matchFacts(stored, computed).found.map((entry) => [entry.fact.id, entry.known]);

describe("matching facts over engine runs", () => {
  it("recognises a fact by the words it rests on, whatever its id became", () => {
    const stored = [fact("s1", [at("a", 0), at("b", 0)]), fact("s2", [at("a", 50)])];
    const computed = [fact("k9", [at("a", 53)]), fact("k8", [at("a", 2), at("b", 0), at("c", 0)])];
    expect(ids(stored, computed)).toEqual([
      ["s2", true],
      ["s1", true],
    ]);
  });

  it("keeps aspects and articles apart", () => {
    const stored = [fact("s1", [at("a", 0)], { aspect: "date" })];
    expect(ids(stored, [fact("k1", [at("a", 0)], { aspect: "where" })])).toEqual([["k1", false]]);
    expect(ids(stored, [fact("k1", [at("b", 0)], { aspect: "date" })])).toEqual([["k1", false]]);
    expect(matchFacts(stored, []).gone).toEqual(["s1"]);
  });

  it("gives a split fact's id to the part that shares most, once", () => {
    const stored = [fact("s1", [at("a", 0), at("b", 0), at("c", 0)])];
    const computed = [fact("k1", [at("a", 0)]), fact("k2", [at("b", 0), at("c", 0)])];
    expect(ids(stored, computed)).toEqual([
      ["k1", false],
      ["s1", true],
    ]);
  });

  it("keeps the string of a value that only got another name", () => {
    const stored = [fact("s1", [at("a", 0, "12"), at("b", 0, "thirteen")])];
    const computed = [fact("k1", [at("a", 0, "12"), at("b", 0, "13"), at("c", 0, "13")])];
    expect(matchFacts(stored, computed).found[0]?.fact.reports.map(({ value }) => value)).toEqual([
      "12",
      "thirteen",
      "thirteen",
    ]);
  });

  it("recognises a fact in a changed text by its words or its question, not by places", () => {
    const words = (article: string, start: number, text: string, value = text) =>
      report(article, value, { evidence: [{ start, end: start + text.length, text }] });
    const deaths = fact("deaths", [words("a", 0, "12 orang")]);
    const houses = fact("houses", [words("a", 20, "40 rumah")]);
    const moved = [
      fact("k1", [words("a", 0, "40  Rumah")]),
      fact("k2", [words("a", 20, "12 orang tewas")]),
    ];
    const changed = new Set(["a"]);
    const found = (computed: readonly Fact[]) =>
      matchFacts([deaths, houses], computed, changed).found.map(({ fact: { id } }) => id);
    expect(found(moved)).toEqual(["houses", "deaths"]);
    expect(ids([deaths, houses], moved).map(([id]) => id)).toEqual(["deaths", "houses"]);
    const corrected = fact("k3", [words("a", 0, "15 orang")], { question: deaths.question });
    expect(found([corrected])).toEqual(["deaths"]);
    const other = fact("k4", [words("a", 0, "15 orang")]);
    expect(found([other])).toEqual(["k4"]);
    const renamed = matchFacts([deaths], [fact("k5", [words("a", 9, "12 orang", "12")])], changed);
    expect(renamed.found[0]?.fact.reports[0]?.value).toBe("12 orang");
  });

  it("does not depend on the order of either side, and gives no id twice", () => {
    const place = fc.record({ article: fc.constantFrom("a", "b", "c"), start: fc.nat(60) });
    const facts = (prefix: string) =>
      fc
        .array(fc.uniqueArray(place, { selector: (p) => p.article, minLength: 1 }), {
          maxLength: 6,
        })
        .map((list) =>
          list.map((places, index) =>
            fact(
              `${prefix}${index}`,
              places.map((p) => at(p.article, p.start)),
            ),
          ),
        );
    const shuffled = (prefix: string) =>
      facts(prefix).chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled("s"), shuffled("k"), ([stored, mixedStored], [computed, mixed]) => {
        const one = matchFacts(stored, computed);
        const two = matchFacts(mixedStored, mixed);
        const byWords = (found: typeof one.found) =>
          found.map((entry) => JSON.stringify([entry.fact.reports, entry.fact.id])).sort();
        expect(byWords(two.found)).toEqual(byWords(one.found));
        expect([...two.gone].sort()).toEqual([...one.gone].sort());
        const all = [...one.found.map((entry) => entry.fact.id), ...one.gone];
        expect(new Set(all).size).toBe(all.length);
        for (const { id } of stored) expect(all).toContain(id);
      }),
    );
  });
});

it("recognises a withdrawn fact by its words, for its places are those of an earlier text", () => {
  const here = (start: number, text: string) => ({
    evidence: [{ start, end: start + text.length, text }],
  });
  const gone = { ...fact("gone", [report("a", "12", here(0, "12 dead"))]), withdrawn: true };
  const other = { ...fact("x", [report("a", "30", here(0, "30 hurt"))]), question: both("hurt?") };
  expect(matchFacts([gone], [other]).gone).toEqual(["gone"]);
  const back = { ...fact("x", [report("a", "12", here(90, "12 dead"))]), question: both("dead?") };
  expect(matchFacts([gone], [back]).found).toMatchObject([{ known: true, fact: { id: "gone" } }]);
});
