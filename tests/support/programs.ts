import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

type OfficeEnding = "docx" | "html" | "xlsx" | "csv";

/** The text that LibreOffice finds in a document; of a workbook, that of all its sheets. */
export function libreOfficeText(bytes: Uint8Array, ending: OfficeEnding): string {
  const calc = ending === "xlsx" || ending === "csv";
  return convert(bytes, ending, calc ? ALL_SHEETS : PLAIN_TEXT, (folder) => {
    const names = readdirSync(folder).sort();
    return names.map((name) => readFileSync(join(folder, name), "utf8")).join("");
  });
}

/** The pages that LibreOffice makes of a document. */
export function libreOfficePdf(bytes: Uint8Array, ending: OfficeEnding): Uint8Array {
  return convert(bytes, ending, "pdf", (folder) => {
    return new Uint8Array(readFileSync(join(folder, "sheet.pdf")));
  });
}

/** Has LibreOffice convert a document, and hands over the folder with what came out. */
function convert<T>(
  bytes: Uint8Array,
  ending: OfficeEnding,
  filter: string,
  read: (folder: string) => T,
): T {
  return inFolder((folder) => {
    writeFileSync(join(folder, `sheet.${ending}`), bytes);
    const { status, stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        ...(ending === "html" ? ["--infilter=HTML (StarWriter)"] : []),
        ...(ending === "csv" ? ["--infilter=CSV:44,34,76,1"] : []),
        "--convert-to",
        filter,
        "--outdir",
        join(folder, "out"),
        join(folder, `sheet.${ending}`),
      ],
      { encoding: "utf8", timeout: 180_000 },
    );
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
    return read(join(folder, "out"));
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
