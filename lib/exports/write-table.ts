import { stringify } from "csv-stringify/sync";

/**
 * Rows as CSV, lines as RFC 4180. It begins with a byte order mark, without which Excel does not read it as UTF-8. No cell is
 * read as a formula.
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(escapeFormula));
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
