import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "../../lib/cli/setup.mjs";
import { FILE_KINDS, type SheetFormat } from "../../lib/editorial/sheet/sheet-format.ts";
import { hasProgram, libreOfficePdf } from "./programs.ts";

/** Dots an inch: enough to read the smallest line. */
const DENSITY = "80";

/** Puts a sheet into a folder, and beside it what a reader sees of it; formats for programs have no picture. */
export async function drawSheet(
  bytes: Uint8Array,
  format: SheetFormat,
  folder: string,
): Promise<void> {
  const file = join(folder, `sheet.${FILE_KINDS[format].ending}`);
  writeFileSync(file, bytes);
  if (format === "pdf") drawPages(file, join(folder, "pdf"));
  if (format === "docx" || format === "xlsx") {
    if (!hasProgram("soffice")) return;
    const pdf = join(folder, `${format}.pdf`);
    writeFileSync(pdf, libreOfficePdf(bytes, format));
    drawPages(pdf, join(folder, format));
  }
  if (format === "html") await drawHtml(file, folder);
}

/** A picture a page. */
function drawPages(pdf: string, name: string): void {
  if (hasProgram("pdftoppm")) spawnSync("pdftoppm", ["-png", "-r", DENSITY, pdf, name]);
}

/** On a desk, on a phone in the dark, and on paper. */
async function drawHtml(file: string, folder: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ["--no-sandbox"],
  });
  try {
    for (const { name, width, colorScheme } of [
      { name: "desk", width: 1100, colorScheme: "light" },
      { name: "phone", width: 390, colorScheme: "dark" },
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(pathToFileURL(file).href);
      await page.screenshot({ path: join(folder, `html-${name}.png`), fullPage: true });
      if (name === "desk") await page.pdf({ path: join(folder, "html.pdf"), format: "A4" });
    }
  } finally {
    await browser.close();
  }
  drawPages(join(folder, "html.pdf"), join(folder, "html-paper"));
}
