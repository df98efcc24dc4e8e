import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { compareSheets } from "../editorial/sheet/compare-sheets.ts";
import type {
  ExportStanding,
  SheetExport,
  SheetProof,
} from "../editorial/sheet/export-standing.ts";
import type { FileMarks } from "../editorial/sheet/file-marks.ts";
import type { Sheet } from "../editorial/sheet/sheet.ts";
import { readSheetCode } from "../editorial/sheet/sheet-code.ts";
import { contentOf } from "../editorial/sheet/sheet-content.ts";
import { marksOf } from "../exports/read-sent-sheet.ts";
import { findExports, readSheetContent, readStoryExports } from "../store/exports.ts";
import { type Context, contextOf, type WorkflowOptions } from "./context.ts";
import { loadSheet } from "./load-sheet.ts";

/** Tells whether a file is what the desk exported, and what has changed since. */
export function proveFile(bytes: Uint8Array, options: WorkflowOptions = {}): Promise<SheetProof> {
  return proveMarks(marksOf(bytes), options);
}

/** What a file of these marks is. */
export async function proveMarks(
  { sha256, codes, contentSha256 }: FileMarks,
  options: WorkflowOptions = {},
): Promise<SheetProof> {
  const context = contextOf(options);
  const { store } = context;
  const same = await findExports(store, { codes: [], hashes: [sha256] });
  const exact = same.find((exported) => exported.sha256 === sha256);
  if (exact !== undefined) return { kind: "exact", standing: await standingOf(exact, context) };
  if (codes.length === 0) return { kind: "unmarked", standing: null };
  const [named] = await findExports(store, { codes, hashes: [] });
  if (named === undefined) return { kind: "unknown", standing: null };
  const kind = contentSha256 === named.contentSha256 ? "same-content" : "altered";
  return { kind, standing: await standingOf(named, context) };
}

/** Tells which export an identifier or a hash of its content, as somebody typed it, names. */
export async function proveMark(typed: string, options: WorkflowOptions = {}): Promise<SheetProof> {
  const context = contextOf(options);
  const code = readSheetCode(typed);
  const hash = typed.replace(/\s/g, "").toLowerCase();
  const isHash = /^[0-9a-f]{64}$/.test(hash);
  if (code === null && !isHash) return { kind: "unmarked", standing: null };
  const marks = { codes: code === null ? [] : [code], hashes: isHash ? [hash] : [] };
  const [named] = await findExports(context.store, marks);
  if (named === undefined) return { kind: "unknown", standing: null };
  return { kind: "named", standing: await standingOf(named, context) };
}

/** Exports that are looked at: each is compared with the story as it stands. */
const LISTED_MAX = 30;

/** The latest exports of a story, newest first, each with what the desk would say otherwise today. */
export async function listExports(
  storyId: string,
  options: WorkflowOptions = {},
): Promise<readonly ExportStanding[]> {
  const context = contextOf(options);
  const exports = (await readStoryExports(context.store, storyId)).slice(0, LISTED_MAX);
  const sheets = new Map<string, Promise<Sheet | null>>();
  const standings: ExportStanding[] = [];
  for (const exported of exports) standings.push(await standingOf(exported, context, sheets));
  return standings;
}

async function standingOf(
  exported: SheetExport,
  { store, at }: Context,
  sheets: Map<string, Promise<Sheet | null>> = new Map(),
): Promise<ExportStanding> {
  const { storyId, language, choice, author, contentSha256 } = exported;
  const key = `${language} ${JSON.stringify(choice)}`;
  const loading = sheets.get(key) ?? loadSheet(store, { storyId, language, choice, author }, at);
  sheets.set(key, loading);
  const [now, gzip] = await Promise.all([loading, readSheetContent(store, contentSha256)]);
  if (gzip === null)
    return { exported, title: now?.title ?? "", changes: null, stale: now === null };
  const before = readContent(gzip, exported);
  if (now === null) return { exported, title: before.title, changes: null, stale: true };
  const stale = sha256Of(contentOf(now)) !== contentSha256;
  const changes = stale ? compareSheets(before, { ...now, timeZone: before.timeZone }) : null;
  return { exported, title: before.title, changes, stale };
}

/** Written by makeSheetFile from a sheet, without who made it, when and in which zone. */
function readContent(gzip: Uint8Array, { at, author }: SheetExport): Sheet {
  const content: Omit<Sheet, "madeAt" | "madeBy" | "timeZone"> = JSON.parse(
    gunzipSync(gzip).toString("utf8"),
  );
  return { ...content, madeAt: at, madeBy: author, timeZone: "UTC" };
}

function sha256Of(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
