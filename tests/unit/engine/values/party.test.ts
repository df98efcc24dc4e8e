import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareParties, describeParty } from "../../../../lib/engine/values/party.ts";
import type { PartyValue } from "../../../../lib/engine/values/value.ts";

// The people are invented.
const NAMES: Readonly<Record<string, string>> = {
  "country:RU": "Rusia",
  "country:KP": "Korut",
  "country:KR": "Korsel",
  "person:ida-sollund": "Ida Sollund",
  "person:sollund": "Sollund",
  "person:karl-renner": "Karl Renner",
  "person:thirak-phonsawat": "Thirak Phonsawat",
  "person:thirakh-ponsawat": "Thirakh Ponsawat",
  "org:foreign-ministry": "Kemlu",
  "org:bank": "the Bank",
  "org:central-bank": "National Bank",
};

const who = (...entities: readonly string[]): PartyValue => ({
  kind: "party",
  members: entities.map((entity) => ({ entity, name: NAMES[entity] ?? entity })),
  closed: false,
});
const only = (...entities: readonly string[]): PartyValue => ({
  ...who(...entities),
  closed: true,
});

describe("comparing who", () => {
  it.each([
    ["the same", who("country:RU", "country:KP"), who("country:KP", "country:RU"), "agree"],
    ["a surname", who("person:sollund"), who("person:ida-sollund"), "agree"],
    ["another spelling", who("person:thirak-phonsawat"), who("person:thirakh-ponsawat"), "agree"],
    ["a short form", who("org:bank"), who("org:central-bank"), "agree"],
    ["a part of a list", who("country:RU"), who("country:RU", "country:KP"), "partial"],
    ["a complete shorter list", only("country:RU"), who("country:RU", "country:KP"), "conflict"],
    ["a complete longer list", who("country:RU"), only("country:RU", "country:KP"), "partial"],
    ["others", who("country:RU", "country:KP"), who("country:RU", "country:KR"), "conflict"],
    ["other people", who("person:ida-sollund"), who("person:karl-renner"), "conflict"],
    ["nobody named", who(), who("country:RU"), "partial"],
  ] as const)("%s", (_case, a, b, relation) => {
    expect(compareParties(a, b).relation).toBe(relation);
  });

  it("tells the ministries of two countries apart, and takes a ministry for part of its country", () => {
    const ministry = (of: string): PartyValue => ({
      kind: "party",
      members: [{ entity: "org:foreign-ministry", name: "Kemlu", of }],
      closed: false,
    });
    expect(compareParties(ministry("country:RU"), ministry("country:KP")).relation).toBe(
      "conflict",
    );
    expect(compareParties(ministry("country:RU"), who("org:foreign-ministry")).relation).toBe(
      "agree",
    );
    expect(compareParties(ministry("country:RU"), who("country:RU"))).toMatchObject({
      relation: "partial",
      weaker: "b",
    });
  });

  it("takes an office without a name for less precise, never for somebody else", () => {
    const named = who("person:vera-lund", "person:oto-brask");
    const half = who("person:vera-lund", "office:president");
    expect(compareParties(named, half)).toMatchObject({
      relation: "partial",
      weaker: "b",
      ruleId: "party-by-office",
    });
    expect(compareParties(who("office:president"), who("office:mayor")).relation).toBe("conflict");
  });

  it("is the same with the two exchanged", () => {
    const value = fc.record({
      kind: fc.constant("party" as const),
      members: fc
        .uniqueArray(fc.constantFrom(...Object.keys(NAMES)), { maxLength: 4 })
        .map((entities) => entities.map((entity) => ({ entity, name: NAMES[entity] ?? "" }))),
      closed: fc.boolean(),
    });
    const turned = { a: "b", b: "a", both: "both" } as const;
    fc.assert(
      fc.property(value, value, (a, b) => {
        const there = compareParties(a, b);
        const back = compareParties(b, a);
        expect(back.relation).toBe(there.relation);
        expect(back.reason).toEqual(there.reason);
        expect(back.weaker).toBe(there.weaker && turned[there.weaker]);
      }),
    );
  });

  it("names countries in each language", () => {
    expect(describeParty(who("country:RU", "country:KP"))).toEqual({
      id: "Rusia dan Korea Utara",
      en: "Russia and North Korea",
    });
    expect(describeParty(who("country:SU"))).toEqual({ id: "Uni Soviet", en: "the Soviet Union" });
  });
});
