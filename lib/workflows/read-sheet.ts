import { createHash } from "node:crypto";
import { failed, ok, type Result } from "../editorial/result.ts";
import { namesTag } from "../editorial/sheet/entity-tag.ts";
import { negotiateFormat } from "../editorial/sheet/negotiate-format.ts";
import type { Sheet } from "../editorial/sheet/sheet.ts";
import { sheetFileName } from "../editorial/sheet/sheet-file-name.ts";
import { FILE_KINDS } from "../editorial/sheet/sheet-format.ts";
import type { LanguageId } from "../engine/article.ts";
import type { SheetOrder } from "../exports/make-sheet-file.ts";
import { factsMissing, type QueryProblem, readSheetQuery } from "../exports/sheet-query.ts";
import { readHouseStyle } from "../store/house-style.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadChosenSheet } from "./load-sheet.ts";
import { hashInThread, writeInThread } from "./sheet-threads.ts";

/** A request for a sheet, as a program makes it. */
export interface ReadingRequest {
  readonly storyId: string;
  readonly query: URLSearchParams;
  /** The Accept header. */
  readonly accept: string | null;
  /** The If-None-Match header. */
  readonly ifNoneMatch: string | null;
  /** For a query that names no language. */
  readonly language: LanguageId;
}

/** A sheet as it was read. */
export interface SheetReading {
  /** A weak entity tag, quotation marks included: the content's hash, then what else makes the file. */
  readonly entityTag: string;
  readonly language: LanguageId;
  readonly fileName: string;
  readonly contentType: string;
  /** Null where the program has it already. */
  readonly body: Uint8Array | null;
}

/** What could not be understood, or that no format suits. */
export type RefusedReading =
  | { readonly kind: "query"; readonly problems: readonly QueryProblem[] }
  | { readonly kind: "format"; readonly known: readonly string[] };

/**
 * Reads a story's sheet as it stands. A reading and no export: it signs nothing, gives no identifier and leaves no trace, so
 * that a program may ask as often as it likes. Null where there is no such story.
 */
export async function readSheet(
  request: ReadingRequest,
  options: WorkflowOptions = {},
): Promise<Result<SheetReading, RefusedReading> | null> {
  const { store, at } = contextOf(options);
  const query = readSheetQuery(request.query);
  if (!query.ok) return failed({ kind: "query", problems: query.error });
  const { choice, paper } = query.value;
  const format = query.value.format ?? negotiateFormat(request.accept);
  const language = query.value.language ?? request.language;
  const wish = { storyId: request.storyId, language, choice, author: "" };
  const chosen = await loadChosenSheet(store, wish, at);
  if (chosen === null) return null;
  const { sheet, missing } = chosen;
  if (missing.length > 0) return failed({ kind: "query", problems: [factsMissing(missing)] });
  if (format === null) return failed({ kind: "format", known: KNOWN_TYPES });
  const order = { sheet, code: null, house: await readHouseStyle(store), format, paper };
  const head = {
    language,
    fileName: sheetFileName(sheet, at, format),
    contentType: FILE_KINDS[format].contentType,
  };
  const { ifNoneMatch } = request;
  if (ifNoneMatch !== null) {
    const entityTag = tagOf(await hashInThread(sheet), order);
    if (namesTag(ifNoneMatch, entityTag)) return ok({ ...head, entityTag, body: null });
  }
  const { bytes, contentSha256 } = await writeInThread(order);
  return ok({ ...head, entityTag: tagOf(contentSha256, order), body: bytes });
}

const KNOWN_TYPES = [...new Set(Object.values(FILE_KINDS).map(({ contentType }) => contentType))];

/** Weak: the file says when it was made, so that two of them with the same content are not the same bytes. */
function tagOf(contentSha256: string, order: SheetOrder): string {
  const { format, paper, house } = order;
  const { timeZone }: Sheet = order.sheet;
  const form = JSON.stringify([format, paper, house, timeZone]);
  const rest = createHash("sha256").update(form).digest("hex").slice(0, 16);
  return `W/"${contentSha256}-${rest}"`;
}
