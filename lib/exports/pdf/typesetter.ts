import { readFont } from "./read-font.ts";

/** Glyphs that stand on one height: the inside of a TJ array, and how far above the line, in thousandths of the size. */
export interface GlyphRun {
  readonly shown: string;
  readonly rise: number;
}

/** A word as its font sets it. */
export interface SetWord {
  /** At one point of size. */
  readonly width: number;
  readonly glyphs: readonly GlyphRun[];
}

/** Sets words in the fonts of one document, and knows what each font is called in it. */
export interface Typesetter {
  readonly set: (font: string, text: string) => SetWord;
  /** The font's name, for the resources of the page that stands open; a page must be told of every font on it. */
  readonly nameOnPage: (font: string) => string;
}

/** What pdfkit's fonts offer and its types do not tell: the glyphs of a text with their places. */
interface EmbeddedFont {
  readonly id: string;
  ref(): unknown;
  encode(text: string): readonly [readonly string[], readonly GlyphPosition[]];
}

/** In thousandths of the size. */
interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth: number;
}

/**
 * A typesetter for the document. pdfkit's own way of writing a line measures and encodes it anew every time, which takes
 * half a minute for a thousand facts of thirty outlets; here a word is encoded once.
 */
export function openTypesetter(doc: PDFKit.PDFDocument): Typesetter {
  const fonts = new Map<string, EmbeddedFont>();
  const open = (path: string) => {
    const font = fonts.get(path) ?? embed(doc, path);
    fonts.set(path, font);
    return font;
  };
  return {
    set(path, text) {
      const [codes, positions] = open(path).encode(text);
      const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / 1000;
      return { width, glyphs: glyphRunsOf(codes, positions) };
    },
    nameOnPage(path) {
      const font = open(path);
      const known: unknown = Reflect.get(doc.page, "fonts");
      if (typeof known === "object" && known !== null && !(font.id in known))
        Reflect.set(known, font.id, font.ref());
      return font.id;
    },
  };
}

function embed(doc: PDFKit.PDFDocument, path: string): EmbeddedFont {
  doc.font(readFont(path));
  const font: unknown = Reflect.get(doc, "_font");
  if (!isEmbeddedFont(font)) throw new Error(`pdfkit did not embed ${path}.`);
  return font;
}

function isEmbeddedFont(font: unknown): font is EmbeddedFont {
  return typeof font === "object" && font !== null && "encode" in font && "ref" in font;
}

function glyphRunsOf(
  codes: readonly string[],
  positions: readonly GlyphPosition[],
): readonly GlyphRun[] {
  const runs: { shown: string; rise: number }[] = [];
  codes.forEach((code, index) => {
    const place = positions[index];
    if (place === undefined) return;
    const { xOffset, yOffset, xAdvance, advanceWidth } = place;
    const last = runs.at(-1);
    const run = last !== undefined && last.rise === yOffset ? last : { shown: "", rise: yOffset };
    if (run !== last) runs.push(run);
    const before = xOffset === 0 ? "" : ` ${round(-xOffset)} `;
    const after = round(advanceWidth - xAdvance + xOffset);
    // Two codes without a number between them are one string.
    run.shown = `${run.shown}${before}<${code}>${after === 0 ? "" : ` ${after} `}`.replace(
      "><",
      "",
    );
  });
  return runs;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
