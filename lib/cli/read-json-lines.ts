import { open } from "node:fs/promises";
import { UsageError } from "./command.ts";

/** A line of a JSON Lines file as an object with its number, counted from 1, or the sentence that says why it is none. */
export type JsonLine =
  | { readonly number: number; readonly fields: ReadonlyMap<string, unknown> }
  | { readonly number: number; readonly problem: string };

/**
 * Reads a JSON Lines file (UTF-8, one object a line) line by line, so that its size does not matter. Empty lines are
 * skipped. Throws a UsageError where the file cannot be read.
 */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of readLines(path)) {
    number += 1;
    if (line.trim() !== "") yield { number, ...readObject(line, number) };
  }
}

function readObject(line: string, number: number) {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return { fields: new Map<string, unknown>(Object.entries(value)) };
    return { problem: `Line ${number} is not a JSON object.` };
  } catch {
    return { problem: `Line ${number} is not JSON.` };
  }
}

/** Lines end with LF or CRLF only: node:readline would also cut at U+2028, which may stand in a JSON string. */
async function* readLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const bytes of readBytes(path)) {
    const [first = "", ...rest] = decoder.decode(bytes, { stream: true }).split("\n");
    parts.push(first);
    for (const piece of rest) {
      yield parts.join("");
      parts = [piece];
    }
  }
  yield parts.join("") + decoder.decode();
}

async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    const file = await open(path);
    for await (const chunk of file.createReadStream()) yield chunk;
  } catch {
    throw new UsageError(`${path} cannot be read.`);
  }
}

/** A field that must be a text; null where it is missing or something else. */
export function textField(fields: ReadonlyMap<string, unknown>, name: string): string | null {
  const value = fields.get(name);
  return typeof value === "string" ? value : null;
}

/** Optional text fields, only those that are there, ready to spread. */
export function optionalFields<K extends string>(
  fields: ReadonlyMap<string, unknown>,
  names: readonly K[],
): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const name of names) {
    const value = textField(fields, name);
    if (value !== null) found[name] = value;
  }
  return found;
}
