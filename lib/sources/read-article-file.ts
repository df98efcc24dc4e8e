import { failed, ok, type Result } from "../editorial/result.ts";
import type { ImportRefusal } from "../editorial/views.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { checkFields, TEXT_BYTES_MAX } from "./check-fields.ts";
import { readFrontMatter } from "./read-front-matter.ts";

/**
 * Reads an article file (`.md` or `.txt`: UTF-8, with front matter where it has any). `outlet` is used where the file names
 * none. The refusal goes by the file's name.
 */
export function readArticleFile(
  name: string,
  bytes: Uint8Array,
  outlet?: string,
): Result<ArticleDraft, ImportRefusal> {
  const text = decode(name, bytes);
  if (!text.ok) return text;
  const head = readFrontMatter(text.value.replaceAll(/\r\n?/g, "\n"));
  if (head === null) return failed({ name, reason: "bad-front-matter" });
  const field = (key: string) => head.fields.get(key);
  return checkFields(name, {
    outlet: field("outlet")?.trim() ? field("outlet") : outlet,
    title: field("title"),
    url: field("url"),
    publishedAt: field("published"),
    language: field("language"),
    text: head.body,
  });
}

function decode(name: string, bytes: Uint8Array): Result<string, ImportRefusal> {
  const refuse = (reason: ImportRefusal["reason"]) => failed({ name, reason });
  if (!/\.(md|txt)$/i.test(name)) return refuse("bad-type");
  if (bytes.length > TEXT_BYTES_MAX) return refuse("too-large");
  if (bytes.length === 0) return refuse("empty");
  if (isBinary(bytes)) return refuse("binary");
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes)); // drops a byte order mark
  } catch {
    return refuse("encoding");
  }
}

/** A stray control character can stand in a text; more than one byte in fifty means it is none. */
const CONTROL_SHARE_MAX = 0.02;

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    const isBlank = byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d;
    if ((byte < 0x20 && !isBlank) || byte === 0x7f) controls += 1;
  }
  return controls > bytes.length * CONTROL_SHARE_MAX;
}
