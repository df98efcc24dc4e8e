// Every place, outlet and event in these sentences is invented, but for the names of the world's newsrooms.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGE_IDS, type LanguageId } from "../../../../lib/engine/article.ts";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import { findCredits } from "../../../../lib/engine/mentions/credit.ts";
import type { CreditMention } from "../../../../lib/engine/mentions/mention.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";
import { leastMs } from "../../../support/least-time.ts";

/** The outlet that the examples of a language's data stand in. */
const OUTLETS = { id: "Tinta Utara", en: "The Evening Beacon" } as const satisfies Record<
  LanguageId,
  string
>;

function credits(
  language: LanguageId,
  text: string,
  outlet: string = OUTLETS[language],
): readonly CreditMention[] {
  const document = readDocument({ id: "a", outlet, language, text });
  return findCredits(document, LANGUAGES[language].credits, outlet);
}

describe.each(LANGUAGE_IDS)("credits of %s: the examples of its data", (language) => {
  it.each(LANGUAGES[language].credits.examples)("$text", ({ text, found }) => {
    const got = credits(language, text).map(({ name, creditKind }) => ({ name, creditKind }));
    expect(got).toEqual(found);
  });
});

describe("credits", () => {
  it("marks the name itself", () => {
    const [credit] = credits("id", "Hujan turun, dilansir dari kantor berita Xinhua.");
    expect(credit?.text).toBe("Xinhua");
  });

  it("knows an agency's own dateline from another outlet's use of it", () => {
    const text = "SALT HARBOUR, March 3 (Coastwire) - The ferry ran aground.";
    expect(credits("en", text, "Coastwire")[0]?.creditKind).toBe("own");
    expect(credits("en", text, "Coastwire Daily")[0]?.creditKind).toBe("own");
    expect(credits("en", text, "The Evening Beacon")[0]?.creditKind).toBe("agency");
  });

  it("does not take another house of one family for the outlet itself", () => {
    const [credit] = credits("id", "Melansir CNN, badai bergerak ke utara.", "CNN Indonesia");
    expect(credit).toMatchObject({ name: "CNN", creditKind: "outlet" });
  });

  it("gives spans that hold their words, whatever the text", () => {
    const piece = fc.constantFrom(
      "(",
      ")",
      "Reuters",
      " ",
      "dilansir ",
      "dari ",
      "—",
      "\n",
      "©",
      "2024 ",
      "Source: ",
      "told ",
      "the ",
      "AP",
      "/",
      ", ",
      "With ",
      "👍",
      "melaporkan",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(...LANGUAGE_IDS),
        (pieces, language) => {
          const outlet = OUTLETS[language];
          const document = readDocument({ id: "a", outlet, language, text: pieces.join("") });
          for (const credit of findCredits(document, LANGUAGES[language].credits, outlet)) {
            expect(document.text.slice(credit.start, credit.end)).toBe(credit.text);
            expect(credit.text).not.toBe("");
          }
        },
      ),
    );
  });

  it.each([
    ["brackets", "(".repeat(100_000)],
    ["introductions", "dilansir dari ".repeat(7_000)],
    ["names", "Reuters ".repeat(12_000)],
    ["copyright marks", "© ".repeat(50_000)],
    ["capitals and brackets", "PORT (X ".repeat(12_000)],
  ])("100 KB of %s stays quick", (_, text) => {
    const base = readDocument({ id: "a", outlet: "x", language: "id", text: "a" });
    const document = { ...base, text, folded: text.toLowerCase() };
    // The floor is 50 ms, with room for a busy machine.
    expect(leastMs(() => findCredits(document, LANGUAGES.id.credits, "x"))).toBeLessThan(250);
  });
});
