import { FILE_KINDS, type SheetFormat } from "./sheet-format.ts";

/**
 * What is answered where several formats suit as well: what programs read comes before what people read. A fragment shares
 * its media type with the page, and must be asked for by name.
 */
const PREFERRED: readonly SheetFormat[] = [
  "json",
  "html",
  "md",
  "csv",
  "pdf",
  "docx",
  "xlsx",
  "claimreview",
  "annotations",
];

/** What is told about a media type: "text/html; charset=utf-8" is a type and a parameter. */
interface MediaType {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

interface MediaRange extends MediaType {
  readonly weight: number;
}

/**
 * The format that an Accept header asks for (RFC 9110, section 12.5.1): the most specific range that a format falls under
 * gives it its weight. JSON without a header; null where nothing suits.
 */
export function negotiateFormat(accept: string | null): SheetFormat | null {
  if (accept === null || accept.trim() === "") return "json";
  const ranges = splitOutsideQuotes(accept, ",").map(readRange);
  const weighed = PREFERRED.map((format) => ({ format, weight: weightOf(format, ranges) }));
  const best = Math.max(...weighed.map(({ weight }) => weight));
  return best > 0 ? (weighed.find(({ weight }) => weight === best)?.format ?? null) : null;
}

function weightOf(format: SheetFormat, ranges: readonly MediaRange[]): number {
  const kind = readMediaType(FILE_KINDS[format].contentType);
  const [closest] = ranges
    .filter((range) => covers(range, kind))
    .toSorted((a, b) => specificity(b) - specificity(a));
  return closest?.weight ?? 0;
}

function covers(range: MediaRange, kind: MediaType): boolean {
  const [family = ""] = kind.type.split("/");
  const suits = [kind.type, `${family}/*`, "*/*"].includes(range.type);
  return (
    suits && [...range.parameters].every(([name, value]) => kind.parameters.get(name) === value)
  );
}

function specificity({ type, parameters }: MediaRange): number {
  if (type === "*/*") return 0;
  return type.endsWith("/*") ? 1 : 2 + parameters.size;
}

function readRange(text: string): MediaRange {
  const { type, parameters } = readMediaType(text);
  const weight = Number(parameters.get("q") ?? 1);
  const others = new Map([...parameters].filter(([name]) => name !== "q"));
  return { type, parameters: others, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

function readMediaType(text: string): MediaType {
  const [type = "", ...parameters] = splitOutsideQuotes(text, ";").map((part) => part.trim());
  const pairs = parameters.map((parameter) => {
    const [name = "", value = ""] = splitOutsideQuotes(parameter, "=");
    return [name.trim().toLowerCase(), unquoted(value.trim()).toLowerCase()] as const;
  });
  return { type: type.toLowerCase(), parameters: new Map(pairs) };
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replaceAll("\\", "") : value;
}

/** The parts of a header between the marks that stand in no quoted string. */
function splitOutsideQuotes(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  for (const character of text) {
    if (character === '"' && !part.endsWith("\\")) quoted = !quoted;
    if (character === mark && !quoted) {
      parts.push(part);
      part = "";
    } else {
      part += character;
    }
  }
  return [...parts, part];
}
