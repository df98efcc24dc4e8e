// What Microsoft's own rules for Word and Excel files say of an exported sheet (Open XML SDK): the order of elements, their
// values, ids, relationships and parts. The events, outlets and people here are invented.
import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import type { Paper } from "../../lib/editorial/sheet/paper.ts";
import { WHOLE_STORY } from "../../lib/editorial/sheet/sheet-choice.ts";
import { PLAIN_HOUSE, type SheetDocument } from "../../lib/editorial/sheet/sheet-document.ts";
import { writeSheet } from "../../lib/exports/write-sheet.ts";
import { officeFaults } from "../support/office-faults.ts";
import { readOffice, readXml } from "../support/read-office.ts";
import { HOSTILE_TEXTS, hostileSheet } from "../unit/editorial/sheet/hostile-board.ts";

vi.setConfig({ testTimeout: 240_000 });

const FORMATS = ["docx", "xlsx"] as const;
type OfficeFormat = (typeof FORMATS)[number];

const write = (document: SheetDocument, format: OfficeFormat, paper: Paper = "a4") =>
  writeSheet(document, format, paper);

const SCRIPTS = "Kim Jong-ŭn x̂ Привет 北朝鲜领导人 로동신문 ประเทศไทย 😀 مرحبا بالعالم";
const page = { ...WHOLE_STORY, level: "page" } as const;
const nothing = { ...WHOLE_STORY, facts: ["no such fact"] };

const SHEETS: Readonly<Record<string, SheetDocument>> = {
  "every script": hostileSheet(SCRIPTS, "id"),
  "one page": hostileSheet(SCRIPTS, "id", page),
  "no facts": hostileSheet("plain", "en", nothing),
  "no house": { ...hostileSheet("plain"), house: PLAIN_HOUSE, seal: null },
  "very long texts": hostileSheet("kata ".repeat(9_000)),
  "all hostile texts at once": hostileSheet(HOSTILE_TEXTS.join(" x ")),
};

describe("Microsoft's rules", () => {
  for (const [name, document] of Object.entries(SHEETS))
    it.each(FORMATS)(`object to nothing in the %s of a sheet: ${name}`, async (format) => {
      expect(await officeFaults(await write(document, format), format)).toEqual([]);
    });

  it.each(FORMATS)("object to nothing in the %s, whatever a text says", async (format) => {
    for (const text of HOSTILE_TEXTS)
      expect(await officeFaults(await write(hostileSheet(text), format), format), text).toEqual([]);
  });

  it("are not silent: elements in another order and a lost relationship are found", async () => {
    const parts = readOffice(await write(hostileSheet("plain"), "docx"));
    const broken = async (part: string, change: (xml: string) => string) => {
      const xml = strFromU8(parts[part] ?? new Uint8Array());
      const changed = change(xml);
      expect(changed).not.toBe(xml);
      return officeFaults(zipSync({ ...parts, [part]: strToU8(changed) }), "docx");
    };
    const turned = await broken("word/document.xml", (xml) =>
      xml.replace("<w:b/><w:bCs/>", "<w:bCs/><w:b/>"),
    );
    expect(turned.join()).toContain("unexpected child element");
    const lost = await broken("word/document.xml", (xml) =>
      xml.replace(/<w:hyperlink r:id="[^"]+"/, `<w:hyperlink r:id="rId999"`),
    );
    expect(lost.join()).toContain("rId999");
  });
});

describe("what Word and Excel want beside that", () => {
  const documents = [...Object.values(SHEETS), ...HOSTILE_TEXTS.map((text) => hostileSheet(text))];

  it.each(FORMATS)(
    "is so in the %s: every part has its type, every target is there and not too long",
    async (format) => {
      for (const document of documents) {
        const parts = readOffice(await write(document, format));
        const paths = Object.keys(parts);
        const types = readXml(parts["[Content_Types].xml"]);
        const overrides = new Set(types.flatMap(({ attributes }) => attributes.PartName ?? []));
        const endings = new Set(types.flatMap(({ attributes }) => attributes.Extension ?? []));
        for (const override of overrides) expect(paths).toContain(override.slice(1));
        for (const path of paths.filter((known) => known !== "[Content_Types].xml")) {
          const ending = path.slice(path.lastIndexOf(".") + 1);
          if (ending === "xml") expect(overrides).toContain(`/${path}`);
          else expect(endings).toContain(ending);
        }
        for (const path of paths.filter((known) => known.endsWith(".rels"))) {
          const folder = path.replace(/_rels\/[^/]+$/, "");
          const links = readXml(parts[path]).filter(({ name }) => name === "Relationship");
          const ids = links.map(({ attributes }) => attributes.Id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { attributes } of links) {
            const { Target: target = "", TargetMode: mode } = attributes;
            if (mode === undefined) expect(paths).toContain(`${folder}${target}`);
            else {
              expect(new URL(target).protocol).toMatch(/^https?:$/);
              expect(target.length).toBeLessThanOrEqual(2_079);
            }
          }
        }
      }
    },
  );

  it("is so in Word's tables: as many cells as columns, and the last of each is a paragraph", async () => {
    for (const document of documents) {
      const parts = readOffice(await write(document, "docx"));
      const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
      for (const [table] of xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
        const columns = table.split("<w:gridCol ").length - 1;
        for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
          expect(row.split("<w:tc>").length - 1).toBe(columns);
          expect(row.split("</w:p></w:tc>").length - 1).toBe(columns);
        }
      }
      // Two tables that touch are one, and a document ends with a paragraph.
      expect(xml).not.toContain("</w:tbl><w:tbl>");
      expect(xml).toMatch(/<\/w:p><w:sectPr>/);
    }
  });

  it("is so in Excel's cells: in order, each place once, no text longer than it opens", async () => {
    const long = hostileSheet("x".repeat(40_000));
    for (const document of [...documents, long]) {
      const parts = readOffice(await write(document, "xlsx"));
      for (const [path, part] of Object.entries(parts)) {
        if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
        const elements = readXml(part);
        const places = elements.flatMap(({ name, attributes }) =>
          name === "c" ? (attributes.r ?? "") : [],
        );
        expect(new Set(places).size).toBe(places.length);
        for (const { name, text } of elements)
          if (name === "t")
            expect(text.replace(/_x005F_/g, "_").length).toBeLessThanOrEqual(32_767);
      }
    }
  });
});
