import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arrangeColumns,
  countByFilter,
  measureFacts,
  nextOpen,
  orderFacts,
  passesFilter,
  placeInBoard,
} from "../../../lib/editorial/arrange-board.ts";
import { NO_ATTENTION } from "../../../lib/editorial/notes/attention.ts";
import { type Ruling, VERDICTS } from "../../../lib/editorial/verdict.ts";
import type { ArticleSummary, FactState } from "../../../lib/editorial/views.ts";
import { BOARD_FILTERS } from "../../../lib/editorial/views.ts";
import { FACT_STATUSES } from "../../../lib/engine/reconciliation.ts";
import { factState } from "../../support/facts.ts";
import { verified } from "../../support/rulings.ts";

const state = (id: string, rest: Partial<FactState>) => factState(id, [], rest);
const desk = [
  state("agreed", { status: "agree" }),
  state("alone", { status: "single" }),
  state("settled", { status: "conflict", ruling: verified("12") }),
  state("open", { status: "conflict" }),
  state("gone", { status: "conflict", withdrawn: true, ruling: verified("12") }),
  state("vague", { status: "partial" }),
];
const shown = (filter: (typeof BOARD_FILTERS)[number]) =>
  orderFacts(desk).flatMap((fact) => (passesFilter(fact, filter) ? [fact.id] : []));

describe("the board", () => {
  it("puts the most serious first and keeps the engine's order within", () => {
    expect(shown("all")).toEqual(["settled", "open", "vague", "alone", "agreed", "gone"]);
  });

  it("shows under each filter what the filter says", () => {
    expect(shown("conflicts")).toEqual(["open"]);
    expect(shown("review")).toEqual(["open", "vague", "alone", "agreed"]);
    expect(shown("verified")).toEqual(["settled", "gone"]);
    expect(shown("single")).toEqual(["alone"]);
    expect(countByFilter(desk)).toEqual({
      conflicts: 1,
      review: 4,
      awaiting: 0,
      verified: 2,
      single: 1,
      mine: 0,
      changed: 0,
      asks: 0,
      all: 6,
    });
  });

  it("keeps a waiting verdict before whoever must still decide", () => {
    const at = "2026-01-01T00:00:00.000Z";
    const reading = (by: string, ruling: Ruling | null) => ({ by, at, ruling });
    const of = (readings: FactState["readings"]) => state("a", { status: "conflict", readings });
    const others = of({ first: reading("Ayu", null), second: null });
    const own = of({ first: reading("Ayu", verified("12")), second: null });
    const differ = of({
      first: reading("Ayu", verified("12")),
      second: reading("Budi", verified("13")),
    });
    const filters = (fact: FactState) =>
      BOARD_FILTERS.filter((filter) => passesFilter(fact, filter));
    expect(filters(others)).toEqual(["conflicts", "review", "awaiting", "all"]);
    expect(filters(own)).toEqual(["awaiting", "all"]);
    expect(filters(differ)).toEqual(["conflicts", "review", "awaiting", "all"]);
    expect(measureFacts([others, own, differ])).toMatchObject({ verified: 0, conflict: 3 });
  });

  it("counts a draft as undecided and any verdict as decided", () => {
    const draft = state("a", { status: "conflict", ruling: { ...verified("12"), verdict: null } });
    expect(passesFilter(draft, "conflicts")).toBe(true);
    expect(measureFacts([draft])).toMatchObject({ verified: 0, conflict: 1 });
    for (const verdict of VERDICTS) {
      const decided = { ...draft, ruling: { ...verified("12"), verdict } };
      expect(passesFilter(decided, "review")).toBe(false);
      expect(measureFacts([decided])).toMatchObject({ verified: 1, conflict: 0 });
    }
  });

  it("has a meter that always adds up to all facts", () => {
    const any = fc.record({
      status: fc.constantFrom(...FACT_STATUSES),
      withdrawn: fc.boolean(),
      attention: fc.constant(NO_ATTENTION),
      readings: fc.constant(null),
      ruling: fc.option(
        fc
          .option(fc.constantFrom(...VERDICTS))
          .map((verdict) => ({ ...verified("12"), verdict: verdict ?? null })),
      ),
    });
    fc.assert(
      fc.property(fc.array(any), (facts) => {
        const sum = Object.values(measureFacts(facts)).reduce((a, b) => a + b, 0);
        expect(sum).toBe(countByFilter(facts).all);
        for (const filter of BOARD_FILTERS) {
          expect(countByFilter(facts)[filter]).toBe(
            facts.filter((fact) => passesFilter(fact, filter)).length,
          );
        }
      }),
    );
  });

  it("tells a fact's place, also where the filter no longer shows it", () => {
    const facts = orderFacts(desk);
    expect(placeInBoard(facts, "vague", "review")).toEqual({
      index: 2,
      of: 4,
      previous: "open",
      next: "alone",
    });
    expect(placeInBoard(facts, "settled", "review")).toEqual({
      index: 0,
      of: 4,
      previous: null,
      next: "open",
    });
  });

  it("puts articles of one origin side by side", () => {
    const column = (id: string, originKey: string): ArticleSummary => ({
      id,
      storyId: "story",
      outletId: id,
      outlet: id,
      title: null,
      url: null,
      publishedAt: null,
      language: "id",
      addedAt: "",
      origins: [],
      originKey,
      engineKey: originKey,
      correction: null,
      findings: [],
      restated: false,
      failure: null,
    });
    const columns = [column("a", "x"), column("b", "y"), column("c", "x")];
    expect(arrangeColumns(columns).map(({ id }) => id)).toEqual(["a", "c", "b"]);
  });
});

describe("the next open fact", () => {
  const open = (id: string) => state(id, { status: "single" });
  const decided = (id: string) => state(id, { status: "single", ruling: verified("12") });

  it("is the next downwards, then from the top, past what is decided", () => {
    expect(nextOpen([open("a"), open("b"), decided("c"), open("d")], "b", "all")).toBe("d");
    expect(nextOpen([open("a"), open("b"), decided("c")], "b", "all")).toBe("a");
    expect(nextOpen([decided("a"), open("b")], "b", "all")).toBeNull();
  });

  it("keeps to the filter, and to what the articles still say", () => {
    const conflict = state("x", { status: "conflict" });
    expect(nextOpen([open("a"), open("b"), conflict], "a", "conflicts")).toBe("x");
    expect(nextOpen([open("a"), state("gone", { withdrawn: true })], "a", "all")).toBeNull();
  });

  it("begins at the top where the fact is not there", () => {
    expect(nextOpen([open("a"), open("b")], "gone", "all")).toBe("a");
  });
});
