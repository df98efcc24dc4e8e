// The events, outlets and people here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SheetDocument } from "../../../lib/editorial/sheet/sheet-document.ts";
import { xmlText } from "../../../lib/editorial/sheet/xml-text.ts";
import { writeDocx } from "../../../lib/exports/write-docx.ts";
import { writeXlsx } from "../../../lib/exports/write-xlsx.ts";
import { countElements, readOffice, readXml } from "../../support/read-office.ts";
import { HOSTILE_TEXTS, hostileSheet } from "../editorial/sheet/hostile-board.ts";

const text = fc
  .oneof(
    fc.constantFrom(...HOSTILE_TEXTS, "_x0041_ _x000D_", "\uFFFE\uFFFF", "x".repeat(40_000)),
    fc.string({ unit: "binary" }),
  )
  .filter((value) => value.trim() !== "" && /[^\p{Cc}\s]/u.test(value));

const docx = (document: SheetDocument) => readOffice(writeDocx(document, "a4", () => undefined));
const xlsx = (document: SheetDocument) => readOffice(writeXlsx(document, () => undefined));

describe("the Word document", () => {
  it("is well-formed, and has as many paragraphs, cells, links and fields whatever the texts say", () => {
    const shape = (value: string) => {
      const parts = docx(hostileSheet(value));
      for (const [path, part] of Object.entries(parts))
        if (/\.(xml|rels)$/.test(path)) readXml(part);
      const counts = countElements(readXml(parts["word/document.xml"]));
      const shaped = ["w:p", "w:tbl", "w:tr", "w:tc", "w:hyperlink", "w:footnoteReference"];
      const others = Object.keys(counts).filter((name) => /fld|instr|script|object/i.test(name));
      return {
        counts: shaped.map((name) => counts[name]),
        others,
        fields: countElements(readXml(parts["word/footer1.xml"]))["w:fldSimple"],
      };
    };
    const plain = shape("plain");
    expect(plain.fields).toBe(2);
    expect(plain.others).toEqual([]);
    // An address may be too long for a link; which, tests/integration/office-schema.test.ts holds.
    const short = text.filter(({ length }) => length < 150);
    fc.assert(
      fc.property(short, (value) => {
        expect(shape(value)).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it("shows every text as it is", () => {
    for (const value of HOSTILE_TEXTS) {
      const words = readXml(docx(hostileSheet(value))["word/document.xml"])
        .filter(({ name }) => name === "w:t")
        .map((element) => element.text);
      expect(words.join("")).toContain(xmlText(value));
    }
  });

  it("has headings, a head on every table, a footnote a source, links to the web only, and its language", () => {
    const parts = docx(hostileSheet("javascript:alert(1)", "id"));
    const body = readXml(parts["word/document.xml"]);
    const styles = body
      .filter(({ name }) => name === "w:pStyle")
      .map(({ attributes }) => attributes["w:val"]);
    expect(new Set(styles)).toEqual(new Set(["Heading1", "Heading2", "Heading3"]));
    const counts = countElements(body);
    expect(counts["w:tblHeader"]).toBe(counts["w:tbl"]);
    expect(counts["w:footnoteReference"]).toBe(2);
    const notes = readXml(parts["word/footnotes.xml"]).filter(({ name }) => name === "w:footnote");
    expect(notes).toHaveLength(2 + 2);
    const links = readXml(parts["word/_rels/document.xml.rels"]).filter(
      ({ attributes }) => attributes.TargetMode === "External",
    );
    expect(links.length).toBe(1);
    for (const { attributes } of links) expect(attributes.Target).toMatch(/^https?:\/\//);
    const language = readXml(parts["word/styles.xml"]).find(({ name }) => name === "w:lang");
    expect(language?.attributes["w:val"]).toBe("id");
  });

  it("sets what runs from right to left as such, and the rest not", () => {
    const body = readXml(docx(hostileSheet("Satu مرحبا بالعالم dua"))["word/document.xml"]);
    const turned = body.filter(({ name }) => name === "w:rtl").length;
    const words = body.filter(({ name }) => name === "w:t").map((element) => element.text);
    expect(turned).toBe(words.filter((word) => word.startsWith("مرحبا بالعالم")).length);
    expect(turned).toBeGreaterThan(5);
  });

  it("gives the same bytes for the same sheet", () => {
    const bytes = () => writeDocx(hostileSheet("x"), "letter", () => undefined);
    expect(bytes()).toEqual(bytes());
  });
});

describe("the workbook", () => {
  it("is well-formed, holds no formula, and every cell gives its text back", () => {
    fc.assert(
      fc.property(text, (value) => {
        const parts = xlsx(hostileSheet(value));
        const facts = readXml(parts["xl/worksheets/sheet1.xml"]);
        for (const path of Object.keys(parts))
          if (path.endsWith(".xml"))
            expect(readXml(parts[path]).some(({ name }) => name === "f")).toBe(false);
        const cells = facts
          .filter(({ name }) => name === "t")
          .map((cell) => cell.text.replace(/_x005F_/g, "_"));
        const whole = xmlText(value);
        expect(cells).toContain(whole.length > 32_767 ? `${whole.slice(0, 32_766)}…` : whole);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves Excel nothing to decode", () => {
    const parts = xlsx(hostileSheet("a_x0041_b"));
    const cells = readXml(parts["xl/worksheets/sheet1.xml"]).filter(({ name }) => name === "t");
    expect(cells.map((cell) => cell.text)).toContain("a_x005F_x0041_b");
  });

  it("has the facts, the matrix, the words, the sources and what it is", () => {
    const parts = xlsx(hostileSheet("plain", "id"));
    const names = readXml(parts["xl/workbook.xml"])
      .filter(({ name }) => name === "sheet")
      .map(({ attributes }) => attributes.name);
    expect(names).toEqual(["Fakta", "Matriks", "Kata-kata persis", "Sumber", "Tentang lembar"]);
    const rows = (path: string) => countElements(readXml(parts[path])).row;
    expect([1, 2, 3, 4].map((n) => rows(`xl/worksheets/sheet${n}.xml`))).toEqual([3, 3, 5, 3]);
  });
});
