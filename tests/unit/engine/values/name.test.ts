// Every ship, treaty and person here is invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { names as en } from "../../../../lib/engine/languages/en/names.ts";
import { names as id } from "../../../../lib/engine/languages/id/names.ts";
import { compareNames, nameValue, personNameValue } from "../../../../lib/engine/values/name.ts";

const ship = (name: string) => nameValue({ name, concept: "ship" }, { names: id });
const treaty = (name: string, descriptive?: true) =>
  nameValue({ name, concept: "treaty", ...(descriptive ? { descriptive } : {}) }, { names: id });
/** A story in which most write "Yosefin". */
const usual = (word: string) => (word === "josefin" ? "yosefin" : word);
const english = (name: string) => nameValue({ name, concept: "treaty" }, { names: en });

describe("comparing names", () => {
  it.each([
    ["the same", ship("Dewi Samudra 9"), ship("Dewi Samudra 9"), "agree", "name-same"],
    [
      "roman and padded numerals",
      ship("Dewi Samudra IX"),
      ship("Dewi Samudra 09"),
      "agree",
      "name-same",
    ],
    ["a hull number", ship("KN Tanjung Wesi-401"), ship("KN Tanjung Wesi"), "agree", "name-same"],
    [
      "another number",
      ship("Dewi Samudra 9"),
      ship("Dewi Samudra 7"),
      "conflict",
      "name-different",
    ],
    [
      "another spelling",
      ship("Dewi Samudhra 9"),
      ship("Dewi Samudra 9"),
      "conflict",
      "name-spelling",
    ],
    ["another name", ship("KN Tanjung Wesi"), ship("KN Karang Bima"), "conflict", "name-different"],
    [
      "a missing word",
      treaty("perjanjian perdagangan bebas"),
      treaty("Perjanjian Perdagangan Bebas Abadi"),
      "partial",
      "name-shorter",
    ],
    [
      "only a description",
      treaty("perjanjian dagang", true),
      treaty("Perjanjian Perdagangan Bebas"),
      "partial",
      "name-descriptive",
    ],
    [
      "two languages",
      treaty("Perjanjian Kemitraan Strategis"),
      english("Strategic Partnership Treaty"),
      "agree",
      "name-same",
    ],
    [
      "a short form in brackets",
      personNameValue("Aliansi Petani Sagu (APS)"),
      personNameValue("Aliansi Petani Sagu"),
      "agree",
      "name-same",
    ],
    [
      "a firm's form and line of business",
      personNameValue("PT Asuransi Lentera Timur Tbk"),
      personNameValue("Lentera Timur"),
      "agree",
      "name-same",
    ],
    [
      "one word of a firm's name",
      personNameValue("Bank Lentera"),
      personNameValue("Lentera"),
      "partial",
      "name-shorter",
    ],
    [
      "where a firm sits",
      personNameValue("Brightwater Crane Hire of Rotterdam"),
      personNameValue("Brightwater Crane Hire"),
      "agree",
      "name-same",
    ],
    [
      "what makes a ministry's name whole",
      personNameValue("Ministry of Fisheries"),
      personNameValue("Ministry"),
      "partial",
      "name-shorter",
    ],
    [
      "a stressed name",
      personNameValue("Rini Astaman-lah"),
      personNameValue("Rini Astaman"),
      "agree",
      "name-same",
    ],
    [
      "a type without its variant",
      personNameValue("Corvo 320"),
      personNameValue("Corvo 320neo"),
      "partial",
      "name-shorter",
    ],
    [
      "two types",
      personNameValue("Corvo 320"),
      personNameValue("Corvo 330"),
      "conflict",
      "name-different",
    ],
    [
      "an Indonesian name in an English text",
      { ...personNameValue("KN Pulau Wesi"), words: ["island", "wesi"] },
      { ...personNameValue("KN Pulau Wesi"), words: ["pulau", "wesi"] },
      "agree",
      "name-same",
    ],
    [
      "another spelling of it there",
      { ...personNameValue("KN Pulau Tanjungsari"), words: ["island", "tanjungsari"] },
      { ...personNameValue("KN Pulau Tandjungsari"), words: ["pulau", "tandjungsari"] },
      "conflict",
      "name-spelling",
    ],
    [
      "a surname",
      personNameValue("Sollund"),
      personNameValue("Ida Sollund"),
      "partial",
      "name-shorter",
    ],
    [
      "another spelling of a name cut short",
      personNameValue("Josefin Lemba", usual),
      personNameValue("Yosefin Bria Lemba", usual),
      "conflict",
      "name-spelling",
    ],
    [
      "a name cut short in the usual spelling",
      personNameValue("Yosefin Lemba", usual),
      personNameValue("Yosefin Bria Lemba", usual),
      "partial",
      "name-shorter",
    ],
    [
      "a single word, however it is spelt",
      personNameValue("Josefin", usual),
      personNameValue("Yosefin Bria Lemba", usual),
      "partial",
      "name-shorter",
    ],
    [
      "a person's spelling",
      personNameValue("Thirak Phonsawat"),
      personNameValue("Thirakh Ponsawat"),
      "conflict",
      "name-spelling",
    ],
  ] as const)("%s", (_case, a, b, relation, ruleId) => {
    expect(compareNames(a, b)).toMatchObject({ relation, ruleId });
  });

  it("tells the words that are left out as the outlet writes them, in whatever language", () => {
    const short = treaty("perjanjian kemitraan");
    const { reason } = compareNames(short, treaty("Perjanjian Kemitraan Strategis"));
    expect(reason.id).toBe("Yang satu tanpa kata “strategis”.");
    expect(compareNames(short, english("Strategic Partnership Treaty")).reason.en).toBe(
      "One leaves out “strategic”.",
    );
  });

  it("never takes north for a spelling of south", () => {
    expect(compareNames(ship("KN Laut Utara"), ship("KN Laut Selatan")).ruleId).toBe(
      "name-different",
    );
  });

  it("is the same with the two exchanged", () => {
    const any = fc.constantFrom(
      ship("Dewi Samudra IX"),
      ship("Dewi Samudhra 9"),
      ship("KN Tanjung Wesi-401"),
      treaty("perjanjian dagang", true),
      treaty("perjanjian perdagangan bebas"),
      english("Free Trade Agreement"),
      personNameValue("Ida Sollund"),
      personNameValue("Sollund"),
    );
    const turned = { a: "b", b: "a", both: "both" } as const;
    fc.assert(
      fc.property(any, any, (a, b) => {
        const there = compareNames(a, b);
        const back = compareNames(b, a);
        expect(back.relation).toBe(there.relation);
        expect(back.reason).toEqual(there.reason);
        expect(back.weaker).toBe(there.weaker && turned[there.weaker]);
      }),
    );
  });
});
