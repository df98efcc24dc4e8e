import { escapeXml } from "./escape-xml.ts";
import type { OfficeParts } from "./pack-office.ts";
import { canBeLinked, openRelationships } from "./relationships.ts";

const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
const RELATIONS = `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A cell: a number to count with, a text, or a checked web address to open. */
export type WorkbookCell = number | string | { readonly link: string };

export interface WorkbookSheet {
  /** Of our own words: at most 31 characters, none of []:*?/\ in it. */
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** The first is the head; it stays in sight. */
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** The parts of a workbook. Every text is a text: it is never read as a formula, not even when a cell is edited. */
export function workbookParts(sheets: readonly WorkbookSheet[]): OfficeParts {
  const book = openRelationships();
  const list = sheets.map(({ name }, index) => {
    const id = book.add("worksheet", `worksheets/sheet${index + 1}.xml`);
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="${id}"/>`;
  });
  book.add("styles", "styles.xml");
  const types = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} ${RELATIONS}><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": book.write(),
    "xl/styles.xml": STYLES,
    ...Object.assign({}, ...sheets.map(sheetParts)),
  };
}

/** Plain, head, text (wrapped, and marked as text so that editing it makes no formula), link. */
const STYLE = { plain: 0, head: 1, text: 2, link: 3 };
const STYLES = `<styleSheet ${MAIN}><fonts count="3"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font><font><u/><sz val="10"/><color rgb="FF14518C"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0" applyAlignment="1"><alignment vertical="top"/></xf><xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf xfId="0" fontId="2" quotePrefix="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;

function sheetParts({ widths, rows }: WorkbookSheet, index: number): OfficeParts {
  const links = openRelationships();
  const targets: string[] = [];
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      const place = `${columnName(column)}${row + 1}`;
      if (typeof cell === "object" && canBeLinked(cell.link))
        targets.push(
          `<hyperlink ref="${place}" r:id="${links.add("hyperlink", cell.link, true)}"/>`,
        );
      return writeCell(cell, place, row === 0);
    });
    return `<row r="${row + 1}" ht="${heightOf(cells, widths)}">${written.join("")}</row>`;
  });
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const last = `${columnName(Math.max(0, (rows[0]?.length ?? 1) - 1))}${Math.max(1, rows.length)}`;
  const hyperlinks = targets.length === 0 ? "" : `<hyperlinks>${targets.join("")}</hyperlinks>`;
  const name = `sheet${index + 1}.xml`;
  return {
    [`xl/worksheets/${name}`]: `<worksheet ${MAIN} ${RELATIONS}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData><autoFilter ref="A1:${last}"/>${hyperlinks}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`,
    [`xl/worksheets/_rels/${name}.rels`]: links.write(),
  };
}

const LINE_POINTS = 13.5;
/** The highest row that Excel opens. */
const ROW_POINTS_MAX = 409;

/** Points that a row needs for its wrapped texts, by how many characters its columns take; the program may fit it better. */
function heightOf(cells: readonly WorkbookCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) =>
    typeof cell === "string" ? Math.ceil(cell.length / (widths[index] ?? 1)) : 1,
  );
  return Math.min(ROW_POINTS_MAX, Math.max(1, ...lines) * LINE_POINTS);
}

function writeCell(cell: WorkbookCell, place: string, head: boolean): string {
  if (typeof cell === "number") return `<c r="${place}" s="${STYLE.plain}"><v>${cell}</v></c>`;
  const text = typeof cell === "string" ? cell : cell.link;
  if (text === "") return "";
  const opens = typeof cell === "object" && canBeLinked(text);
  const style = opens ? STYLE.link : head ? STYLE.head : STYLE.text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

/** The longest text that Excel opens, in UTF-16 units. */
const CELL_LENGTH_MAX = 32_767;

/** Excel reads "_x000D_" in a text as a character: the mark that begins it is written as one itself. */
function cellText(text: string): string {
  const fits = text.length > CELL_LENGTH_MAX ? `${text.slice(0, CELL_LENGTH_MAX - 1)}…` : text;
  return escapeXml(fits).replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
}

const LETTERS = 26;

/** The name of a column, counted from 0: A, B … Z, AA … */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? letter : `${columnName(Math.floor(index / LETTERS) - 1)}${letter}`;
}
