import { stringify } from "csv-stringify/sync";
import { type SheetVoice, voiceOf } from "../editorial/sheet/say.ts";
import type { Sheet, SheetFact } from "../editorial/sheet/sheet.ts";
import type { SheetDocument } from "../editorial/sheet/sheet-document.ts";

/**
 * The sheet as CSV: one row for each fact and outlet, a header in the sheet's language, lines as RFC 4180. It begins with a
 * byte order mark, without which Excel does not read it as UTF-8. No cell is read as a formula.
 */
export function writeCsv({ sheet, seal }: SheetDocument): string {
  const voice = voiceOf(sheet);
  const sealed = [seal?.code ?? "", seal?.contentSha256 ?? ""];
  const rows = sheet.sections.flatMap(({ kind, facts }) =>
    facts.flatMap((fact) => writeFact(voice, kind, fact).map((row) => [...row, ...sealed])),
  );
  const cells = [headOf(voice), ...rows].map((row) => row.map(escapeFormula));
  return stringify(cells, {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: "windows",
    escape_formulas: true,
  });
}

/** Blank or invisible characters and quotation marks that a spreadsheet drops before it looks for a formula. */
const BEFORE_FORMULA = "[\\s\\p{Cc}\\p{Cf}\"']*";
const SIGN = "[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]";
const FORMULA = new RegExp(`^${BEFORE_FORMULA}${SIGN}`, "u");
/** Where the list separator is a semicolon or a tab (Indonesian Excel), a cell can be cut there: no part may begin a formula. */
const INNER_FORMULA = new RegExp(`([;\\t\\r\\n][\\p{Zs}\\p{Cf}"']*)(?=${SIGN})`, "gu");
/** Half of a surrogate pair cannot be written as UTF-8, and NUL ends a cell for some readers. */
const UNWRITABLE = /\p{Cs}|\0/gu;

/** A cell that a spreadsheet shows and does not run: csv-stringify misses a space or a line break before the sign. */
function escapeFormula(text: string): string {
  const safe = text.replace(UNWRITABLE, "\uFFFD").replace(INNER_FORMULA, "$1'");
  return FORMULA.test(safe) ? `'${safe}` : safe;
}

function headOf({ words: { labels, seal } }: SheetVoice): readonly string[] {
  return [
    labels.number,
    labels.section,
    labels.question,
    labels.aspect,
    labels.state,
    labels.standing,
    labels.qualification,
    labels.difference,
    labels.reason,
    labels.decidedBy,
    labels.decidedAt,
    labels.finding,
    labels.outlets,
    labels.origins,
    labels.source,
    labels.outlet,
    labels.stance,
    labels.value,
    labels.words,
    labels.place,
    labels.language,
    labels.published,
    labels.retrieved,
    labels.link,
    labels.origin,
    labels.credit,
    labels.speaker,
    seal.identifier,
    seal.hash,
  ];
}

function writeFact(
  voice: SheetVoice,
  kind: Sheet["sections"][number]["kind"],
  fact: SheetFact,
): readonly (readonly string[])[] {
  const { words } = voice;
  const shared = [
    String(fact.number),
    words.sections[kind].title,
    fact.question,
    words.aspects[fact.aspect],
    voice.state(fact),
    voice.standing(fact),
    fact.qualification ?? "",
    fact.difference === null ? "" : words.differences[fact.difference],
    fact.reason ?? "",
    fact.decision?.by ?? "",
    fact.decision?.at ?? "",
    fact.finding,
    String(fact.outlets),
    String(fact.independentOrigins),
  ];
  return fact.rows.map((row) => {
    const said = voice.row(row);
    return [
      ...shared,
      String(row.source),
      said.outlet,
      said.stance,
      said.value,
      said.words.join(" … "),
      row.evidence.map(({ start, end }) => `${start}:${end}`).join(" "),
      said.source.language,
      said.source.publishedAt ?? "",
      said.source.retrievedAt,
      said.url ?? "",
      said.origin,
      said.credit,
      said.speaker,
    ];
  });
}
