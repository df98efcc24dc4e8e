import { isMap, isScalar, parseDocument } from "yaml";

/** The fields at the head of an article file, each the characters the file has, and the body after them. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Front matter is a handful of lines; more is something else that happens to begin with dashes. */
const HEAD_MAX = 20_000;

/**
 * Splits a text with LF line ends into front matter and body. Without a first line of `---` all of it is body. Null where
 * the front matter has no end or is no flat list of `name: text`.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^---[ \t]*(\n|$)/.test(text)) return { fields: new Map(), body: text };
  const start = text.indexOf("\n") + 1;
  const end = start === 0 ? -1 : endOfHead(text, start);
  if (end === -1) return null;
  const fields = readFields(text.slice(start, end));
  if (fields === null) return null;
  const bodyStart = text.indexOf("\n", end);
  return { fields, body: bodyStart === -1 ? "" : text.slice(bodyStart + 1) };
}

/** Where the closing line begins, or -1. */
function endOfHead(text: string, start: number): number {
  let line = start;
  while (line < text.length && line - start <= HEAD_MAX) {
    const next = text.indexOf("\n", line);
    const end = next === -1 ? text.length : next;
    if (text.slice(line, end).trimEnd() === "---") return line;
    line = end + 1;
  }
  return -1;
}

/**
 * YAML in its safest reading: the failsafe schema knows only text, so `2024-06-20`, `on` and `123` stay what the file
 * says; aliases, tags and nested values are refused.
 */
function readFields(head: string): ReadonlyMap<string, string> | null {
  const document = parseDocument(head, {
    schema: "failsafe",
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: "silent",
  });
  if (document.errors.length > 0) return readLines(head);
  const fields = new Map<string, string>();
  if (document.contents === null) return fields;
  if (!isMap(document.contents)) return null;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== "string") return null;
    if (value !== null && !(isScalar(value) && isPlainText(value))) return null;
    fields.set(key.value, value === null ? "" : String(value.value ?? ""));
  }
  return fields;
}

function isPlainText(scalar: { readonly value: unknown; readonly tag?: string }): boolean {
  return scalar.tag === undefined && (typeof scalar.value === "string" || scalar.value === null);
}

/** What YAML gives a meaning at the beginning of a value; a person who writes a headline does not begin with it. */
const YAML_INDICATOR = /^[[{&*!|>@`%]/;

/**
 * The reading of people who do not know YAML: a headline may have a colon in it, or begin with a quoted word. Each line is
 * `name: text`; null where one is not, where a name comes twice, or where a quotation mark is left open.
 */
function readLines(head: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>();
  for (const line of head.split("\n")) {
    if (line.trim() === "") continue;
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0));
    const text = line.slice(colon + 1).trim();
    if (!/^[A-Za-z][\w-]*$/.test(name) || fields.has(name) || YAML_INDICATOR.test(text))
      return null;
    const unquoted = readQuoted(text);
    if (unquoted === null) return null;
    fields.set(name, unquoted);
  }
  return fields;
}

function readQuoted(text: string): string | null {
  const mark = text.at(0);
  if (mark !== '"' && mark !== "'") return text;
  const close = text.indexOf(mark, 1);
  if (close === -1) return null;
  return close === text.length - 1 ? text.slice(1, -1) : text;
}
