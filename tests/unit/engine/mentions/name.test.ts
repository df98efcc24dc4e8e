// Every ship, treaty, storm and train in these sentences is invented.
import { describe, expect, it } from "vitest";
import { names as en } from "../../../../lib/engine/languages/en/names.ts";
import { names as id } from "../../../../lib/engine/languages/id/names.ts";
import { findNames } from "../../../../lib/engine/mentions/party.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";

function names(language: "id" | "en", text: string) {
  const document = readDocument({ id: "a", outlet: "Suara Uji", language, text });
  return findNames(document, language === "id" ? id : en).names;
}

describe("names of things", () => {
  it.each([
    ["id", "Kapal patroli KN Tanjung Wesi-401 menabrak karang.", "ship", "KN Tanjung Wesi-401"],
    ["id", "Kapal bernama Dewi Samudra 7 itu karam.", "ship", "Dewi Samudra 7"],
    ["id", "Kapal ikan Dewi Samudra IV itu karam.", "ship", "Dewi Samudra IV"],
    ["id", "KA Argo Wanda melintas.", "train", "KA Argo Wanda"],
    [
      "id",
      "Mereka meneken Perjanjian Persahabatan Abadi kemarin.",
      "treaty",
      "Perjanjian Persahabatan Abadi",
    ],
    [
      "id",
      "Mereka meneken perjanjian perdagangan bebas kemarin.",
      "treaty",
      "perjanjian perdagangan bebas",
    ],
    ["id", "Jet tempur F-22 mendarat.", "aircraft", "F-22"],
    ["en", "The trawler Ocean Pearl 3 sank.", "ship", "Ocean Pearl 3"],
    ["en", "MV Ocean Pearl sank.", "ship", "MV Ocean Pearl"],
    [
      "en",
      "They signed the Ellmoor Free Trade Agreement.",
      "treaty",
      "Ellmoor Free Trade Agreement",
    ],
    [
      "en",
      "They signed a comprehensive security treaty.",
      "treaty",
      "comprehensive security treaty",
    ],
    ["en", "They signed the Treaty of Ellmoor.", "treaty", "Treaty of Ellmoor"],
    ["en", "Typhoon Marang struck the coast.", "storm", "Typhoon Marang"],
  ] as const)("%s: %s", (language, text, concept, name) => {
    expect(
      names(language, text).map((found) => [found.concept, found.name, found.descriptive]),
    ).toContainEqual([concept, name, undefined]);
  });

  it.each([
    ["id", "Mereka meneken perjanjian pakta keamanan kemarin."],
    ["id", "Mereka meneken perjanjian pertahanan kemarin."],
    ["en", "They signed a defence pact."],
  ] as const)("only describes, %s: %s", (language, text) => {
    expect(names(language, text).map(({ descriptive }) => descriptive)).toEqual([true]);
  });
});
