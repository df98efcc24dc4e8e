import { isolated } from "../editorial/sheet/isolated.ts";
import type { Paper } from "../editorial/sheet/paper.ts";
import type { Progress } from "../editorial/sheet/progress.ts";
import { quoted } from "../editorial/sheet/quoted.ts";
import { type RowWords, type SheetVoice, voiceOf } from "../editorial/sheet/say.ts";
import type { Sheet, SheetFact, SheetSource } from "../editorial/sheet/sheet.ts";
import type { SheetDocument, SheetLogo } from "../editorial/sheet/sheet-document.ts";
import { fill } from "../editorial/sheet/words.ts";
import { type Block, beginTable, type Cell, flowBlock, rule, SOFT_COLOR } from "./pdf/pdf-flow.ts";
import { openPdfPages, type PdfElement, type PdfPages } from "./pdf/pdf-page.ts";

/** Some two hundred pages. Beyond, a page names its number and not how many there are. */
const ROWS_BUFFERED_MAX = 3_000;

/**
 * The sheet as a tagged PDF (made to PDF/UA-1) with its fonts in it. Articles that say nothing of a fact are named in a line
 * and not in the table; the table's numbers point to the list of sources.
 */
export async function writePdf(
  { sheet, seal, house }: SheetDocument,
  paper: Paper,
  progress: Progress,
): Promise<Uint8Array> {
  const voice = voiceOf(sheet);
  const rows = sheet.sections.flatMap(({ facts }) => facts.flatMap((fact) => fact.rows)).length;
  const buffered = rows <= ROWS_BUFFERED_MAX;
  const title = `${sheet.title} – ${voice.words.kicker}`;
  const pages = openPdfPages(sheet, { paper, title, code: seal?.code ?? null, buffered });
  const mark = [seal?.code ?? "", isolated(sheet.title), isolated(house.footer)]
    .filter(Boolean)
    .join(" · ");
  if (!buffered) numberPages(pages, voice, mark);
  const root = pages.doc.struct("Document");
  pages.doc.addStructure(root);
  writeHead(pages, root, sheet, voice, house);
  for (const { kind, facts } of sheet.sections) {
    const words = voice.words.sections[kind];
    const [first] = facts;
    const keep =
      !isBrief(sheet) && first !== undefined
        ? NOTE_HEIGHT + roomFor(pages, first, voice.lines(first))
        : 60;
    const title = `${words.title} (${facts.length})`;
    const section = beginSection(pages, root, title, { keep, brief: isBrief(sheet) });
    note(pages, section, facts.length === 0 ? words.none : words.note, small(sheet));
    if (isBrief(sheet)) writeBriefs(pages, section, facts, voice);
    else
      for (const fact of facts) {
        writeFact(pages, section, fact, sheet, voice);
        progress(fact.number);
      }
    section.end();
  }
  writeSilences(pages, root, sheet, voice);
  writeSources(pages, root, sheet, voice);
  writeMethod(pages, root, sheet, voice);
  writeSeal(pages, root, sheet, voice, voice.seal(seal));
  root.end();
  if (buffered) writeFeet(pages, voice, mark);
  else pages.onPageEnd();
  return pages.end();
}

function writeHead(
  pages: PdfPages,
  root: PdfElement,
  sheet: Sheet,
  voice: SheetVoice,
  { name, logo }: SheetDocument["house"],
): void {
  const { words } = voice;
  const height = LOGO_HEIGHTS[isBrief(sheet) ? 1 : 0];
  if (logo !== null) drawLogo(pages, root, logo, { alt: name, height });
  else if (name !== "")
    flowBlock(pages, root, "P", { text: name, style: "bold", color: SOFT_COLOR });
  flowBlock(pages, root, "P", { text: words.kicker, style: "bold", color: SOFT_COLOR });
  const size = isBrief(sheet) ? 16 : 20;
  flowBlock(pages, root, "H1", { text: sheet.title, style: "bold", size }, { after: 4 });
  flowBlock(pages, root, "P", { text: voice.heading.join(" · "), ...small(sheet) });
  if (sheet.restated)
    flowBlock(pages, root, "P", { text: words.restated, style: "bold", ...small(sheet) });
  rule(pages);
  pages.top += 6;
  const section = beginSection(pages, root, words.summary, { brief: isBrief(sheet) });
  if (voice.summary.length === 0) flowBlock(pages, section, "P", { text: words.noFacts });
  writeLines(pages, section, voice.summary, sheet);
  section.end();
}

