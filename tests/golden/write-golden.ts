import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../../lib/cli/setup.mjs";
import { drawSheet } from "../support/draw-sheet.ts";
import { GOLDEN_FOLDER, makeGoldenSheets } from "../support/golden-sheets.ts";

// Writes the golden files anew, and pictures of the sheets as other programs show them: to be looked at, and not committed.
const PICTURES = join(ROOT, "test-results", "golden");

rmSync(PICTURES, { recursive: true, force: true });
for (const sheet of await makeGoldenSheets()) {
  const { path, text, language, bytes, format } = sheet;
  if (text === null) {
    process.stderr.write(`${path} is as it was: what reads it is not on this machine.\n`);
  } else {
    const file = join(GOLDEN_FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const folder = join(PICTURES, language);
  mkdirSync(folder, { recursive: true });
  await drawSheet(bytes, format, folder);
}
process.stderr.write(`Pictures to look at: ${PICTURES}\n`);
