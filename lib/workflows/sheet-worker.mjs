// Writes and reads sheets in worker threads, so that the server answers meanwhile. Plain JavaScript for the reason
// that engine-worker.mjs gives.
import { register } from "tsx/esm/api";

register();

/**
 * Writes an order and tells its port how many facts are done.
 * @param {{ order: import("../exports/make-sheet-file.ts").SheetOrder, port: import("node:worker_threads").MessagePort }} task
 */
export async function writeOrder({ order, port }) {
  try {
    const { makeSheetFile } = await import("../exports/make-sheet-file.ts");
    return await makeSheetFile(order, (done) => port.postMessage(done));
  } finally {
    port.close();
  }
}

/**
 * Reads the file that a form brought.
 * @param {import("../exports/read-sent-sheet.ts").SentForm} form
 */
export async function readForm(form) {
  const { readSentSheet } = await import("../exports/read-sent-sheet.ts");
  return readSentSheet(form);
}

/**
 * The hash of a sheet's content.
 * @param {{ sheet: import("../editorial/sheet/sheet.ts").Sheet }} task
 */
export async function hashSheet({ sheet }) {
  const { contentHashOf } = await import("../exports/content-hash.ts");
  return contentHashOf(sheet);
}

/**
 * Compares a sheet as it stands with what exports of it said.
 * @param {{ now: import("../editorial/sheet/sheet.ts").Sheet | null, kept: readonly import("../exports/compare-with-exports.ts").KeptContent[] }} task
 */
export async function compareExports({ now, kept }) {
  const { compareWithExports } = await import("../exports/compare-with-exports.ts");
  return compareWithExports(now, kept);
}
