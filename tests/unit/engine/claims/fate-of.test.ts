// Every place and happening in these sentences is invented.
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { claimsIn } from "../../../support/story.ts";

/** The counts of a text, each with the first class that it is known by. */
function counts(language: LanguageId, text: string): readonly string[] {
  return claimsIn(language, text, "quantity").map(
    ({ value, subject }) =>
      `${value.kind === "quantity" ? value.number : ""} ${subject.predicates[0] ?? "-"}`,
  );
}

describe("what befell those who are counted", () => {
  it.each([
    ["en", "At least 13 people are dead and 40 injured, officials said.", "13 die", "40 injure"],
    ["en", "Five people were still unaccounted for on Monday.", "5 go-missing"],
    ["en", "The toll stands at 15 dead and 20 hurt.", "15 die", "20 injure"],
    ["en", "The death toll rose to 15 after the flood.", "15 die"],
    ["en", "Police put the number of dead at nine.", "9 die"],
    ["en", "The blast left 12 people dead and 30 wounded.", "12 die", "30 injure"],
    ["en", "A total of 2,900 people fled their homes.", "2900 flee"],
    ["id", "Korban tewas menjadi 15 orang.", "15 die"],
    ["id", "Jumlah korban jiwa bertambah menjadi 15 di Lembayung.", "15 die"],
    ["id", "14 orang tewas dan 20 lainnya luka-luka.", "14 die", "20 injure"],
    ["id", "Lima orang masih dinyatakan hilang di sungai.", "5 go-missing"],
  ] as const)("%s: %s", (language, text, ...expected) => {
    expect(counts(language, text)).toEqual(expected);
  });

  it("leaves a count to what happened where its words say nothing else", () => {
    expect(counts("en", "The flood destroyed 15 houses in Lembayung.")).toEqual(["15 destroy"]);
    expect(counts("en", "The death toll is not known, but 15 houses collapsed.")).toEqual([
      "15 collapse",
    ]);
  });

  it("knows the killed by that they died too", () => {
    const [claim] = claimsIn("en", "The quake killed 30 people.", "quantity");
    expect(claim?.subject.predicates).toEqual(["kill", "die"]);
  });
});
