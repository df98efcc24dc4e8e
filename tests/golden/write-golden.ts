import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../../lib/cli/setup.mjs";
import { drawSheet } from "../support/draw-sheet.ts";
import { GOLDEN_FOLDER, makeGoldenFiles } from "../support/golden-sheets.ts";

// Writes the golden files anew, and pictures of the sheets as other programs show them: to be looked at, and not committed.
const PICTURES = join(ROOT, "test-results", "golden");

rmSync(PICTURES, { recursive: true, force: true });
for (const { path, text, bytes, format } of await makeGoldenFiles()) {
  if (text === null) {
    process.stderr.write(`${path} is as it was: what reads it is not on this machine.\n`);
  } else {
    const file = join(GOLDEN_FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  // A folder a kind of sheet: "id/page.pdf.txt" is drawn in "id/page".
  const folder = join(PICTURES, path.slice(0, path.indexOf(".")));
  mkdirSync(folder, { recursive: true });
  if (format === null) writeFileSync(join(PICTURES, path), bytes);
  else await drawSheet(bytes, format, folder);
}
process.stderr.write(`Pictures to look at: ${PICTURES}\n`);
