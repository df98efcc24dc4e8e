// What other programs find in an exported sheet. The events, outlets and people here are invented.
import { Ajv2020 } from "ajv/dist/2020.js";
import jsonld from "jsonld";
import { describe, expect, it, vi } from "vitest";
import { WHOLE_STORY } from "../../lib/editorial/sheet/sheet-choice.ts";
import type { SheetDocument } from "../../lib/editorial/sheet/sheet-document.ts";
import type { SheetFormat } from "../../lib/editorial/sheet/sheet-format.ts";
import { xmlText } from "../../lib/editorial/sheet/xml-text.ts";
import { sheetJsonSchema, sheetSchema } from "../../lib/exports/sheet-schema.ts";
import { writeSheet } from "../../lib/exports/write-sheet.ts";
import { hasProgram, libreOfficePdf, libreOfficeText, poppler } from "../support/programs.ts";
import { HOSTILE_TEXTS, hostileSheet } from "../unit/editorial/sheet/hostile-board.ts";

vi.setConfig({ testTimeout: 240_000 });

const write = (document: SheetDocument, format: SheetFormat) => writeSheet(document, format, "a4");
const json = async (document: SheetDocument, format: SheetFormat) =>
  JSON.parse(new TextDecoder().decode(await write(document, format)));

const SCRIPTS = "Kim Jong-ŭn x̂ Привет 北朝鲜领导人 로동신문 ประเทศไทย 😀";
/** Blanks, line ends and marks of direction are the programs' own. */
const squeezed = (text: string) => text.normalize("NFC").replace(/[\s\p{Cf}]+/gu, "");

/** Words of `pdftotext -bbox` and where they stand, in points from the top left corner of their page. */
function wordsOnPages(html: string) {
  return html.split("<page ").flatMap((part, page) =>
    [...part.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([^<]*)</g)].map(
      ([, x, y, right, text = ""]) => ({
        page,
        x: Number(x),
        y: Number(y),
        right: Number(right),
        text,
      }),
    ),
  );
}

