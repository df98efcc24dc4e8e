import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS } from "../../../../lib/engine/article.ts";
import { CONCEPT_IDS, CONCEPTS } from "../../../../lib/engine/languages/concepts.ts";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import { findTerms } from "../../../../lib/engine/predicates/find-terms.ts";
import { conceptLabel } from "../../../../lib/engine/predicates/lexicon-of.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";

describe("concepts", () => {
  it("are 1,500 and more, each once", () => {
    expect(CONCEPT_IDS.length).toBeGreaterThanOrEqual(1500);
    expect(new Set(CONCEPT_IDS).size).toBe(CONCEPT_IDS.length);
    for (const id of CONCEPT_IDS) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it("name verbs as actions", () => {
    expect(CONCEPTS.actions).toContain("carry-out");
  });
});

describe.each(LANGUAGE_IDS)("vocabulary in %s", (language) => {
  const { vocabulary } = LANGUAGES[language];

  it("has words for every concept and no other", () => {
    expect(Object.keys(vocabulary.concepts).sort()).toEqual([...CONCEPT_IDS].sort());
  });

  it("sets words apart by one comma and one space, without doubles", () => {
    for (const id of CONCEPT_IDS) {
      const words = vocabulary.concepts[id].split(", ");
      expect(new Set(words).size, id).toBe(words.length);
      for (const word of words) expect(word, id).toMatch(/^[\p{L}\p{N}][-\p{L}\p{N}'& ]*$/u);
    }
  });
});

describe("conceptLabel", () => {
  it("gives the first word, with an article where English wants one", () => {
    const { en, id } = LANGUAGES;
    expect(conceptLabel(en.vocabulary, "en", "treaty")).toBe("the treaty");
    expect(conceptLabel(en.vocabulary, "en", "inflation")).toBe("inflation");
    expect(conceptLabel(id.vocabulary, "id", "treaty")).toBe("perjanjian");
  });
});

describe("two languages", () => {
  it("meet in the same concepts", () => {
    const conceptsOf = (language: "id" | "en", text: string) =>
      findTerms(readDocument({ id: "a", outlet: "A", language, text })).flatMap((match) =>
        match.readings.filter((reading) => reading.kind === "concept").map((reading) => reading.id),
      );
    expect(conceptsOf("id", "nelayan di zona ekonomi eksklusif (ZEE) dan bahan bakar")).toEqual(
      conceptsOf("en", "fishermen in the exclusive economic zone (EEZ) and the fuel"),
    );
  });
});
