import { readFile } from "node:fs/promises";
import { proveFile, proveMark } from "../workflows/prove-sheet.ts";
import { openReadingDesk } from "../workflows/reading-desk.ts";
import { closeSheetThreads } from "../workflows/sheet-threads.ts";
import { type Printed, runCommand, UsageError } from "./command.ts";

const USAGE = "usage: npm run --silent verify-sheet -- FILE | IDENTIFIER | SHA-256";

/** Prints as JSON whether a file, an identifier or a hash is what the desk exported, and what has changed since. */
async function* verifySheet(args: readonly string[]): AsyncGenerator<Printed> {
  const [what, ...rest] = args;
  if (what === undefined || rest.length > 0) throw new UsageError(`Name one sheet. ${USAGE}`);
  const desk = openReadingDesk();
  if (desk === null) throw new UsageError("There is no desk in DATA_DIR to ask. Start Tally once.");
  try {
    const bytes = await readFile(what).catch(() => null);
    const options = { store: { ...desk, bulk: refuseToWrite, feed: NOTHING_HAPPENS } };
    const proof =
      bytes === null
        ? await proveMark(what, options)
        : await proveFile(new Uint8Array(bytes), options);
    if (bytes === null && proof.kind === "unmarked")
      throw new UsageError(`${what} is neither a file nor an identifier. ${USAGE}`);
    yield { line: JSON.stringify(proof, null, 2) };
  } finally {
    await closeSheetThreads();
    await desk.close();
  }
}

/** A desk that is only read has no news. */
const NOTHING_HAPPENS = {
  follow: () => Promise.resolve(() => undefined),
  committed: () => undefined,
  changed: () => undefined,
};

function refuseToWrite(): never {
  throw new Error("This desk is open for reading only.");
}

await runCommand(verifySheet);
