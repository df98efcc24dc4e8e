import { type Progress, UNTOLD } from "../editorial/sheet/progress.ts";
import { voiceOf } from "../editorial/sheet/say.ts";
import type { SheetDocument } from "../editorial/sheet/sheet-document.ts";
import { factColumns, placedFacts, reportColumns } from "./sheet-columns.ts";
import { writeTable } from "./write-table.ts";

/** The sheet as CSV: one row for each fact and outlet, a header in the sheet's language. */
export function writeCsv({ sheet, seal }: SheetDocument, progress: Progress = UNTOLD): string {
  const voice = voiceOf(sheet);
  const { words, appearance, origin } = reportColumns(voice);
  const ofFact = factColumns(voice);
  const ofReport = [...words, ...appearance, ...origin];
  const { identifier, hash } = voice.words.seal;
  const head = [...[...ofFact, ...ofReport].map((column) => column.head), identifier, hash];
  const sealed = [seal?.code ?? "", seal?.contentSha256 ?? ""];
  const rows = placedFacts(sheet).flatMap((placed) => {
    const shared = ofFact.map(({ read }) => String(read(placed)));
    progress(placed.fact.number);
    return placed.fact.rows.map((row) => {
      const report = { row, said: voice.row(row) };
      return [...shared, ...ofReport.map(({ read }) => String(read(report))), ...sealed];
    });
  });
  return writeTable([head, ...rows]);
}