/** Height of the logo in points; on a sheet of one page, the second. */
const LOGO_HEIGHTS = [36, 26] as const;

function drawLogo(
  pages: PdfPages,
  root: PdfElement,
  logo: SheetLogo,
  { alt, height }: { readonly alt: string; readonly height: number },
): void {
  const { doc, left, top } = pages;
  const picture = `data:${logo.mediaType};base64,${logo.base64}`;
  const figure = doc.struct("Figure", { alt: alt === "" ? "Logo" : alt }, () => {
    doc.image(picture, left, top, { fit: [pages.width / 2, height] });
  });
  root.add(figure);
  figure.end();
  pages.top += height + 6;
}

function beginSection(
  pages: PdfPages,
  root: PdfElement,
  title: string,
  { brief, keep = brief ? 10 : 40 }: { readonly brief: boolean; readonly keep?: number },
): PdfElement {
  const section = pages.doc.struct("Sect");
  root.add(section);
  pages.top += brief ? 2 : 8;
  const size = brief ? 10 : 14;
  const after = brief ? 1 : 3;
  flowBlock(pages, section, "H2", { text: title, style: "bold", size }, { keep, after });
  pages.doc.outline.addItem(title);
  return section;
}

function note(
  pages: PdfPages,
  section: PdfElement,
  text: string,
  look: { readonly size?: number },
): void {
  flowBlock(
    pages,
    section,
    "P",
    { text, color: SOFT_COLOR, ...look },
    { after: look.size === undefined ? 6 : 1 },
  );
}

function writeList(pages: PdfPages, parent: PdfElement, items: readonly Block[]): void {
  if (items.length === 0) return;
  const list = pages.doc.struct("L");
  parent.add(list);
  for (const item of items) {
    const element = pages.doc.struct("LI");
    list.add(element);
    flowBlock(pages, element, "LBody", item, { after: 2 });
    element.end();
  }
  list.end();
}

/** What is said of labels: an item each, or, on a sheet of one page, one after the other. */
function writeLines(
  pages: PdfPages,
  parent: PdfElement,
  lines: SheetVoice["summary"],
  sheet: Sheet,
): void {
  const items = lines.map(({ label, text }) => `${label}: ${text}`);
  if (!isBrief(sheet)) {
    writeList(
      pages,
      parent,
      items.map((text) => ({ text })),
    );
  } else if (items.length > 0) {
    flowBlock(pages, parent, "P", { text: items.join(" · "), ...SMALL });
  }
}

function isBrief({ choice }: Sheet): boolean {
  return choice.level === "page";
}

/** What follows the facts on a sheet of one page. */
const SMALL = { size: 7.5 };

function small(sheet: Sheet): { readonly size?: number } {
  return isBrief(sheet) ? SMALL : {};
}

function writeBriefs(
  pages: PdfPages,
  section: PdfElement,
  facts: readonly SheetFact[],
  voice: SheetVoice,
): void {
  if (facts.length === 0) return;
  const { labels } = voice.words;
  const head = [
    labels.number,
    labels.question,
    labels.standing,
    labels.state,
    labels.corroboration,
  ];
  const table = beginTable(pages, section, [0.05, 0.31, 0.22, 0.19, 0.23], head, { after: 2 });
  for (const fact of facts)
    table.row([
      { blocks: [{ text: String(fact.number), ...SMALL }] },
      { blocks: [{ text: fact.question, style: "bold", ...SMALL }], head: true },
      { blocks: [{ text: voice.standing(fact), ...SMALL }] },
      { blocks: [{ text: voice.state(fact), ...SMALL }] },
      { blocks: [{ text: voice.counted(fact), ...SMALL }] },
    ]);
  table.end();
}

