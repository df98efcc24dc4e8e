import PDFDocument from "pdfkit";
import type { Paper } from "../../editorial/sheet/paper.ts";
import type { Sheet } from "../../editorial/sheet/sheet.ts";
import { xmlText } from "../../editorial/sheet/xml-text.ts";
import { openFontBook } from "./font-book.ts";
import { gather } from "./gather.ts";
import { openTextLayout, type TextLayout, type TextLine, type TextShape } from "./lay-out-text.ts";
import { type GlyphRun, openTypesetter, type Typesetter } from "./typesetter.ts";

export type PdfElement = PDFKit.PDFStructureElement;
export type Pdf = PDFKit.PDFDocument;

/** Where lines stand, from the top left corner of the page in points, and how they look. */
export interface LinePlace {
  readonly x: number;
  readonly y: number;
  /** A line whose paragraph runs from right to left stands at the right of this width. */
  readonly shape: TextShape;
  /** As "#rrggbb". */
  readonly color: string;
}

/** The paper of a document, and where on it the next line goes. */
export interface PdfPages {
  readonly doc: Pdf;
  readonly layout: TextLayout;
  readonly left: number;
  /** Between the margins, in points. */
  readonly width: number;
  /** Of the text on a page, in points. */
  readonly height: number;
  /** Where the next line begins, from the top of the page. */
  top: number;
  /** Height that is left on the page. */
  room(): number;
  turn(): void;
  /** Called before a page is left. */
  onPageEnd: () => void;
  /** Draws lines one below the other, the first with its top at the place. */
  drawLines(lines: readonly TextLine[], place: LinePlace): void;
  end(): Promise<Uint8Array>;
}

/** Of the size: the least that keeps the accents of one line from the descenders of the line before. */
export const LEADING = 1.35;
const MARGIN = 42;
/** Below the text stand the page's number, the identifier and the house's own line. */
const FOOT = 58;

export interface PdfPaper {
  readonly paper: Paper;
  /** Of the document, in its window and its metadata. */
  readonly title: string;
  /** The sheet's identifier, which the file also names where no font stands between. */
  readonly code: string | null;
  /** Keeps all pages open until the end, so that each can name their number; thousands would fill the memory. */
  readonly buffered: boolean;
}

/** Opens a tagged document (PDF/UA) of the sheet's title and language; its first page is there. */
export function openPdfPages(sheet: Sheet, { paper, title, code, buffered }: PdfPaper): PdfPages {
  const doc = new PDFDocument(
    // The types do not know of PDF/UA yet.
    Object.assign(optionsOf(sheet, paper, buffered), { subset: "PDF/UA" }),
  );
  Object.assign(doc.info, {
    ...(code === null ? {} : { Keywords: code }),
    Title: new XmlSafeText(xmlText(title)),
    Author: new XmlSafeText(xmlText(sheet.madeBy)),
  });
  const file = gather(doc);
  const done = new Promise<void>((resolve, reject) => {
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  const typesetter = openTypesetter(doc);
  const layout = openTextLayout(openFontBook(), typesetter.set);
  const bottom = doc.page.height - FOOT;
  return {
    doc,
    layout,
    left: MARGIN,
    width: doc.page.width - 2 * MARGIN,
    height: bottom - MARGIN,
    top: MARGIN,
    room() {
      return bottom - this.top;
    },
    turn() {
      this.onPageEnd();
      doc.addPage();
      this.top = MARGIN;
    },
    onPageEnd: () => undefined,
    drawLines: (lines, place) => {
      // As bytes: pdfkit would turn a text into them one character after the other.
      doc.addContent(Buffer.from(writeLines(lines, place, doc.page.height, typesetter), "latin1"));
    },
    async end() {
      doc.end();
      await done;
      return file();
    },
  };
}

function optionsOf(sheet: Sheet, paper: Paper, buffered: boolean): PDFKit.PDFDocumentOptions {
  return {
    size: paper === "a4" ? "A4" : "LETTER",
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: sheet.language,
    displayTitle: true,
    bufferPages: buffered,
    // Without one pdfkit sets a font of its own that is not embedded.
    font: "",
    info: { Creator: "Tally", Producer: "Tally", CreationDate: new Date(sheet.madeAt) },
  };
}

/**
 * pdfkit writes the same value as a PDF string, by its characters, and into XML as it stands: there it must give itself
 * escaped, or a title could close the element it is put into.
 */
class XmlSafeText extends String {
  override toString(): string {
    return this.valueOf().replace(/[<>&]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  }
}

/** The operators that draw lines, in one text object; pdfkit counts from the top of the page and text from its bottom. */
function writeLines(
  lines: readonly TextLine[],
  { x, y, shape: { size, width }, color }: LinePlace,
  pageHeight: number,
  typesetter: Typesetter,
): string {
  const drawn = lines.flatMap((line, index) => {
    const left = line.rightToLeft ? x + width - line.width : x;
    const baseline = pageHeight - y - size - index * size * LEADING;
    return line.pieces.map((piece) => {
      const begin = `/${typesetter.nameOnPage(piece.font)} ${size} Tf 1 0 0 1 ${short(left + piece.x)} ${short(baseline)} Tm`;
      const shown = `${begin} ${showGlyphs(piece.glyphs, size)}`;
      return piece.reordered
        ? `/Span <</ActualText <${utf16Of(piece.text)}>>> BDC ${shown} EMC`
        : shown;
    });
  });
  return `q 1 0 0 -1 0 ${short(pageHeight)} cm BT ${rgbOf(color)} rg ${drawn.join("\n")} ET Q\n`;
}

function showGlyphs(glyphs: readonly GlyphRun[], size: number): string {
  if (glyphs.every(({ rise }) => rise === 0))
    return `[${glyphs.map(({ shown }) => shown).join("")}] TJ`;
  return glyphs
    .map(({ shown, rise }) => `${short((rise * size) / 1000)} Ts [${shown}] TJ 0 Ts`)
    .join(" ");
}

function short(number: number): string {
  return number.toFixed(2);
}

/** A sheet has a few colours and asks for them at every line. */
const asked = new Map<string, string>();

function rgbOf(color: string): string {
  const known = asked.get(color);
  if (known !== undefined) return known;
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const operands = parts.map(short).join(" ");
  asked.set(color, operands);
  return operands;
}

/** A text string of PDF: UTF-16, the greater byte first, after its mark. */
function utf16Of(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return ["feff", ...units.map((unit) => unit.toString(16).padStart(4, "0"))].join("");
}
