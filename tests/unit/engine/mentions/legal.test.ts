import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS, type LanguageId } from "../../../../lib/engine/article.ts";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import { findLegalReferences } from "../../../../lib/engine/mentions/legal.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";

// Invented sentences.

function references(text: string, language: LanguageId) {
  return findLegalReferences(
    readDocument({ id: "a", outlet: "Uji", language, text }),
    LANGUAGES[language],
  );
}

const EXAMPLES = LANGUAGE_IDS.flatMap((language) =>
  LANGUAGES[language].markers.legal.examples.map((example) => ({
    language,
    instrument: undefined,
    ...example,
  })),
);

describe("the examples of the lexicons", () => {
  it.each(EXAMPLES)("$language: $text", ({ language, text, article, instrument }) => {
    const found = references(text.replace(/[[\]]/g, ""), language);
    expect(found.map((mention) => [mention.text, mention.article, mention.instrument])).toEqual([
      [/\[([^[\]]+)\]/.exec(text)?.[1], article, instrument],
    ]);
  });
});

describe("findLegalReferences", () => {
  it("gives linked provisions one instrument", () => {
    const found = references("Ia dijerat Pasal 340 subsider Pasal 338 KUHP.", "id");
    expect(found.map((mention) => [mention.article, mention.instrument])).toEqual([
      ["340", "kuhp"],
      ["338", "kuhp"],
    ]);
  });

  it("gives a provision the same identity in both languages", () => {
    const [indonesian] = references("Isinya merujuk Pasal 5 Traktat Atlantik Utara.", "id");
    const [english] = references("It refers to Article 5 of the North Atlantic Treaty.", "en");
    expect(indonesian?.instrument).toBe(english?.instrument);
    expect(english?.instrument).toBe("north-atlantic-treaty");
  });

  it.each([
    ["She read an article 3 times in section 4 of the stand.", "en"],
    ["Barang itu dijual di pasal kota pada 2020.", "id"],
    ["Article of faith, section heads say.", "en"],
    ["UU baru itu dibahas tahun 2020.", "id"],
  ] as const)("finds none in: %s", (text, language) => {
    expect(
      references(text, language).filter((mention) => mention.instrument !== undefined),
    ).toEqual([]);
  });
});
