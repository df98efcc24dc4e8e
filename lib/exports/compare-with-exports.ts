import { gunzipSync } from "node:zlib";
import { compareSheets, type SheetChanges } from "../editorial/sheet/compare-sheets.ts";
import type { Sheet } from "../editorial/sheet/sheet.ts";
import { contentHashOf } from "./content-hash.ts";

/** What an export said, as the desk keeps it. */
export interface KeptContent {
  /** Of the content, in lower-case hexadecimal. */
  readonly contentSha256: string;
  /** Canonical JSON in UTF-8, gzipped; null where it was not kept. */
  readonly gzip: Uint8Array | null;
}

/** How what was exported stands to the desk. */
export interface FoundStanding {
  /** As the exported sheet has it. */
  readonly title: string;
  /** The desk would say something else today, or has no such story any more. */
  readonly stale: boolean;
  /** Where they differ; null where they do not, or where one of the two is gone. */
  readonly changes: SheetChanges | null;
}

/** Compares the sheet as it stands, null where its story is gone, with what exports of it said: one standing each. */
export function compareWithExports(
  now: Sheet | null,
  kept: readonly KeptContent[],
): readonly FoundStanding[] {
  const said = now === null ? null : contentHashOf(now);
  const known = new Map<string, FoundStanding>();
  return kept.map((content) => {
    const { contentSha256 } = content;
    const found = known.get(contentSha256) ?? standingOf(now, said, content);
    known.set(contentSha256, found);
    return found;
  });
}

function standingOf(
  now: Sheet | null,
  said: string | null,
  { contentSha256, gzip }: KeptContent,
): FoundStanding {
  if (now !== null && said === contentSha256)
    return { title: now.title, stale: false, changes: null };
  if (gzip === null) return { title: now?.title ?? "", stale: true, changes: null };
  const before = readContent(gzip);
  // The zone is no part of the content: both are told in one.
  const changes =
    now === null ? null : compareSheets(before, { ...now, timeZone: before.timeZone });
  return { title: before.title, stale: true, changes };
}

/** Written by makeSheetFile from a sheet, without who made it, when and in which zone: none of which is compared. */
function readContent(gzip: Uint8Array): Sheet {
  const content: Omit<Sheet, "madeAt" | "madeBy" | "timeZone"> = JSON.parse(
    gunzipSync(gzip).toString("utf8"),
  );
  return { ...content, madeAt: new Date(0).toISOString(), madeBy: "", timeZone: "UTC" };
}
