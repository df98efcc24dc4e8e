import type { FontStyle } from "./font-files.ts";
import type { TextLine, TextShape } from "./lay-out-text.ts";
import { LEADING, type PdfElement, type PdfPages } from "./pdf-page.ts";

/** A paragraph of one look. */
export interface Block {
  readonly text: string;
  readonly style?: FontStyle;
  readonly size?: number;
  readonly color?: string;
  /** BCP 47, where it is not the document's. */
  readonly lang?: string;
  /** A checked web address to open from it. */
  readonly link?: string | null;
  /** What the text is, in a column of its own before it. */
  readonly label?: string;
}

export const BODY_SIZE = 9.5;
const BODY_COLOR = "#1d1c19";
export const SOFT_COLOR = "#55524b";
/** In points: the longest label of both languages stands on one line. */
const LABEL_WIDTH = 122;
const LABEL_GAP = 8;

/** A block broken into lines. */
interface SetBlock {
  readonly block: Block;
  readonly shape: TextShape;
  readonly lines: readonly TextLine[];
}

function setBlock(pages: PdfPages, block: Block, width: number): SetBlock {
  const shape = { style: block.style ?? "regular", size: block.size ?? BODY_SIZE, width };
  return { block, shape, lines: pages.layout.lines(block.text, shape) };
}

/**
 * Sets a paragraph below what stands and adds it to `parent` as an element of the tag. It goes on on the next page where it
 * must; `keep` is the height in points that must follow it on its page, so that no heading stands alone.
 */
export function flowBlock(
  pages: PdfPages,
  parent: PdfElement,
  tag: string,
  block: Block,
  { after = 3, keep = 0 }: { readonly after?: number; readonly keep?: number } = {},
): void {
  const indent = block.label === undefined ? 0 : LABEL_WIDTH;
  const set = setBlock(pages, block, pages.width - indent);
  const label = labelOf(pages, block);
  const step = set.shape.size * LEADING;
  if (pages.room() < step * Math.min(set.lines.length, 2) + keep) pages.turn();
  const element = pages.doc.struct(tag, block.lang === undefined ? {} : { lang: block.lang });
  parent.add(element);
  let from = 0;
  while (from < set.lines.length) {
    if (pages.room() < step) pages.turn();
    const to = Math.min(set.lines.length, from + Math.max(1, Math.floor(pages.room() / step)));
    const slice = set.lines.slice(from, to);
    const top = pages.top;
    const begins = from === 0;
    element.add(() => {
      if (begins && label !== null) drawSlice(pages, label, label.lines, { x: pages.left, y: top });
      drawSlice(pages, set, slice, { x: pages.left + indent, y: top });
    });
    pages.top += slice.length * step;
    from = to;
  }
  if (block.link != null) addLink(pages, element, set, block.link);
  element.end();
  pages.top += after;
}

function labelOf(pages: PdfPages, { label, size = BODY_SIZE }: Block): SetBlock | null {
  if (label === undefined) return null;
  const block = { text: `${label}:`, size, color: SOFT_COLOR };
  return setBlock(pages, block, LABEL_WIDTH - LABEL_GAP);
}

function drawSlice(
  pages: PdfPages,
  { block, shape }: SetBlock,
  lines: readonly TextLine[],
  { x, y }: { readonly x: number; readonly y: number },
): void {
  pages.drawLines(lines, { x, y, shape, color: block.color ?? BODY_COLOR });
}

/** A word of its own that opens the address, for a screen reader and for the mouse: the lines before it name it in full. */
function addLink(pages: PdfPages, parent: PdfElement, set: SetBlock, url: string): void {
  const height = set.shape.size * LEADING * set.lines.length;
  const top = pages.top - height;
  parent.add(
    pages.doc.struct("Link", { alt: url }, () => {
      // An empty text draws nothing; the annotation takes its place from the option.
      pages.doc.link(pages.left, top, set.shape.width, height, url);
    }),
  );
}

/** A cell of a table: blocks one below the other. */
export interface Cell {
  readonly blocks: readonly Block[];
  readonly head?: boolean;
}

interface SetRow {
  readonly cells: readonly { readonly cell: Cell; readonly blocks: readonly SetBlock[] }[];
}

const CELL_PAD = 3;
const CELL_GAP = 8;

/** A table whose head is repeated on every page. Rows that are higher than what is left of a page go on on the next. */
export interface PdfTable {
  readonly row: (cells: readonly Cell[]) => void;
  readonly end: () => void;
}

