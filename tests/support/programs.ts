import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether a program is on this machine. Where it is not, its tests are skipped and say so. */
export function hasProgram(name: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${name}`]).status === 0;
}

/** What poppler's program prints of a PDF; throws where it fails or complains. */
export function poppler(
  program: "pdftotext" | "pdfinfo" | "pdffonts",
  pdf: Uint8Array,
  ...options: string[]
): string {
  return inFolder((folder) => {
    const file = join(folder, "sheet.pdf");
    writeFileSync(file, pdf);
    const output = program === "pdftotext" ? ["-"] : [];
    const { status, stdout, stderr } = spawnSync(program, [...options, file, ...output], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    if (status !== 0 || stderr !== "") throw new Error(`${program}: ${stderr}`);
    return stdout;
  });
}

const PLAIN_TEXT = "txt:Text (encoded):UTF8";
/** Comma, quotation mark, UTF-8, from the first row, every sheet of its own. */
const ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

/** The text that LibreOffice finds in a document; of a workbook, that of all its sheets. */
export function libreOfficeText(
  bytes: Uint8Array,
  ending: "docx" | "html" | "xlsx" | "csv",
): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, `sheet.${ending}`), bytes);
    const calc = ending === "xlsx" || ending === "csv";
    const { status, stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        ...(ending === "html" ? ["--infilter=HTML (StarWriter)"] : []),
        ...(ending === "csv" ? ["--infilter=CSV:44,34,76,1"] : []),
        "--convert-to",
        calc ? ALL_SHEETS : PLAIN_TEXT,
        "--outdir",
        join(folder, "out"),
        join(folder, `sheet.${ending}`),
      ],
      { encoding: "utf8", timeout: 180_000 },
    );
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
    const listed = spawnSync("sh", ["-c", `cat ${join(folder, "out")}/*`], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    return listed.stdout;
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "tally-program-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file beside the tests, as text. */
export function readText(path: string): string {
  return readFileSync(path, "utf8");
}