/** Of a section, with the space after it. */
const NOTE_HEIGHT = 24;
/** A fact that takes no more of a page is not cut; a longer one begins where its lines and its first report fit. */
const WHOLE_SHARE_MAX = 0.6;
const LINE_HEIGHT = 14;
const LINE_LENGTH = 75;
const HEADS_HEIGHT = 48;
const ROW_HEIGHT = 50;

/** The height in points that must be left on a page for a fact to begin there: guessed, for it only turns pages. */
function roomFor(pages: PdfPages, fact: SheetFact, said: SheetVoice["summary"]): number {
  const lines = said.reduce(
    (sum, { text }) => sum + Math.max(1, Math.ceil(text.length / LINE_LENGTH)),
    0,
  );
  const reports = fact.rows.filter(({ stance }) => stance !== "silent").length;
  const begun =
    HEADS_HEIGHT + Math.min(lines, 20) * LINE_HEIGHT + Math.min(reports, 1) * ROW_HEIGHT;
  const whole = HEADS_HEIGHT + lines * LINE_HEIGHT + reports * ROW_HEIGHT;
  return whole <= pages.height * WHOLE_SHARE_MAX ? whole : begun;
}

function writeFact(
  pages: PdfPages,
  section: PdfElement,
  fact: SheetFact,
  sheet: Sheet,
  voice: SheetVoice,
): void {
  const article = pages.doc.struct("Art");
  section.add(article);
  const title = `${fact.number}. ${fact.question}`;
  pages.top += 4;
  const said = voice.lines(fact);
  if (pages.room() < roomFor(pages, fact, said)) pages.turn();
  flowBlock(pages, article, "H3", { text: title, style: "bold", size: 11 }, { keep: 40 });
  for (const { label, text } of said) flowBlock(pages, article, "P", { label, text }, { after: 1 });
  pages.top += 3;
  const rows = fact.rows.filter(({ stance }) => stance !== "silent");
  if (rows.length > 0) writeRows(pages, article, rows, sheet, voice);
  article.end();
}

function writeRows(
  pages: PdfPages,
  article: PdfElement,
  rows: SheetFact["rows"],
  sheet: Sheet,
  voice: SheetVoice,
): void {
  const { labels } = voice.words;
  const head = [labels.outlet, labels.stance, `${labels.value} · ${labels.words}`, labels.origin];
  const table = beginTable(pages, article, [0.25, 0.14, 0.385, 0.225], head);
  for (const row of rows) {
    const said = voice.row(row);
    table.row([
      outletCell(said, voice),
      { blocks: [{ text: said.stance }] },
      wordsCell(said, sheet, voice),
      {
        blocks: [
          { text: said.origin },
          { text: quoted(said.credit), size: 7.5, color: SOFT_COLOR },
        ],
      },
    ]);
  }
  table.end();
}

function outletCell(said: RowWords, voice: SheetVoice): Cell {
  const { labels } = voice.words;
  const small = { size: 7.5, color: SOFT_COLOR };
  return {
    head: true,
    blocks: [
      { text: `${isolated(said.outlet)} (${said.source.number})`, style: "bold" },
      { text: said.published, ...small },
      { text: `${labels.retrieved} ${said.retrieved}`, ...small },
    ],
  };
}

function wordsCell(said: RowWords, { language }: Sheet, voice: SheetVoice): Cell {
  const foreign = said.source.language === language ? {} : { lang: said.source.language };
  return {
    blocks: [
      { text: said.value, style: "bold" },
      ...said.words.map((text) => ({ text: quoted(text), style: "italic" as const, ...foreign })),
      { text: said.place, size: 7.5, color: SOFT_COLOR },
      {
        text: said.speaker === "" ? "" : `${voice.words.labels.speaker}: ${isolated(said.speaker)}`,
        size: 7.5,
        color: SOFT_COLOR,
      },
    ],
  };
}

function writeSilences(pages: PdfPages, root: PdfElement, sheet: Sheet, voice: SheetVoice): void {
  const { title, note: says, none } = voice.words.silences;
  const section = beginSection(pages, root, title, { brief: isBrief(sheet) });
  // On one page the method says it.
  if (voice.silences.length === 0) note(pages, section, none, small(sheet));
  else if (!isBrief(sheet)) note(pages, section, says, {});
  writeLines(pages, section, voice.silences, sheet);
  section.end();
}

