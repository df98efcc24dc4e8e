import type { Progress } from "../editorial/sheet/progress.ts";
import { type SheetVoice, voiceOf } from "../editorial/sheet/say.ts";
import type { Sheet } from "../editorial/sheet/sheet.ts";
import type { SheetDocument } from "../editorial/sheet/sheet-document.ts";
import { packOffice } from "./office/pack-office.ts";
import { type WorkbookCell, type WorkbookSheet, workbookParts } from "./office/sheet-markup.ts";
import { corePart } from "./office/word-parts.ts";
import { factColumns, type PlacedFact, placedFacts, reportColumns } from "./sheet-columns.ts";

/**
 * The sheet as a workbook: a row a fact, the matrix of facts and articles, the exact words of every report, the sources, and
 * what the sheet is. Written part by part like the Word document, for the same reason.
 */
export function writeXlsx({ sheet, seal, house }: SheetDocument, progress: Progress): Uint8Array {
  const voice = voiceOf(sheet);
  const facts = placedFacts(sheet);
  const sheets = [
    factsSheet(facts, voice),
    matrixSheet(sheet, facts, voice),
    wordsSheet(facts, voice, progress),
    sourcesSheet(sheet, voice),
    aboutSheet(sheet, voice, [...voice.seal(seal)], [house.name, house.footer]),
  ];
  const core = {
    title: `${sheet.title} – ${voice.words.kicker}`,
    author: sheet.madeBy,
    language: sheet.language,
    at: sheet.madeAt,
  };
  const parts = { ...workbookParts(sheets), "docProps/core.xml": corePart(core) };
  return packOffice(parts, sheet.madeAt);
}

function factsSheet(facts: readonly PlacedFact[], voice: SheetVoice): WorkbookSheet {
  const columns = factColumns(voice);
  const rows = facts.map((placed) => columns.map(({ read }) => read(placed)));
  return {
    name: voice.words.facts,
    widths: columns.map(({ width }) => width),
    rows: [columns.map(({ head }) => head), ...rows],
  };
}

function matrixSheet(
  sheet: Sheet,
  facts: readonly PlacedFact[],
  { words }: SheetVoice,
): WorkbookSheet {
  const head = [
    words.labels.number,
    words.labels.question,
    ...sheet.sources.map(({ number, outlet }) => `${outlet} (${number})`),
  ];
  const rows = facts.map(({ fact }) => {
    const cells = sheet.sources.map(() => "");
    for (const { source, stance, value } of fact.rows) {
      const said = [words.stances[stance], value ?? ""].filter(Boolean).join(": ");
      cells[source - 1] = [cells[source - 1] ?? "", said].filter(Boolean).join("; ");
    }
    return [fact.number, fact.question, ...cells];
  });
  const widths = [5, 40, ...sheet.sources.map(() => 22)];
  return { name: words.matrix, widths, rows: [head, ...rows] };
}

function wordsSheet(
  facts: readonly PlacedFact[],
  voice: SheetVoice,
  progress: Progress,
): WorkbookSheet {
  const { labels } = voice.words;
  const { words, origin } = reportColumns(voice);
  const columns = [...words, ...origin];
  const rows = facts.flatMap(({ fact }) => {
    progress(fact.number);
    return fact.rows.map((row): readonly WorkbookCell[] => {
      const report = { row, said: voice.row(row) };
      return [fact.number, ...columns.map(({ read }) => read(report))];
    });
  });
  return {
    name: labels.words,
    widths: [5, ...columns.map(({ width }) => width)],
    rows: [[labels.number, ...columns.map(({ head }) => head)], ...rows],
  };
}

function sourcesSheet(sheet: Sheet, voice: SheetVoice): WorkbookSheet {
  const { labels, sources } = voice.words;
  const head = [
    labels.number,
    labels.outlet,
    labels.title,
    labels.published,
    labels.retrieved,
    labels.language,
    labels.origin,
    labels.link,
  ];
  const rows = sheet.sources.map((source): readonly WorkbookCell[] => [
    source.number,
    source.outlet,
    source.title ?? "",
    source.publishedAt ?? "",
    source.retrievedAt,
    source.language,
    voice.origin(source),
    source.url === null ? "" : { link: source.url },
  ]);
  return { name: sources, widths: [5, 24, 40, 22, 24, 8, 30, 50], rows: [head, ...rows] };
}

function aboutSheet(
  sheet: Sheet,
  voice: SheetVoice,
  seal: readonly { readonly label: string; readonly text: string }[],
  house: readonly string[],
): WorkbookSheet {
  const { words } = voice;
  const rows = [
    [words.kicker, sheet.title],
    ...voice.heading.map((text) => ["", text]),
    ...(sheet.restated ? [["", words.restated]] : []),
    ...voice.summary.map(({ label, text }) => [label, text]),
    ...voice.silences.map(({ label, text }) => [`${words.silences.title}: ${label}`, text]),
    ...seal.map(({ label, text }) => [label, text]),
    ...words.method.map((text, index) => [index === 0 ? words.methodTitle : "", text]),
    ...house.filter(Boolean).map((text) => ["", text]),
  ];
  return { name: words.about, widths: [36, 100], rows };
}
