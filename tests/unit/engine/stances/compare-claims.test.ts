import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../../lib/engine/claims/claim.ts";
import { compareClaims } from "../../../../lib/engine/stances/compare-claims.ts";
import type {
  NameValue,
  PartyValue,
  PlaceValue,
  PolarityValue,
  QuantityValue,
  Value,
  WordingValue,
} from "../../../../lib/engine/values/value.ts";
import { claimsIn } from "../../../support/story.ts";

const entity = fc.constantFrom("country:RU", "country:KP", "person:rina-sutedja", "city:lembayung");

const party: fc.Arbitrary<PartyValue> = fc.record({
  kind: fc.constant("party" as const),
  members: fc.array(
    entity.map((id) => ({ entity: id, name: id })),
    { minLength: 1, maxLength: 3 },
  ),
  closed: fc.boolean(),
});

const quantity: fc.Arbitrary<QuantityValue> = fc
  .record({
    number: fc.integer({ min: 0, max: 50 }),
    spread: fc.integer({ min: 0, max: 5 }),
    unit: fc.constantFrom(null, "IDR", "year", "percent"),
    hedge: fc.constantFrom(
      "exact" as const,
      "about" as const,
      "at-least" as const,
      "nearly" as const,
    ),
  })
  .map(({ number, spread, unit, hedge }) => ({
    kind: "quantity",
    number,
    low: number - spread,
    high: hedge === "at-least" ? null : number + spread,
    unit,
    per: null,
    step: 1,
    hedge,
    head: null,
  }));

const name: fc.Arbitrary<NameValue> = fc.record({
  kind: fc.constant("name" as const),
  name: fc.constantFrom("Pakta Lembayung", "Pakta Strategis Lembayung", "Pakta Seruni"),
  words: fc.subarray(["pakta", "strategis", "lembayung", "seruni"], { minLength: 1 }),
  descriptive: fc.boolean(),
});

const place: fc.Arbitrary<PlaceValue> = fc.record({
  kind: fc.constant("place" as const),
  entity,
  name: fc.constant("a place"),
  within: fc.subarray(["country:RU", "country:KP"]),
});

const wording: fc.Arbitrary<WordingValue> = fc.record({
  kind: fc.constant("wording" as const),
  text: fc.constantFrom("air naik cepat", "the water rose fast", "air tidak naik"),
  language: fc.constantFrom("id" as const, "en" as const),
  words: fc.subarray(["water", "rise", "not", "fast", "3"]),
  direct: fc.boolean(),
  fragment: fc.boolean(),
});

const polarity: fc.Arbitrary<PolarityValue> = fc.record({
  kind: fc.constant("polarity" as const),
  answer: fc.constantFrom("yes" as const, "no" as const, "open" as const),
  holder: fc.option(party),
  modality: fc.constantFrom(
    "asserted" as const,
    "reported" as const,
    "alleged" as const,
    "denied" as const,
  ),
});

const value: fc.Arbitrary<Value> = fc.oneof(party, quantity, name, place, wording, polarity);

function claimOf(of: fc.Arbitrary<Value>): fc.Arbitrary<Claim> {
  return fc
    .record({
      value: of,
      predicates: fc.subarray(["office", "sign", "sink"], { minLength: 1 }),
      head: fc.constantFrom(null, "leader", "president"),
    })
    .map(({ value: given, predicates, head }) => ({
      article: "a",
      aspect: "whether",
      ruleId: "test",
      evidence: [{ start: 0, end: 1 }],
      sentence: 0,
      value: given,
      subject: { predicates, head, agents: new Set(), patients: new Set(), context: new Map() },
      speaker: null,
    }));
}

const SWAPPED = { a: "b", b: "a", both: "both" } as const;

describe("compareClaims", () => {
  const pair = fc.oneof(
    ...[party, quantity, name, place, wording, polarity].map((kind) =>
      fc.tuple(claimOf(kind), claimOf(kind)),
    ),
    fc.tuple(claimOf(value), claimOf(value)),
  );

  it("relates b to a as a to b", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const there = compareClaims(a, b);
        const back = compareClaims(b, a);
        expect(back.relation).toBe(there.relation);
        expect(back.weaker).toBe(there.weaker === undefined ? undefined : SWAPPED[there.weaker]);
      }),
      { numRuns: 1000 },
    );
  });

  it("never lets a claim conflict with itself", () => {
    fc.assert(
      fc.property(claimOf(value), (claim) => {
        expect(compareClaims(claim, claim).relation).not.toBe("conflict");
      }),
    );
  });

  it("says why in both languages", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { reason } = compareClaims(a, b);
        expect(reason.en).not.toBe("");
        expect(reason.id).not.toBe("");
      }),
    );
  });
});

describe("what a figure is for each of", () => {
  const amount = (number: number, per: string | null): Value => ({
    kind: "quantity",
    number,
    low: number,
    high: number,
    unit: "IDR",
    per,
    step: 1,
    hedge: "exact",
    head: null,
  });

  const counting = (value: Value): Claim => ({
    article: "a",
    aspect: "quantity",
    ruleId: "test",
    evidence: [{ start: 0, end: 1 }],
    sentence: 0,
    value,
    subject: {
      predicates: ["cost"],
      head: null,
      agents: new Set(),
      patients: new Set(),
      context: new Map(),
    },
    speaker: null,
  });

  it.each([
    ["left to the reader", amount(1725, "kilowatt-hour"), amount(1725, null), "agree"],
    ["left out, and two figures", amount(1725, "kilowatt-hour"), amount(1752, null), "conflict"],
    ["a total of many", amount(2_000_000, "keluarga"), amount(90_000_000, null), "unrelated"],
    ["a month's sum", amount(500_000, "month"), amount(500_000, null), "unrelated"],
  ] as const)("is %s", (_case, a, b, relation) => {
    expect(compareClaims(counting(a), counting(b)).relation).toBe(relation);
    expect(compareClaims(counting(b), counting(a)).relation).toBe(relation);
  });
});

describe("two happenings that contradict each other", () => {
  it.each([
    ["both told as facts", "The works was closed.", "The works was reopened.", "conflict"],
    ["both planned", "The works will stay open.", "The works will be closed.", "conflict"],
    ["one of them only planned", "The works was closed.", "The works will open.", "partial"],
  ] as const)("%s: %s %s", (_, one, other, relation) => {
    const [a] = claimsIn("en", one, "event");
    const [b] = claimsIn("en", other, "event");
    if (a === undefined || b === undefined) throw new Error("no claim");
    expect(compareClaims(a, b).relation).toBe(relation);
  });
});
