import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import { findLegalReferences } from "../../../../lib/engine/mentions/legal.ts";
import { findMarkers } from "../../../../lib/engine/mentions/marker.ts";
import { lowerCase, readDocument } from "../../../../lib/engine/text/read-document.ts";
import { overlaps, type Span } from "../../../../lib/engine/text/span.ts";
import { tokenize } from "../../../../lib/engine/text/tokens.ts";

// Invented sentences.

const newsText = fc
  .array(
    fc.constantFrom(
      "Gubernur",
      "datang",
      "tidak",
      "membantah",
      "The mayor",
      "denied",
      "which",
      "yang",
      "setelah",
      "Pasal 51 KUHP",
      "5 a.m.",
      "Rp1.250",
      "(rn/ab)",
      "Baca juga:",
      "Read More",
      "JAKARTA, Mei 5 (Uji) -",
      ". ",
      ", ",
      "; ",
      " – ",
      "“",
      "”",
      '"',
      "(",
      ")",
      "‘",
      "’",
      "!",
      "?",
      "…",
      "\n",
      "\n\n",
      "\r\n",
      " ",
      "é",
      "e\u0301",
      "\u200b",
      "👩‍👩‍👧",
      "\ud83d",
      "İ",
      "dan",
      "and",
      "©2024",
      "19/6",
      "F-16",
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(" "));
const anyText = fc.oneof(
  newsText,
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
);

function isOrdered(spans: readonly Span[]): boolean {
  return spans.every((span, index) => {
    const next = spans[index + 1];
    return span.start < span.end && (!next || span.end <= next.start);
  });
}

describe("readDocument on any text", () => {
  const read = (text: string) => readDocument({ id: "a", outlet: "Uji", text });

  it("covers all visible text with paragraphs and zones, in order and without overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = read(text);
        for (const spans of [document.paragraphs, document.zones]) {
          expect(isOrdered(spans)).toBe(true);
          let outside = "";
          let at = 0;
          for (const span of spans) {
            outside += document.text.slice(at, span.start);
            at = span.end;
          }
          expect((outside + document.text.slice(at)).trim()).toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("covers every zone but boilerplate with sentences, and every sentence with its clauses", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = read(text);
        expect(isOrdered(document.sentences)).toBe(true);
        expect(document.sentences.map(({ index }) => index)).toEqual(
          document.sentences.map((_, index) => index),
        );
        for (const sentence of document.sentences) {
          expect(sentence.clauses[0]?.start).toBe(sentence.start);
          expect(sentence.clauses.at(-1)?.end).toBe(sentence.end);
          expect(
            sentence.clauses.every(
              (clause, index) =>
                clause.end === (sentence.clauses[index + 1]?.start ?? sentence.end),
            ),
          ).toBe(true);
          const paragraph = document.paragraphs[sentence.paragraph];
          expect(
            paragraph && paragraph.start <= sentence.start && sentence.end <= paragraph.end,
          ).toBe(true);
        }
        for (const zone of document.zones) {
          const inside = document.sentences.filter((sentence) => overlaps(sentence, zone));
          expect(inside.every((sentence) => sentence.zone === zone.kind)).toBe(true);
          expect(inside.length > 0).toBe(zone.kind !== "boilerplate");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("folds to the same length and gives back exact stretches of the article", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = read(text);
        expect(document.folded).toHaveLength(document.text.length);
        let end = 0;
        for (const sentence of document.sentences) {
          const raw = document.toRaw(sentence);
          expect(raw.start).toBeGreaterThanOrEqual(end);
          expect(raw.end).toBeLessThanOrEqual(text.length);
          expect(raw.start).toBeLessThan(raw.end);
          end = raw.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("finds tokens, markers and references with their exact words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = read(text);
        const language = LANGUAGES[document.language];
        const tokens = tokenize(document);
        expect(
          tokens
            .map((token) => token.text)
            .join("")
            .replace(/\s/g, ""),
        ).toBe(document.text.replace(/\s/g, ""));
        for (const found of [
          tokens,
          findMarkers(document, language),
          findLegalReferences(document, language),
        ]) {
          expect(isOrdered(found)).toBe(true);
          expect(found.every((one) => document.text.slice(one.start, one.end) === one.text)).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("readDocument", () => {
  it.each([
    ["Gubernur meresmikan jembatan itu pada hari Senin.", undefined, "id"],
    ["The governor opened the bridge on Monday.", undefined, "en"],
    ["The governor opened the bridge on Monday.", "id-ID", "id"],
    ["The governor opened the bridge on Monday.", "fr", "en"],
    ["", undefined, "id"],
  ])("%j declared as %s is read as %s", (text, language, expected) => {
    expect(
      readDocument({ id: "a", outlet: "Uji", text, ...(language ? { language } : {}) }).language,
    ).toBe(expected);
  });

  it("joins lines that were wrapped by hand", () => {
    const text =
      "The governor opened the bridge in the village on\nMonday morning while residents of the two hamlets\nlooked on from the bank and waved their small flags.";
    expect(readDocument({ id: "a", outlet: "Uji", text }).sentences).toHaveLength(1);
  });

  it("lowers letters whose lower case is longer without moving an offset", () => {
    expect(lowerCase("İZMİR Aß")).toBe("İzmİr aß");
  });
});

describe("tokenize", () => {
  it.each([
    [
      "Kapal-kapal F-16 senilai Rp1.250,5 pukul 20.47",
      "Kapal-kapal|F-16|senilai|Rp1.250,5|pukul|20.47",
    ],
    ["O’Brien didn't pay $3.4, he said.", "O'Brien|didn't|pay|$|3.4|,|he|said|."],
    ["(19/6) U.S. 👩 é", "(|19|/|6|)|U|.|S|.|👩|é"],
  ])("%s", (text, tokens) => {
    const document = readDocument({ id: "a", outlet: "Uji", text });
    expect(
      tokenize(document)
        .map((token) => token.text)
        .join("|"),
    ).toBe(tokens);
  });
});
