import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS, type LanguageId } from "../../../../lib/engine/article.ts";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import { expandPhrase, findMarkers } from "../../../../lib/engine/mentions/marker.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";

// Invented sentences.

function markers(text: string, language: LanguageId) {
  return findMarkers(readDocument({ id: "a", outlet: "Uji", language, text }), LANGUAGES[language]);
}

function senses(text: string, language: LanguageId): readonly string[] {
  return markers(text, language).map((marker) => `${marker.sense}: ${marker.text}`);
}

const EXAMPLES = LANGUAGE_IDS.flatMap((language) =>
  LANGUAGES[language].markers.entries.flatMap((entry) =>
    entry.examples.map((example) => [language, entry.sense, example] as const),
  ),
);

describe("the examples of the lexicons", () => {
  it.each(EXAMPLES)("%s %s: %s", (language, sense, example) => {
    const marked = /\[([^[\]]+)\]/.exec(example)?.[1];
    const found = markers(example.replace(/[[\]]/g, ""), language)
      .filter((marker) => marker.sense === sense)
      .map((marker) => marker.text);
    expect(found).toEqual(marked === undefined ? [] : [marked]);
  });

  it.each(LANGUAGE_IDS)("%s: every class has a rule id of its own and an example", (language) => {
    const { entries } = LANGUAGES[language].markers;
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    expect(entries.filter((entry) => entry.examples.length === 0)).toEqual([]);
  });

  it.each(LANGUAGE_IDS)("%s: no phrase stands for two senses", (language) => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const entry of LANGUAGES[language].markers.entries) {
      for (const row of entry.phrases.flatMap(expandPhrase)) {
        const phrase = row.join(" ");
        const owner = owners.get(phrase);
        if (owner !== undefined && owner !== entry.id) {
          twice.push(`${phrase}: ${owner}, ${entry.id}`);
        }
        owners.set(phrase, entry.id);
      }
    }
    expect(twice).toEqual([]);
  });
});

describe("expandPhrase", () => {
  it("spells out alternatives and words that may be missing", () => {
    expect(expandPhrase("a|b c? d")).toEqual([
      ["a", "d"],
      ["b", "d"],
      ["a", "c", "d"],
      ["b", "c", "d"],
    ]);
  });
});

describe("findMarkers", () => {
  it("resolves a double negation before a single one", () => {
    expect(senses("Menteri tidak menutup kemungkinan jembatan ditutup.", "id")).toEqual([
      "possible: tidak menutup kemungkinan",
    ]);
    expect(senses("The bank will not rule out a second rise.", "en")).toEqual([
      "possible: will not rule out",
    ]);
  });

  it("keeps a denial and a negation apart", () => {
    expect(senses("Camat membantah bahwa ia tidak hadir.", "id")).toEqual([
      "denied: membantah",
      "negated: tidak",
    ]);
  });

  it("takes capitalised words inside a sentence for names", () => {
    expect(senses("On Friday Will Ashby met May Linden.", "en")).toEqual([]);
    expect(senses("May 5 was a holiday.", "en")).toEqual([]);
    expect(senses("Warga menonton Bisa Raya kemarin.", "id")).toEqual([]);
  });

  it("reads headlines, where every word is capitalised", () => {
    const text =
      "Mayor Denies Bridge Leans\n\nThe mayor spoke to reporters on Monday after the council had met for an hour.";
    expect(senses(text, "en")[0]).toBe("denied: Denies");
  });

  it("finds nothing in the furniture of the page", () => {
    expect(
      senses("Jembatan itu dibuka warga pada Senin.\n\nBaca juga: Camat membantah kabar itu", "id"),
    ).toEqual([]);
  });

  it("gives the exact words of each span", () => {
    const text = "“Kami tidak tahu,” ujar camat. Penyebabnya belum diketahui, kata dia.";
    for (const marker of markers(text, "id")) {
      expect(text.slice(marker.start, marker.end)).toBe(marker.text);
    }
  });
});