/** Begins a table; `shares` are the columns' parts of the width and add up to 1, `after` is the space below it in points. */
export function beginTable(
  pages: PdfPages,
  parent: PdfElement,
  shares: readonly number[],
  head: readonly string[],
  { after = 10 }: { readonly after?: number } = {},
): PdfTable {
  const { doc } = pages;
  const table = doc.struct("Table");
  parent.add(table);
  const columns = columnsOf(pages, shares);
  const headRow = setRow(
    pages,
    columns,
    head.map((text) => ({
      blocks: [{ text, style: "bold", size: 8, color: SOFT_COLOR }],
      head: true,
    })),
  );
  if (pages.room() < heightOf(headRow) + PAGE_PART_MIN) pages.turn();
  drawHead(true);

  function drawHead(first: boolean): void {
    const height = heightOf(headRow);
    if (first) {
      const element = doc.struct("TR");
      table.add(element);
      drawRow(pages, columns, headRow, element, height, "Column");
      element.end();
    } else {
      // Repeated for the eye: a reader of the tags has it once.
      doc.markContent("Artifact", { type: "Layout" });
      headRow.cells.forEach(({ blocks }, index) => {
        const x = columns[index]?.x ?? 0;
        for (const set of blocks) drawSlice(pages, set, set.lines, { x, y: pages.top + CELL_PAD });
      });
      doc.endMarkedContent();
      pages.top += height;
    }
    rule(pages);
  }

  return {
    row(cells) {
      let rest: SetRow | null = setRow(pages, columns, cells);
      const element = doc.struct("TR");
      table.add(element);
      const elements = cells.map((cell) => {
        const td = cell.head === true ? headCell(pages, "Row") : doc.struct("TD");
        element.add(td);
        return td;
      });
      const height = heightOf(rest);
      const splits = height > ROW_WHOLE_MAX && pages.room() >= PAGE_PART_MIN;
      if (height > pages.room() && !splits) turnTable();
      while (rest !== null) {
        const { fits, left }: { fits: SetRow; left: SetRow | null } = splitRow(rest, pages.room());
        drawCells(pages, columns, fits, elements);
        pages.top += heightOf(fits);
        rest = left;
        if (rest !== null) turnTable();
      }
      for (const td of elements) td.end();
      element.end();
      rule(pages);
    },
    end() {
      table.end();
      pages.top += after;
    },
  };

  function turnTable(): void {
    pages.turn();
    drawHead(false);
  }
}

/** A row begins on a page only where at least this much of it fits, in points. */
const PAGE_PART_MIN = 60;
/** A row up to this height is never cut, in points: a quarter of a page. */
const ROW_WHOLE_MAX = 190;

function columnsOf(pages: PdfPages, shares: readonly number[]) {
  let x = pages.left;
  return shares.map((share) => {
    const column = { x, width: pages.width * share - CELL_GAP };
    x += pages.width * share;
    return column;
  });
}

type Columns = ReturnType<typeof columnsOf>;

function setRow(pages: PdfPages, columns: Columns, cells: readonly Cell[]): SetRow {
  return {
    cells: cells.map((cell, index) => ({
      cell,
      blocks: cell.blocks
        .filter(({ text }) => text !== "")
        .map((block) => setBlock(pages, { size: 8.5, ...block }, columns[index]?.width ?? 0)),
    })),
  };
}

function heightOf({ cells }: SetRow): number {
  const heights = cells.map(({ blocks }) =>
    blocks.reduce((sum, { lines, shape }) => sum + lines.length * shape.size * LEADING, 0),
  );
  return Math.max(0, ...heights) + 2 * CELL_PAD;
}

/** The lines of each cell that fit into a height, at least one of each, and what is left for the next page. */
function splitRow(row: SetRow, height: number): { fits: SetRow; left: SetRow | null } {
  if (heightOf(row) <= height) return { fits: row, left: null };
  const parts = row.cells.map(({ cell, blocks }) => {
    const fits: SetBlock[] = [];
    const left: SetBlock[] = [];
    let room = height - 2 * CELL_PAD;
    for (const set of blocks) {
      const step = set.shape.size * LEADING;
      const count = left.length > 0 ? 0 : Math.floor(room / step);
      const taken = fits.length === 0 ? Math.max(1, count) : count;
      room -= Math.min(taken, set.lines.length) * step;
      if (taken > 0) fits.push({ ...set, lines: set.lines.slice(0, taken) });
      if (taken < set.lines.length) left.push({ ...set, lines: set.lines.slice(taken) });
    }
    return { fits: { cell, blocks: fits }, left: { cell, blocks: left } };
  });
  const left = { cells: parts.map((part) => part.left) };
  const done = left.cells.every(({ blocks }) => blocks.length === 0);
  return { fits: { cells: parts.map((part) => part.fits) }, left: done ? null : left };
}

function drawRow(
  pages: PdfPages,
  columns: Columns,
  row: SetRow,
  parent: PdfElement,
  height: number,
  scope: "Column" | "Row",
): void {
  const elements = row.cells.map(() => {
    const element = headCell(pages, scope);
    parent.add(element);
    return element;
  });
  drawCells(pages, columns, row, elements);
  for (const element of elements) element.end();
  pages.top += height;
}

function headCell(pages: PdfPages, scope: "Column" | "Row"): PdfElement {
  const options = { title: "", scope }; // the types know every option but the scope
  return pages.doc.struct("TH", options);
}

function drawCells(
  pages: PdfPages,
  columns: Columns,
  { cells }: SetRow,
  elements: readonly PdfElement[],
): void {
  cells.forEach(({ blocks }, index) => {
    const element = elements[index];
    let y = pages.top + CELL_PAD;
    for (const set of blocks) {
      const at = { x: columns[index]?.x ?? 0, y };
      const draw = () => drawSlice(pages, set, set.lines, at);
      const { lang } = set.block;
      if (lang === undefined) element?.add(draw);
      else element?.add(pages.doc.struct("Span", { lang }, draw));
      y += set.lines.length * set.shape.size * LEADING;
    }
  });
}

/** A thin line across the page, which says nothing. */
export function rule(pages: PdfPages): void {
  const { doc } = pages;
  const from = `${pages.left} ${pages.top.toFixed(2)}`;
  const to = `${pages.left + pages.width} ${pages.top.toFixed(2)}`;
  doc.markContent("Artifact", { type: "Layout" });
  doc.addContent(`q 0.5 w 0.7 G ${from} m ${to} l S Q`);
  doc.endMarkedContent();
}
