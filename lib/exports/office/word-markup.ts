import { escapeXml } from "./escape-xml.ts";

/** How a run of characters looks. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In half-points. */
  readonly size?: number;
  /** "soft" for what explains and is not said. */
  readonly tone?: "soft";
  /** BCP 47, where it is not the document's. */
  readonly lang?: string | undefined;
  readonly style?: string;
}

const SCRIPTS =
  "\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}";
/** Letters that run from right to left, with what stands between them. */
const TURNED = new RegExp(`([${SCRIPTS}][${SCRIPTS}\\p{M} ]*)`, "u");
const IS_TURNED = new RegExp(`^[${SCRIPTS}]`, "u");
/** The first letter that has a direction runs from right to left; an isolated name does not turn its paragraph. */
const BEGINS_TURNED = new RegExp(`^[^\\p{L}\u2068]*[${SCRIPTS}]`, "u");
const ISOLATES = /[\u2066-\u2069]/;
/** Word knows no isolates: a mark of our own direction stands where one ends, and holds what follows on its side. */
function closeIsolates(text: string): string {
  return ISOLATES.test(text)
    ? text.replace(/[\u2066-\u2068]/g, "").replace(/\u2069/g, "\u200E")
    : text;
}

/** A text as runs; stretches that run from right to left are runs of their own, as Word wants them. */
export function runs(text: string, look: RunLook = {}): string {
  const plain = propertiesOf(look, false);
  const turned = propertiesOf(look, true);
  return closeIsolates(text)
    .split(TURNED)
    .filter((stretch) => stretch !== "")
    .map((stretch) => {
      const properties = IS_TURNED.test(stretch) ? turned : plain;
      return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(stretch)}</w:t></w:r>`;
    })
    .join("");
}

/** In the order that the schema demands. */
function propertiesOf({ bold, italic, size, tone, lang, style }: RunLook, turned: boolean): string {
  const properties = [
    style === undefined ? "" : `<w:rStyle w:val="${style}"/>`,
    bold === true ? "<w:b/><w:bCs/>" : "",
    italic === true ? "<w:i/><w:iCs/>" : "",
    tone === "soft" ? `<w:color w:val="55524B"/>` : "",
    size === undefined ? "" : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    turned ? "<w:rtl/>" : "",
    lang === undefined ? "" : `<w:lang w:val="${lang}"/>`,
  ].join("");
  return properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
}

/** How a paragraph stands. */
export interface ParagraphLook {
  /** Id of a style of the document. */
  readonly style?: string;
  readonly bullet?: boolean;
  /** Stays on the page of the paragraph, or the table row, that follows. */
  readonly keep?: boolean;
  /** Where a tab leads to at the right, in twentieths of a point. */
  readonly tab?: number;
}

/** A paragraph of runs; `text` is what they say, by which it is known where it begins. */
export function paragraphOf(content: string, text: string, look: ParagraphLook = {}): string {
  const properties = [
    look.style === undefined ? "" : `<w:pStyle w:val="${look.style}"/>`,
    look.keep === true ? "<w:keepNext/>" : "",
    look.bullet === true ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>` : "",
    look.tab === undefined ? "" : `<w:tabs><w:tab w:val="right" w:pos="${look.tab}"/></w:tabs>`,
    BEGINS_TURNED.test(text) ? "<w:bidi/>" : "",
  ].join("");
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A paragraph of one look. */
export function paragraph(text: string, look: RunLook & ParagraphLook = {}): string {
  const { style, bullet, keep, ...runLook } = look;
  const own = {
    ...(style === undefined ? {} : { style }),
    ...(bullet === undefined ? {} : { bullet }),
    ...(keep === undefined ? {} : { keep }),
  };
  return paragraphOf(runs(text, runLook), text, own);
}

/** A table of a head, repeated on every page, and rows; a cell is the paragraphs in it. Widths in twentieths of a point. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const row = (cells: readonly string[], properties = "") =>
    `<w:tr>${properties}${cells.map((cell, index) => `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join("")}</w:tr>`;
  const heads = head.map((text) => paragraph(text, { bold: true, size: 16, keep: true }));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const total = widths.reduce((sum, width) => sum + width, 0);
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    row(heads, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"),
    ...rows.map((cells) => row(cells, "<w:trPr><w:cantSplit/></w:trPr>")),
    "</w:tbl>",
  ].join("");
}
