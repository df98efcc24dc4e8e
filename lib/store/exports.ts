import type { SheetExport } from "../editorial/sheet/export-standing.ts";
import type { SheetChoice } from "../editorial/sheet/sheet-choice.ts";
import type { Store } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import type { Export as ExportRow, Prisma } from "./generated/client.ts";
import { newId } from "./new-id.ts";

/** Records an export with its content (gzipped) and its log entry; false where there is no such story. */
export function insertExport(
  store: Store,
  { choice, ...exported }: SheetExport,
  content: Uint8Array,
): Promise<boolean> {
  return store.prisma.$transaction(async (transaction) => {
    const { storyId, format, author, at, contentSha256: sha256 } = exported;
    const story = await transaction.story.findFirst({ where: { id: storyId, deletedAt: null } });
    if (story === null) return false;
    const { id: decisionId } = await appendDecision(transaction, {
      ...PLAIN_ENTRY,
      storyId,
      kind: "exported",
      author,
      at,
      after: format,
    });
    const gzip = new Uint8Array(content);
    await transaction.sheetContent.upsert({
      where: { sha256 },
      create: { sha256, gzip },
      update: {},
    });
    const choiceJson = JSON.stringify(choice);
    await transaction.export.create({ data: { ...exported, id: newId(), decisionId, choiceJson } });
    return true;
  });
}

/** Exports with an identifier, newest first. */
async function readExports(
  store: Store,
  where: Prisma.ExportWhereInput,
): Promise<readonly SheetExport[]> {
  const rows = await store.prisma.export.findMany({
    where: { code: { not: null }, ...where },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return rows.flatMap(reshapeExport);
}

/** The exports of a story, newest first. */
export function readStoryExports(store: Store, storyId: string): Promise<readonly SheetExport[]> {
  return readExports(store, { storyId });
}

/** The exports that carry one of these identifiers, or are these very bytes, or say this content; newest first. */
export function findExports(
  store: Store,
  marks: { readonly codes: readonly string[]; readonly hashes: readonly string[] },
): Promise<readonly SheetExport[]> {
  const hashes = [...marks.hashes];
  return readExports(store, {
    OR: [
      { code: { in: [...marks.codes] } },
      { sha256: { in: hashes } },
      { contentSha256: { in: hashes } },
    ],
  });
}

/** What an exported sheet said: canonical JSON, gzipped; null where it was not kept. */
export async function readSheetContent(store: Store, sha256: string): Promise<Uint8Array | null> {
  const row = await store.prisma.sheetContent.findUnique({ where: { sha256 } });
  return row === null ? null : new Uint8Array(row.gzip);
}

function reshapeExport(row: ExportRow): readonly SheetExport[] {
  const { code, contentSha256, choiceJson, storyId, format, sha256, author, at } = row;
  if (code === null || contentSha256 === null || choiceJson === null) return [];
  const language = row.language === "en" ? "en" : "id";
  // Written by insertExport from the same type.
  const choice: SheetChoice = JSON.parse(choiceJson);
  return [{ storyId, code, format, language, choice, sha256, contentSha256, author, at }];
}
