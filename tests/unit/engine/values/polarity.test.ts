// What parties say, deny and allege here is invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePolarities, describePolarity } from "../../../../lib/engine/values/polarity.ts";
import type { PolarityValue } from "../../../../lib/engine/values/value.ts";
import { parties, polarity } from "../../../support/claims.ts";

const FRANCE = parties("country:FR");
const JAPAN = parties("country:JP");

const yes = polarity();
const no = polarity({ answer: "no" });
const open = polarity({ answer: "open", modality: "possible" });
const possible = polarity({ modality: "possible" });
const planned = polarity({ modality: "planned" });
const alleged = polarity({ modality: "alleged", holder: JAPAN });
const denied = (holder: PolarityValue["holder"]) =>
  polarity({ answer: "no", modality: "denied", holder });

describe("comparePolarities", () => {
  it.each<[string, PolarityValue, PolarityValue, string]>([
    ["yes and yes", yes, yes, "agree"],
    ["no and no", no, no, "agree"],
    ["yes and what is alleged", yes, alleged, "agree"],
    ["possible and planned", possible, planned, "agree"],
    ["open and open", open, open, "agree"],
    ["no and a denial", no, denied(FRANCE), "agree"],
    ["yes and no", yes, no, "conflict"],
    ["yes in the outlet's own voice and a denial", yes, denied(FRANCE), "conflict"],
    ["an allegation and its denial", alleged, denied(FRANCE), "conflict"],
    ["an allegation and no", alleged, no, "conflict"],
    ["yes and what is possible", yes, possible, "partial"],
    ["no and what is possible", no, possible, "partial"],
    ["no and what is planned", no, planned, "partial"],
    ["will and will not", planned, polarity({ answer: "no", modality: "planned" }), "conflict"],
    ["may and will not", possible, polarity({ answer: "no", modality: "planned" }), "partial"],
    ["yes and what is left open", yes, open, "partial"],
    ["no and what is left open", no, open, "partial"],
  ])("%s", (_, a, b, relation) => {
    expect(comparePolarities(a, b).relation).toBe(relation);
    expect(comparePolarities(b, a).relation).toBe(relation);
  });

  it.each<[string, PolarityValue, PolarityValue]>([
    ["what is possible beside yes", possible, yes],
    ["what is planned beside no", planned, no],
    ["what is left open beside yes", open, yes],
  ])("calls the less precise one weaker: %s", (_, weak, strong) => {
    expect(comparePolarities(weak, strong).weaker).toBe("a");
    expect(comparePolarities(strong, weak).weaker).toBe("b");
  });
});

describe("two denials", () => {
  const both = parties("country:FR", "country:JP");
  const others = parties("country:FR", "country:IT");

  it.each<[string, PolarityValue["holder"], PolarityValue["holder"], string]>([
    ["of the same parties", both, both, "agree"],
    ["of one of them", both, FRANCE, "agree"],
    ["without a denier", both, null, "agree"],
    ["of two lists that share somebody and differ", both, others, "conflict"],
    ["of nobody in common, which are two denials", FRANCE, JAPAN, "agree"],
    ["of a country and a person of its own", both, parties("country:FR", "person:x"), "agree"],
  ])("%s", (_, a, b, relation) => {
    expect(comparePolarities(denied(a), denied(b)).relation).toBe(relation);
  });

  it("name the deniers where they conflict", () => {
    const { reason } = comparePolarities(denied(both), denied(others));
    expect(reason.en).toMatch(/Japan.*Italy/);
    expect(reason.id).toMatch(/Jepang.*Italia/);
  });
});

describe("any two polarities", () => {
  const any: fc.Arbitrary<PolarityValue> = fc.record({
    kind: fc.constant("polarity" as const),
    answer: fc.constantFrom("yes" as const, "no" as const, "open" as const),
    holder: fc.option(
      fc
        .subarray(["country:FR", "country:JP", "country:IT", "person:x"], { minLength: 1 })
        .map((entities) => parties(...entities)),
    ),
    modality: fc.constantFrom(
      "asserted" as const,
      "reported" as const,
      "alleged" as const,
      "possible" as const,
      "planned" as const,
      "denied" as const,
    ),
  });

  it("relate the same both ways, with the weaker side turned round", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const there = comparePolarities(a, b);
        const back = comparePolarities(b, a);
        expect(back.relation).toBe(there.relation);
        expect(back.ruleId).toBe(there.ruleId);
        const turned = { a: "b", b: "a", both: "both" } as const;
        expect(back.weaker).toBe(there.weaker === undefined ? undefined : turned[there.weaker]);
      }),
      { numRuns: 500 },
    );
  });

  it("agree with themselves", () => {
    fc.assert(
      fc.property(any, (value) => {
        expect(comparePolarities(value, value).relation).toBe("agree");
      }),
    );
  });

  it("conflict only where one says yes and the other no, or two deny", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        if (comparePolarities(a, b).relation !== "conflict") return;
        const opposite = [a.answer, b.answer].toSorted().join() === "no,yes";
        expect(opposite || (a.modality === "denied" && b.modality === "denied")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("describePolarity", () => {
  it.each<[PolarityValue, string, string]>([
    [yes, "Yes", "Ya"],
    [no, "No", "Tidak"],
    [open, "Not clear", "Belum jelas"],
    [possible, "Possibly", "Mungkin"],
    [planned, "Planned", "Direncanakan"],
    [alleged, "Yes, according to Japan", "Ya, menurut Jepang"],
    [polarity({ modality: "alleged" }), "Yes, it is alleged", "Ya, diduga"],
    [denied(FRANCE), "Denied by France", "Dibantah Prancis"],
    [denied(null), "No, it is denied", "Tidak, dibantah"],
  ])("%j", (value, en, id) => {
    expect(describePolarity(value)).toEqual({ en, id });
  });
});
