import type { Sheet, SheetSource } from "./sheet.ts";

/** Name and version of the shape; a change that a reader could stumble over gets a new number. */
export const SHEET_JSON_FORMAT = "tally-sheet/1";

/** The sheet as a JSON value: everything in it, every row with its source written out, spans included. */
export interface SheetJson extends Omit<Sheet, "sections"> {
  readonly format: typeof SHEET_JSON_FORMAT;
  readonly sections: readonly {
    readonly kind: Sheet["sections"][number]["kind"];
    readonly facts: readonly (Omit<Sheet["sections"][number]["facts"][number], "rows"> & {
      readonly rows: readonly (Sheet["sections"][number]["facts"][number]["rows"][number] &
        Pick<SheetSource, "outlet" | "url" | "publishedAt" | "language" | "origins">)[];
    })[];
  }[];
}

/** The sheet as a JSON file, indented for people. */
export function writeJson(sheet: Sheet): string {
  return `${JSON.stringify(jsonOf(sheet), null, 2)}\n`;
}

function jsonOf(sheet: Sheet): SheetJson {
  return {
    format: SHEET_JSON_FORMAT,
    ...sheet,
    sections: sheet.sections.map(({ kind, facts }) => ({
      kind,
      facts: facts.map((fact) => ({
        ...fact,
        rows: fact.rows.map((row) => ({ ...row, ...sourceFields(sheet.sources, row.source) })),
      })),
    })),
  };
}

function sourceFields(sources: readonly SheetSource[], number: number) {
  const source = sources[number - 1];
  if (source === undefined) throw new RangeError(`the sheet has no source ${number}`);
  const { outlet, url, publishedAt, language, origins } = source;
  return { outlet, url, publishedAt, language, origins };
}
