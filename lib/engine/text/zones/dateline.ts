import { countWords, type Taken, type ZoneDraft } from "./zone-draft.ts";

/** A dateline is no longer than a place, a date, an outlet and an agency. */
const DATELINE_UNITS_MAX = 90;
/** Paragraphs that may carry the dateline, counted from the first that is left. */
const PARAGRAPHS_READ_MAX = 2;
/** A place that stands alone before a dash is taken for a dateline only where a whole lead follows. */
const LEAD_UNITS_MIN = 60;
const SEPARATOR = /\s?,?(?:\s[-–—]{1,2}\s?|[-–—]{1,2}\s|,\s?[-–—]\s?|—)|:\s/g;
const AGENCY = /\s?\(([\p{L}\p{N} .,/&-]{2,40})\)$/u;
const OUTLET_ADDRESS =
  /^[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]{2,}){0,2}\.(?:com|id|co|net|org|tv|news|info|my|sg|uk|au)$/iu;
const CAPITALS = /^(?:[\p{Lu}][\p{Lu}.'’-]+|[\p{Lu}]\.?)(?:\s[\p{Lu}.'’-]+){0,3}$/u;
const TITLE_CASE = /^\p{Lu}[\p{L}\p{N}.'’-]*(?:\s[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*){0,2}$/u;
const DATE =
  /^(?:\p{L}+\.?\s)?\d{1,2}(?:\s\p{L}+\.?)?(?:\s\d{4})?$|^\(?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)?$|^\d{4}$/u;
const STARTS_REPORT = /^["“‘'(]{0,2}[\p{Lu}\p{N}]/u;

/** The dateline before the report's first words: "JAKARTA, May 15 (Agency) -", "OUTLET.ID, KOTA –", "Kota, Outlet -". */
export function takeDateline(draft: ZoneDraft): readonly Taken[] {
  let read = 0;
  for (const [paragraph, rest] of draft.rests.entries()) {
    if (!rest) {
      continue;
    }
    const end = datelineEnd(draft.text.slice(rest.start, rest.end));
    if (end !== null) {
      return [
        {
          start: rest.start,
          end: rest.start + end,
          paragraph,
          kind: "dateline",
          ruleId: "zone/dateline",
        },
      ];
    }
    read += 1;
    if (read === PARAGRAPHS_READ_MAX) {
      break;
    }
  }
  return [];
}

/** Where the dateline of a paragraph ends, its separator included; null where it has none. */
function datelineEnd(paragraph: string): number | null {
  for (const match of paragraph.slice(0, DATELINE_UNITS_MAX).matchAll(SEPARATOR)) {
    const end = match.index + match[0].length;
    const report = paragraph.slice(end).trimStart();
    const strength = strengthOf(paragraph.slice(0, match.index));
    const isColon = match[0].startsWith(":");
    if (!STARTS_REPORT.test(report) || strength === "none") {
      continue;
    }
    if (strength === "strong" && (!isColon || CAPITALS.test(paragraph.slice(0, match.index)))) {
      return end;
    }
    if (!isColon && /^\s/.test(match[0]) && report.length >= LEAD_UNITS_MIN) {
      return end;
    }
  }
  return null;
}

/** How surely words before a separator are a dateline: an address, capitals or an agency are; names alone may be. */
function strengthOf(words: string): "strong" | "weak" | "none" {
  const agency = AGENCY.exec(words);
  const pieces = (agency ? words.slice(0, agency.index) : words)
    .split(/[,/]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const kinds = pieces.map(kindOf);
  if (pieces.length === 0 || kinds.includes("none") || kinds.every((kind) => kind === "date")) {
    return "none";
  }
  if (agency || kinds.includes("strong")) {
    return "strong";
  }
  const isOnePlace = pieces.length === 1 && countWords(words) <= 2;
  return pieces.length > 1 || isOnePlace ? "weak" : "none";
}

function kindOf(piece: string): "strong" | "weak" | "date" | "none" {
  if (OUTLET_ADDRESS.test(piece) || CAPITALS.test(piece)) {
    return "strong";
  }
  if (DATE.test(piece)) {
    return "date";
  }
  return TITLE_CASE.test(piece) ? "weak" : "none";
}
