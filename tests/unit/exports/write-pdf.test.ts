// The events, outlets and people here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WHOLE_STORY } from "../../../lib/editorial/sheet/sheet-choice.ts";
import { openFontBook } from "../../../lib/exports/pdf/font-book.ts";
import { openTextLayout } from "../../../lib/exports/pdf/lay-out-text.ts";
import { writePdf } from "../../../lib/exports/write-pdf.ts";
import { HOSTILE_TEXTS, hostileSheet } from "../editorial/sheet/hostile-board.ts";

const pdfOf = async (text: string, choice = WHOLE_STORY) =>
  Buffer.from(await writePdf(hostileSheet(text, "en", choice), "a4", () => undefined)).toString(
    "latin1",
  );

const text = fc
  .oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "binary" }))
  .filter((value) => value.trim() !== "" && /[^\p{Cc}\s]/u.test(value));

describe("the PDF", () => {
  it("runs nothing and links only to the web, whatever the texts say", async () => {
    const check = async (value: string, level: "full" | "page") => {
      const pdf = await pdfOf(value, { ...WHOLE_STORY, level });
      expect(pdf.startsWith("%PDF-1.7")).toBe(true);
      expect(pdf.trimEnd().endsWith("%%EOF")).toBe(true);
      // Packed streams are bytes of any kind, and hold what is drawn.
      const objects = pdf.replace(/\bstream\n.*?\nendstream/gs, "");
      expect(objects).not.toMatch(/\/(JavaScript|JS|Launch|SubmitForm|EmbeddedFiles|OpenAction)\b/);
      for (const [, target = ""] of objects.matchAll(/\/URI \(([^)]*)/g))
        expect(target).toMatch(/^https?:/);
    };
    for (const value of HOSTILE_TEXTS) await check(value, "full");
    await fc.assert(fc.asyncProperty(text, fc.constantFrom("full", "page"), check), {
      numRuns: 25,
    });
  }, 120_000);

  it("keeps its metadata whole, whatever the title says", async () => {
    const pdf = await pdfOf("</rdf:li></dc:title><evil/> &amp; ]]>");
    expect(pdf).toContain("&#60;/rdf:li&#62;&#60;/dc:title&#62;&#60;evil/&#62; &#38;amp; ]]&#62;");
    const metadata = pdf.slice(pdf.indexOf("<?xpacket begin"), pdf.indexOf("<?xpacket end"));
    expect(metadata).not.toContain("<evil/>");
    expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  it("gives the same bytes for the same sheet", async () => {
    expect(await pdfOf("x")).toBe(await pdfOf("x"));
  });

  it("is shorter for the desk than for the file", async () => {
    const level = (choice: typeof WHOLE_STORY) =>
      writePdf(hostileSheet("kata ".repeat(60), "id", choice), "letter", () => undefined);
    const pages = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString("latin1")
        .match(/\/Type \/Page\b/g)?.length ?? 0;
    const full = pages(await level(WHOLE_STORY));
    expect(pages(await level({ ...WHOLE_STORY, level: "page" }))).toBeLessThan(full);
  });
});

describe("a font", () => {
  const book = openFontBook();

  it("is found for every script, and a letter keeps its marks", () => {
    const scripts =
      "Indonesia ŭ x̂ Привет Ελλάδα مرحبا שלום 北朝鲜 ひらがな 로동신문 ไทย မြန်မာ ខ្មែរ বাংলা தமிழ் हिन्दी ქართული 😀 👨‍👩‍👧";
    const runs = book.runsOf(scripts.normalize("NFC"), "regular");
    expect(runs.map(({ text }) => text).join("")).toBe(scripts.normalize("NFC"));
    expect(runs.filter(({ text }) => text.includes("\uFFFD"))).toEqual([]);
    expect(book.runsOf("x̂", "bold")).toHaveLength(1);
    expect(book.runsOf("👨‍👩‍👧", "italic")).toHaveLength(1);
  });

  it("shows what no font has as such", () => {
    expect(book.runsOf("\u{13000}", "regular").map(({ text }) => text)).toEqual(["\uFFFD"]);
  });
});

describe("a line", () => {
  // Every character a point wide, so that widths can be counted.
  const layout = openTextLayout(openFontBook(), (_font, text) => ({
    width: [...text].length,
    glyphs: [{ shown: text, rise: 0 }],
  }));
  const lines = (text: string, width: number) =>
    layout
      .lines(text, { style: "regular", size: 1, width })
      .map((line) => line.pieces.map((piece) => piece.text).join(""));
  const drawn = (text: string) => {
    const [line] = layout.lines(text, { style: "regular", size: 1, width: 1000 });
    const pieces = line?.pieces.toSorted((a, b) => a.x - b.x) ?? [];
    return pieces.map((piece) => piece.text).join("|");
  };

  it("ends between words, and inside one only where the word is wider than the line", () => {
    expect(lines("satu dua tiga", 8)).toEqual(["satu dua", "tiga"]);
    expect(lines("Kepanjangan ya", 4)).toEqual(["Kepa", "njan", "gan", "ya"]);
    expect(lines("  ", 4)).toEqual([]);
  });

  it("ends between the characters of a script without spaces, and never begins with a full stop", () => {
    expect(lines("北朝鲜领导人。", 3)).toEqual(["北朝鲜", "领导", "人。"]);
  });

  it("draws words that run from right to left in their order, numbers left to right, brackets turned", () => {
    expect(drawn("ab שלום עולם cd")).toBe("ab |עולם| |שלום| cd");
    expect(drawn("שלום (12)")).toMatch(/^\(?.*12.*שלום$/);
    // A name that is closed off leaves the sentence around it as it is.
    expect(drawn("1. \u2068שלום\u2069, 12 Juni")).toBe("1. |שלום|, 12 Juni");
    expect(drawn("\u2068שלום\u2069 (1)")).toBe("שלום| (1)");
    // Marks at the edge of a word that another font draws are turned with it.
    expect(drawn("“שלום (עולם).”")).toBe("”.(|עולם|)| |שלום|“");
    const [line] = layout.lines("שלום", { style: "regular", size: 1, width: 100 });
    expect(line?.rightToLeft).toBe(true);
  });
});
