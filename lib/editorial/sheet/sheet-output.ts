import { PAPERS, type Paper } from "./paper.ts";
import type { ChoiceFields } from "./read-choice.ts";
import { SHEET_FORMATS, type SheetFormat } from "./sheet-format.ts";

/** As what a sheet leaves the house: its format, and the paper where that is printed. */
export interface SheetOutput {
  readonly format: SheetFormat;
  readonly paper: Paper;
}

/** What is offered first where nobody asked for anything else. */
const USUAL_OUTPUT: SheetOutput = { format: "pdf", paper: "a4" };

/** Formats that are laid out for a paper; the others have none. */
export const PAPER_FORMATS: readonly SheetFormat[] = ["pdf", "docx"];

/** Reads an output from an address or a form; what is missing, unknown or said more than once is as usual. */
export function readOutput({ format, paper }: ChoiceFields): SheetOutput {
  const one = (value: typeof format) =>
    Array.isArray(value) && value.length === 1 ? value[0] : value;
  return {
    format: SHEET_FORMATS.find((known) => known === one(format)) ?? USUAL_OUTPUT.format,
    paper: PAPERS.find((known) => known === one(paper)) ?? USUAL_OUTPUT.paper,
  };
}

/** The same output as fields, without what is as usual. */
export function outputFields({
  format,
  paper,
}: SheetOutput): readonly (readonly [string, string])[] {
  return [
    ...(format === USUAL_OUTPUT.format ? [] : [["format", format] as const]),
    ...(paper === USUAL_OUTPUT.paper ? [] : [["paper", paper] as const]),
  ];
}
