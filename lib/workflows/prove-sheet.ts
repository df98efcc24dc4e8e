import { groupBy } from "../editorial/group-by.ts";
import type {
  ExportStanding,
  SheetExport,
  SheetProof,
} from "../editorial/sheet/export-standing.ts";
import type { FileMarks } from "../editorial/sheet/file-marks.ts";
import type { Sheet } from "../editorial/sheet/sheet.ts";
import { readSheetCode } from "../editorial/sheet/sheet-code.ts";
import {
  compareWithExports,
  type FoundStanding,
  type KeptContent,
} from "../exports/compare-with-exports.ts";
import { marksOf } from "../exports/read-sent-sheet.ts";
import { findExports, readSheetContent, readStoryExports } from "../store/exports.ts";
import { type Context, contextOf, type WorkflowOptions } from "./context.ts";
import { loadSheet } from "./load-sheet.ts";
import { compareInThread } from "./sheet-threads.ts";

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
  return standingsOf(exports, context);
}

async function standingOf(exported: SheetExport, context: Context): Promise<ExportStanding> {
  const [standing] = await standingsOf([exported], context);
  if (standing === undefined) throw new Error("An export was compared and has no standing.");
  return standing;
}

/** The standings of exports of one story, in their order: what one choice says today is laid out once. */
async function standingsOf(
  exports: readonly SheetExport[],
  { store, at }: Context,
): Promise<readonly ExportStanding[]> {
  const found = new Map<SheetExport, Omit<ExportStanding, "exported">>();
  for (const group of groupBy(exports, choiceKey).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const now = await loadSheet(store, first, at);
    const timeZone = now?.timeZone ?? null;
    const hashes = new Set(group.map(({ contentSha256 }) => contentSha256));
    const kept = await Promise.all(
      [...hashes].map(async (contentSha256) => ({
        contentSha256,
        gzip: await readSheetContent(store, contentSha256),
      })),
    );
    const standings = await compare(now, kept);
    kept.forEach(({ contentSha256 }, index) => {
      const standing = standings[index];
      for (const exported of group)
        if (standing !== undefined && exported.contentSha256 === contentSha256)
          found.set(exported, { ...standing, timeZone });
    });
  }
  return exports.flatMap((exported) => {
    const standing = found.get(exported);
    return standing === undefined ? [] : [{ exported, ...standing }];
  });
}

function choiceKey({ language, choice }: SheetExport): string {
  return `${language} ${JSON.stringify(choice)}`;
}

/** Reports that are compared here, in some forty milliseconds; with more a thread does it, and the desk answers meanwhile. */
const ROWS_HERE_MAX = 2_000;

function compare(
  now: Sheet | null,
  kept: readonly KeptContent[],
): readonly FoundStanding[] | Promise<readonly FoundStanding[]> {
  const rows = (now?.scope.facts ?? 0) * (now?.sources.length ?? 0);
  return rows * (kept.length + 1) > ROWS_HERE_MAX
    ? compareInThread(now, kept)
    : compareWithExports(now, kept);
}