describe.skipIf(!hasProgram("pdftotext"))("poppler", () => {
  it("finds a tagged PDF with its title and embedded fonts, and no script", async () => {
    const pdf = await write(hostileSheet(SCRIPTS, "id"), "pdf");
    const info = poppler("pdfinfo", pdf);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^JavaScript: +no$/m);
    expect(info).toMatch(/^Page size: .*A4/m);
    expect(info).toContain(`${SCRIPTS} – Lembar fakta`);
    expect(info).toContain("TLY-7K3M-9QXD-2B4H");
    const fonts = poppler("pdffonts", pdf).split("\n").slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(5);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +\d+$/); // embedded, subset, to Unicode
    expect(Buffer.from(pdf).toString("latin1")).toContain("/Lang (id)");
  });

  it("finds the structure: headings, tables with heads, lists, links", async () => {
    const structure = poppler("pdfinfo", await write(hostileSheet("plain"), "pdf"), "-struct");
    for (const tag of ["H1", "H2", "H3", "Table", "TR", "TH", "TD", "L", "LI", "LBody", "Link"])
      expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, "m"));
    expect(structure).toMatch(/\/Scope \/?Column/i);
  });

  it("reads every script as it was written, and words of both directions", async () => {
    const text = poppler("pdftotext", await write(hostileSheet(SCRIPTS), "pdf"), "-raw");
    expect(squeezed(text)).toContain(squeezed(SCRIPTS));
    const mixed = poppler("pdftotext", await write(hostileSheet("مرحبا بالعالم"), "pdf"), "-raw");
    expect(squeezed(mixed)).toContain(squeezed("مرحبا بالعالم"));
  });

  it("finds a number on the right of the Arabic name that it follows, here and in Word's file", async () => {
    const document = hostileSheet("مرحبا");
    const pages = [await write(document, "pdf")];
    if (hasProgram("soffice")) pages.push(libreOfficePdf(await write(document, "docx"), "docx"));
    for (const pdf of pages) {
      const words = wordsOnPages(poppler("pdftotext", pdf, "-bbox"));
      const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
      // Headings number their facts in the same way, and have no name.
      const gaps = words.flatMap((number) => {
        const line = words.filter(
          ({ page, y }) => page === number.page && Math.abs(y - number.y) < 4,
        );
        const [name] = line.filter(({ text }) => isArabic(text)).map(({ right }) => right);
        return number.text === "(1)" && name !== undefined ? [number.x - name] : [];
      });
      expect(gaps.length).toBeGreaterThan(1);
      for (const gap of gaps) {
        expect(gap).toBeGreaterThan(0);
        expect(gap).toBeLessThan(6);
      }
    }
  });

  it("finds what the Markdown says, fact by fact", async () => {
    const document = hostileSheet("Banjir 12 orang");
    const text = squeezed(poppler("pdftotext", await write(document, "pdf"), "-raw"));
    for (const { facts } of document.sheet.sections)
      for (const fact of facts)
        for (const said of [fact.question, fact.finding, fact.reason ?? "", ...fact.standing])
          expect(text).toContain(squeezed(said));
    expect(text).toContain(document.seal?.contentSha256 ?? "none");
  });

  it("counts the pages on each, and knows the paper", async () => {
    const long = hostileSheet("kata ".repeat(300), "en", WHOLE_STORY);
    const pdf = await writeSheet(long, "pdf", "letter");
    const pages = Number(/^Pages: +(\d+)$/m.exec(poppler("pdfinfo", pdf))?.[1]);
    expect(pages).toBeGreaterThan(2);
    expect(poppler("pdfinfo", pdf)).toMatch(/^Page size: .*letter/m);
    const text = poppler("pdftotext", pdf);
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Page ${page} of ${pages}`);
  });
});

describe.skipIf(!hasProgram("soffice"))("LibreOffice", () => {
  const hostile = HOSTILE_TEXTS.filter(
    (text) => !/[\p{Cc}\p{Cs}\p{Cf}\u2028\u2029]/u.test(text),
  ).join(" ¶ ");

  it.each(["docx", "html", "xlsx", "csv"] as const)(
    "opens the %s and finds its words",
    async (format) => {
      const text = libreOfficeText(await write(hostileSheet(SCRIPTS), format), format);
      expect(squeezed(text)).toContain(squeezed(SCRIPTS));
      expect(text).toContain("TLY-7K3M-9QXD-2B4H");
    },
  );

  it.each(["docx", "html", "xlsx"] as const)(
    "finds hostile words in the %s as words",
    async (format) => {
      const text = libreOfficeText(await write(hostileSheet(hostile), format), format);
      const found = squeezed(format === "xlsx" ? text.replaceAll('""', '"') : text);
      expect(found).toContain(squeezed(xmlText(hostile)));
    },
  );

  it("runs no formula from the workbook or the CSV", async () => {
    for (const format of ["xlsx", "csv"] as const) {
      const text = libreOfficeText(await write(hostileSheet("=1000+234"), format), format);
      expect(text).toContain("=1000+234");
      expect(text).not.toMatch(/\b1234\b/);
    }
  });
});

describe("the JSON", () => {
  const validate = new Ajv2020({ strict: true }).compile(sheetJsonSchema());

  it("is valid by its published schema, whatever the texts say", async () => {
    for (const text of HOSTILE_TEXTS) {
      const sheet = await json(hostileSheet(text), "json");
      expect(sheetSchema.safeParse(sheet).error).toBeUndefined();
      expect(validate(sheet), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it("is not valid with anything more or less", async () => {
    const sheet = await json(hostileSheet("plain"), "json");
    const { title: _, ...less } = sheet;
    expect(validate({ ...sheet, more: 1 })).toBe(false);
    expect(validate(less)).toBe(false);
  });
});

describe("a JSON-LD parser", () => {
  /** Stands in for the published contexts, which no test fetches; the names are those of the standards. */
  const documentLoader = (url: string) =>
    Promise.resolve({
      contextUrl: undefined,
      documentUrl: url,
      document: {
        "@context": url.includes("schema.org")
          ? { "@vocab": "http://schema.org/" }
          : { "@vocab": "http://www.w3.org/ns/oa#", id: "@id", type: "@type" },
      },
    });

  it("reads a ClaimReview a fact, with the articles in which the claim appears", async () => {
    const reviews = await jsonld.expand(await json(hostileSheet("plain"), "claimreview"), {
      documentLoader,
    });
    expect(reviews).toHaveLength(2);
    expect(JSON.stringify(reviews[0])).toContain("http://schema.org/appearance");
    const triples = await jsonld.toRDF(await json(hostileSheet("<b>x</b>"), "claimreview"), {
      documentLoader,
      format: "application/n-quads",
    });
    expect(String(triples)).toContain("<http://schema.org/ClaimReview>");
  });

  it("reads an annotation a quotation", async () => {
    const [collection] = await jsonld.expand(await json(hostileSheet("plain"), "annotations"), {
      documentLoader,
    });
    const found = JSON.stringify(collection).match(/"http:\/\/www\.w3\.org\/ns\/oa#Annotation"/g);
    expect(found).toHaveLength(4);
  });
});