function writeSources(pages: PdfPages, root: PdfElement, sheet: Sheet, voice: SheetVoice): void {
  const section = beginSection(pages, root, voice.words.sources, { brief: isBrief(sheet) });
  writeList(
    pages,
    section,
    sheet.sources.map((source) => ({
      text: sourceLine(source, sheet, voice),
      link: source.url,
      ...small(sheet),
    })),
  );
  section.end();
}

function sourceLine(source: SheetSource, sheet: Sheet, voice: SheetVoice): string {
  const { words } = voice;
  // On one page the head is enough where it is so of all.
  const saidOfAll = isBrief(sheet) && sheet.sources.every(({ restated }) => restated);
  const details = [
    voice.published(source),
    `${words.labels.retrieved} ${voice.retrieved(source)}`,
    words.languages[source.language],
    voice.origin(source),
    source.url ?? words.noLink,
    ...(source.restated && !saidOfAll ? [words.restatedMark] : []),
    ...(source.failure === null ? [] : [isolated(source.failure)]),
  ];
  const title = source.title === null ? "" : `, ${isolated(quoted(source.title))}`;
  return `${source.number}. ${isolated(source.outlet)}${title} – ${details.join("; ")}`;
}

function writeMethod(pages: PdfPages, root: PdfElement, sheet: Sheet, { words }: SheetVoice): void {
  const section = beginSection(pages, root, words.methodTitle, { brief: isBrief(sheet) });
  // The last tells of exact words, of which a sheet of one page has none.
  const brief = words.method.slice(0, -1).join(" ");
  if (isBrief(sheet)) flowBlock(pages, section, "P", { text: brief, ...SMALL });
  else
    writeList(
      pages,
      section,
      words.method.map((text) => ({ text })),
    );
  section.end();
}

function writeSeal(
  pages: PdfPages,
  root: PdfElement,
  sheet: Sheet,
  { words }: SheetVoice,
  lines: SheetVoice["summary"],
): void {
  if (lines.length === 0) return;
  const section = beginSection(pages, root, words.seal.title, { brief: isBrief(sheet) });
  if (isBrief(sheet)) writeLines(pages, section, lines, sheet);
  else {
    for (const { label, text } of lines) flowBlock(pages, section, "P", { label, text });
    note(pages, section, words.seal.note, {});
  }
  section.end();
}

const FOOT_SIZE = 7.5;
/** The house's own line may go on; the page has no room for more. */
const FOOT_LINES_MAX = 3;

/** Writes the foot of each page, now that it is known how many there are. */
function writeFeet(pages: PdfPages, { words }: SheetVoice, mark: string): void {
  const { doc } = pages;
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    writeFoot(pages, mark, fill(words.page, { n: String(index + 1), of: String(count) }));
  }
}

/** Writes the foot of each page when it is left. */
function numberPages(pages: PdfPages, { words }: SheetVoice, mark: string): void {
  let number = 0;
  pages.onPageEnd = () => {
    number += 1;
    writeFoot(pages, mark, fill(words.pageAlone, { n: String(number) }));
  };
}

/** For the eye only: the identifier, whose sheet it is, the house's own line, and the page. */
function writeFoot(pages: PdfPages, mark: string, number: string): void {
  const { doc, left, layout } = pages;
  const y = doc.page.height - 36;
  const shape = { style: "regular", size: FOOT_SIZE, width: pages.width * 0.75 } as const;
  const edge = { ...shape, width: pages.width / 4 };
  const color = SOFT_COLOR;
  doc.markContent("Artifact", { type: "Pagination" });
  const says = layout.lines(mark, shape).slice(0, FOOT_LINES_MAX);
  pages.drawLines(says, { x: left, y, shape, color });
  const [page] = layout.lines(number, edge);
  if (page !== undefined) {
    const x = left + pages.width - page.width;
    pages.drawLines([page], { x, y, shape: edge, color });
  }
  doc.endMarkedContent();
}
