import { type SheetVoice, voiceOf } from "../editorial/sheet/say.ts";
import type { Sheet, SheetFact } from "../editorial/sheet/sheet.ts";
import type { SheetDocument } from "../editorial/sheet/sheet-document.ts";
import { packOffice } from "./office/pack-office.ts";
import { type WorkbookCell, type WorkbookSheet, workbookParts } from "./office/sheet-markup.ts";
import { corePart } from "./office/word-parts.ts";
import type { Progress } from "./progress.ts";

/**
 * The sheet as a workbook: a row a fact, the matrix of facts and articles, the exact words of every report, the sources, and
 * what the sheet is. Written part by part like the Word document, for the same reason.
 */
export function writeXlsx({ sheet, seal, house }: SheetDocument, progress: Progress): Uint8Array {
  const voice = voiceOf(sheet);
  const facts = sheet.sections.flatMap((section) =>
    section.facts.map((fact) => ({ kind: section.kind, fact })),
  );
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

interface PlacedFact {
  readonly kind: Sheet["sections"][number]["kind"];
  readonly fact: SheetFact;
}

function factsSheet(facts: readonly PlacedFact[], voice: SheetVoice): WorkbookSheet {
  const { words } = voice;
  const { labels } = words;
  const head = [
    labels.number,
    labels.section,
    labels.question,
    labels.aspect,
    labels.state,
    labels.standing,
    labels.qualification,
    labels.difference,
    labels.reason,
    labels.decidedBy,
    labels.decidedAt,
    labels.finding,
    labels.outlets,
    labels.origins,
  ];
  const rows = facts.map(({ kind, fact }): readonly WorkbookCell[] => [
    fact.number,
    words.sections[kind].title,
    fact.question,
    words.aspects[fact.aspect],
    voice.state(fact),
    voice.standing(fact),
    fact.qualification ?? "",
    fact.difference === null ? "" : words.differences[fact.difference],
    fact.reason ?? "",
    fact.decision?.by ?? "",
    fact.decision?.at ?? "",
    fact.finding,
    fact.outlets,
    fact.independentOrigins,
  ]);
  const widths = [5, 16, 40, 12, 18, 30, 24, 20, 40, 16, 22, 40, 8, 10];
  return { name: words.facts, widths, rows: [head, ...rows] };
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
  const head = [
    labels.number,
    labels.source,
    labels.outlet,
    labels.stance,
    labels.value,
    labels.words,
    labels.place,
    labels.language,
    labels.origin,
    labels.credit,
    labels.speaker,
  ];
  const rows = facts.flatMap(({ fact }) => {
    progress(fact.number);
    return fact.rows.map((row): readonly WorkbookCell[] => {
      const said = voice.row(row);
      return [
        fact.number,
        row.source,
        said.outlet,
        said.stance,
        said.value,
        said.words.join(" … "),
        row.evidence.map(({ start, end }) => `${start}:${end}`).join(" "),
        said.source.language,
        said.origin,
        said.credit,
        said.speaker,
      ];
    });
  });
  return {
    name: labels.words,
    widths: [5, 7, 22, 14, 24, 50, 14, 8, 24, 24, 20],
    rows: [head, ...rows],
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
