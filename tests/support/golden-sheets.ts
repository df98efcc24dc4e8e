// The demo story's outlets are real and its articles are restated; the desk, its editors and its house are invented.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BLANK_RULING } from "../../lib/editorial/decide-ruling.ts";
import type { Paper } from "../../lib/editorial/sheet/paper.ts";
import type { Sheet } from "../../lib/editorial/sheet/sheet.ts";
import { type SheetChoice, WHOLE_STORY } from "../../lib/editorial/sheet/sheet-choice.ts";
import type { HouseStyle } from "../../lib/editorial/sheet/sheet-document.ts";
import {
  FILE_KINDS,
  SHEET_FORMATS,
  type SheetFormat,
} from "../../lib/editorial/sheet/sheet-format.ts";
import type { Ruling } from "../../lib/editorial/verdict.ts";
import { type ArticleInput, LANGUAGE_IDS, type LanguageId } from "../../lib/engine/article.ts";
import { reconcile } from "../../lib/engine/pipeline.ts";
import type { Reconciliation } from "../../lib/engine/reconciliation.ts";
import { makeSheetFile } from "../../lib/exports/make-sheet-file.ts";
import { databaseFileOf, openStore } from "../../lib/store/database.ts";
import { getBoard } from "../../lib/workflows/get-board.ts";
import { getCorrectionFile, getCorrections } from "../../lib/workflows/get-corrections.ts";
import { changeHouseStyle } from "../../lib/workflows/house-style.ts";
import { loadDemo } from "../../lib/workflows/load-demo.ts";
import { getSheet } from "../../lib/workflows/load-sheet.ts";
import type { ReconcileOptions } from "../../lib/workflows/reconcile-story.ts";
import { recordRuling } from "../../lib/workflows/record-ruling.ts";
import { migrate } from "../../prisma/migrate.ts";
import { pngOf } from "./logos.ts";
import { manyScriptsSheet } from "./many-scripts.ts";
import { hasProgram, libreOfficeText, poppler } from "./programs.ts";

export const GOLDEN_FOLDER = fileURLToPath(new URL("../golden", import.meta.url));
export const GOLDEN_COMMAND = "npm run golden";

/** A sheet or a letter of the demo story as a file, and what the golden file beside the tests keeps of it. */
export interface GoldenFile {
  /** Null for the letters, which are text, and their table. */
  readonly format: SheetFormat | null;
  readonly bytes: Uint8Array;
  /** Inside tests/golden. */
  readonly path: string;
  /** The file itself, or what another program reads out of it; null where that program is not on this machine. */
  readonly text: string | null;
}

const CODE = "TLY-7K3M-9QXD-2B4H";
const HOUSE: HouseStyle = {
  name: "Redaksi Contoh",
  footer: "Untuk keperluan redaksi. Hubungi meja fakta sebelum mengutip.",
  logo: null,
};
const PAPERS: Readonly<Record<LanguageId, Paper>> = { id: "a4", en: "letter" };

/** What the editors found, by the fact's English question; what stands here and has no ruling stays open. */
const RULINGS: Readonly<Record<string, Partial<Ruling> | null>> = {
  "Who denies the arms transfer?": {
    verdict: "verified",
    standing: { kind: "value", value: "Denied by Russia and North Korea" },
    difference: "mistake",
    reason: "The other outlet seems to have written South for North.",
  },
  "When was the treaty signed?": {
    verdict: "verified",
    standing: { kind: "value", value: "2024-06-19" },
    difference: "precision",
  },
  "What is the exact name of “Perjanjian Kemitraan Komprehensif”?": {
    verdict: "qualified",
    standing: { kind: "value", value: "Perjanjian Kemitraan Strategis Komprehensif" },
    qualification: "As published by KCNA; the Russian text was not read.",
  },
  "Was the text published?": { verdict: "disputed", standing: { kind: "both" } },
  "What is the aircraft called?": { verdict: "unverifiable" },
  "Who signed the treaty?": null,
  "Who is the adviser?": null,
};

/** The same house with its logo, a picture of one colour. */
const SIGNED_HOUSE: HouseStyle = {
  ...HOUSE,
  logo: {
    mediaType: "image/png",
    base64: Buffer.from(pngOf({ width: 120, height: 32 })).toString("base64"),
    size: { width: 120, height: 32 },
  },
};
/** What has room for a logo, or for one page. */
const PRINTED: readonly SheetFormat[] = ["pdf", "docx", "html", "md", "fragment"];
const DRAWN: readonly SheetFormat[] = ["pdf", "docx", "html"];

/**
 * The sheets and letters of the demo story in both languages: every format in full, one page with the house's logo where the
 * format has room for it, and one sheet in many scripts. The same on every machine and every day.
 */
export async function makeGoldenFiles(): Promise<readonly GoldenFile[]> {
  const { full, page, letters } = await loadGoldenStory();
  const files: GoldenFile[] = [...letters];
  const add = async (sheet: Sheet, name: string, house: HouseStyle, formats: typeof PRINTED) => {
    for (const format of formats) {
      const paper = PAPERS[sheet.language];
      const { bytes } = await makeSheetFile({ sheet, code: CODE, house, format, paper });
      const ending = `${FILE_KINDS[format].ending}${READ_BY_PROGRAMS.has(format) ? ".txt" : ""}`;
      const path = `${name}.${ending}`;
      files.push({ format, bytes, path, text: readBack(bytes, format) });
    }
  };
  for (const sheet of full) await add(sheet, join(sheet.language, "sheet"), HOUSE, SHEET_FORMATS);
  for (const sheet of page) await add(sheet, join(sheet.language, "page"), SIGNED_HOUSE, PRINTED);
  await add(manyScriptsSheet(), join("scripts", "sheet"), SIGNED_HOUSE, DRAWN);
  return files;
}

/** The golden file of a sheet or letter; null where there is none yet. */
export async function readGolden({ path }: GoldenFile): Promise<string | null> {
  return readFile(join(GOLDEN_FOLDER, path), "utf8").catch(() => null);
}

interface GoldenStory {
  readonly full: readonly Sheet[];
  readonly page: readonly Sheet[];
  readonly letters: readonly GoldenFile[];
}

async function loadGoldenStory(): Promise<GoldenStory> {
  const folder = await mkdtemp(join(tmpdir(), "tally-golden-"));
  await migrate(databaseFileOf(folder));
  const store = openStore(folder);
  try {
    const options: ReconcileOptions = {
      store,
      clock: clockOfMinutes(),
      engine: async (articles) => reconcileInOrder(articles),
    };
    const storyId = await loadDemo(options);
    if (storyId === null) throw new Error("The demo story was not loaded.");
    const facts = await decide(storyId, options);
    const sheetsOf = async (choice: SheetChoice) => {
      const sheets = await Promise.all(
        LANGUAGE_IDS.map((language) =>
          getSheet({ storyId, language, choice, author: "Ayu Lestari" }, options),
        ),
      );
      return sheets.flatMap((sheet) => (sheet === null ? [] : [steady(sheet)]));
    };
    await changeHouseStyle({ ...HOUSE, logo: "none", seen: null, author: "Ayu Lestari" }, options);
    return {
      full: await sheetsOf({ ...WHOLE_STORY, facts }),
      page: await sheetsOf({ ...WHOLE_STORY, facts, level: "page" }),
      letters: (
        await Promise.all(LANGUAGE_IDS.map((id) => lettersOf(storyId, id, options)))
      ).flat(),
    };
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the engine finds does not hang on the articles' ids, which are new in every database: here they are their places. */
function reconcileInOrder(articles: readonly ArticleInput[]): Reconciliation {
  const ordered = articles.toSorted((a, b) => (a.text < b.text ? -1 : 1));
  const ids = new Map(ordered.map(({ id }, index) => [`article-in-place-${index}`, id]));
  const places = [...ids.keys()];
  const found = reconcile(
    ordered.map((article, index) => ({ ...article, id: places[index] ?? article.id })),
  );
  return JSON.parse(JSON.stringify(found), (_, value) => ids.get(value) ?? value);
}

/** Records the rulings; returns the ids of all facts that the sheet shows. */
async function decide(storyId: string, options: ReconcileOptions): Promise<readonly string[]> {
  const board = await getBoard(storyId, "all", options);
  const shown: string[] = [];
  for (const [question, ruling] of Object.entries(RULINGS)) {
    const fact = board?.facts.find((known) => known.question.en === question);
    if (fact === undefined) throw new Error(`The demo story no longer asks “${question}”.`);
    shown.push(fact.id);
    if (ruling === null) continue;
    const input = { factId: fact.id, revision: null, author: "Budi Santoso" };
    const outcome = await recordRuling(
      { ...input, ruling: { ...BLANK_RULING, ...ruling } },
      options,
    );
    if (!outcome?.ok) throw new Error(`${question}: ${JSON.stringify(outcome?.error)}`);
  }
  return shown;
}

/** The letters that the verdicts make due, one below the other, and all corrections as a table. */
async function lettersOf(
  storyId: string,
  language: LanguageId,
  options: ReconcileOptions,
): Promise<readonly GoldenFile[]> {
  const signed = { ...options, reader: "Ayu Lestari" };
  const view = await getCorrections(storyId, language, signed);
  const asked = { storyId, language, outletId: null };
  const table = await getCorrectionFile(asked, signed);
  const texts = {
    "letters.txt": (view?.letters ?? []).map(({ text }) => text).join("\n\n"),
    "corrections.csv": table?.text ?? "",
  };
  return Object.entries(texts).map(([name, text]) => ({
    format: null,
    bytes: new TextEncoder().encode(text),
    path: join(language, name),
    text,
  }));
}

/** What a database and a machine bring along is named by its place: ids, the zone, the moment. */
function steady(sheet: Sheet): Sheet {
  return {
    ...sheet,
    storyId: "story",
    timeZone: "Asia/Jakarta",
    madeAt: "2026-01-02T10:00:00.000Z",
    sections: sheet.sections.map(({ kind, facts }) => ({
      kind,
      facts: facts.map((fact) => ({ ...fact, id: `fact-${fact.number}` })),
    })),
    sources: sheet.sources.map((source) => ({ ...source, articleId: `article-${source.number}` })),
  };
}

/** A minute passes with every look, so that no two entries of the log are at once. */
function clockOfMinutes(): () => Date {
  let now = Date.UTC(2026, 0, 2, 3);
  return () => {
    now += 60_000;
    return new Date(now);
  };
}

const READ_BY_PROGRAMS: ReadonlySet<SheetFormat> = new Set(["pdf", "docx", "xlsx"]);

function readBack(bytes: Uint8Array, format: SheetFormat): string | null {
  if (format === "pdf") return hasProgram("pdftotext") ? poppler("pdftotext", bytes, "-raw") : null;
  if (format === "docx" || format === "xlsx")
    return hasProgram("soffice") ? libreOfficeText(bytes, format) : null;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
