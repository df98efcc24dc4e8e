import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, makeFloodStory, test } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";

test.setTimeout(120_000);

interface Exported {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Exports the sheet that stands open in a format, by its button. */
async function exportAs(page: Page, format: string): Promise<Exported> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: format, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function verify(page: Page, { name, bytes }: Exported): Promise<void> {
  await page.goto("/verify");
  await page
    .getByLabel("A sheet as a file")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
  await page.getByRole("button", { name: "Verify file" }).click();
  await expect(page).toHaveURL(/[?&](file|refused)=/);
}

const verdict = (page: Page) => page.locator("#proof");

const FOREIGN = Buffer.from("A sheet of another desk: TLY-0000-1111-2222");

test("tells the exported file from a changed one and from a foreign one, and what has changed since", async ({
  page,
}) => {
  const board = await makeFloodStory(page, "Verify flood");
  const story = board.split("?")[0] ?? "";
  await page.goto(`${story}/sheet`);
  const files = new Map<string, Exported>();
  for (const format of ["PDF", "Word", "HTML", "JSON"])
    files.set(format, await exportAs(page, format));
  await page.getByRole("link", { name: "Verify a file or an identifier" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verify a sheet");

  for (const [format, file] of files) {
    await test.step(`${format} as it left`, async () => {
      await verify(page, file);
      await expect(verdict(page)).toHaveText("Exactly what the desk exported");
      await expect(page.locator("main")).toContainText(file.name);
      await expect(page.getByRole("link", { name: "Verify flood" })).toBeVisible();
    });
  }
  const altered = "Not the file that left the desk";
  await test.step("one word of the Word document is another", async () => {
    const file = files.get("Word");
    const parts = unzipSync(new Uint8Array(file?.bytes ?? []));
    const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(body).toContain("Outlet One");
    parts["word/document.xml"] = strToU8(body.replaceAll("Outlet One", "Outlet Won"));
    await verify(page, { name: "changed.docx", bytes: Buffer.from(zipSync(parts)) });
    await expect(verdict(page)).toHaveText(altered);
  });
  await test.step("one word of the HTML is another, and one byte of the PDF", async () => {
    const html = files.get("HTML")?.bytes.toString("utf8").replace("Outlet One", "Outlet Won");
    await verify(page, { name: "changed.html", bytes: Buffer.from(html ?? "") });
    await expect(verdict(page)).toHaveText(altered);
    const pdf = `${files.get("PDF")?.bytes.toString("latin1")}\n`;
    await verify(page, { name: "changed.pdf", bytes: Buffer.from(pdf, "latin1") });
    await expect(verdict(page)).toHaveText(altered);
  });
  await test.step("the JSON is laid out anew, and then says another word", async () => {
    const sheet: unknown = JSON.parse(files.get("JSON")?.bytes.toString("utf8") ?? "");
    await verify(page, { name: "anew.json", bytes: Buffer.from(JSON.stringify(sheet)) });
    await expect(verdict(page)).toHaveText("The content that the desk exported");
    const other = JSON.stringify(sheet).replace("Outlet One", "Outlet Won");
    await verify(page, { name: "other.json", bytes: Buffer.from(other) });
    await expect(verdict(page)).toHaveText(altered);
  });
  await test.step("foreign files", async () => {
    await verify(page, { name: "foreign.md", bytes: FOREIGN });
    await expect(verdict(page)).toHaveText("No export of this desk");
    await verify(page, { name: "letter.txt", bytes: Buffer.from("Dear desk,") });
    await expect(verdict(page)).toHaveText("Nothing in it names an export");
  });
  await test.step("what has changed since", async () => {
    await page.goto(board);
    await page.locator("[data-fact-link]").first().click();
    await page.getByRole("radio").first().check();
    await page.getByLabel("Reason, for the sheet").fill("Counted by the ministry.");
    await page.getByRole("button", { name: /^Verify/ }).click();
    await expect(page.getByRole("dialog").filter({ hasText: "Verified" })).toBeVisible();
    await verify(page, files.get("PDF") ?? { name: "", bytes: Buffer.alloc(0) });
    await expect(verdict(page)).toHaveText("Exactly what the desk exported");
    await expect(page.getByText("Stale", { exact: true })).toBeVisible();
    await page.getByText(/^1 fact says something else today/).click();
    await expect(page.getByText("Counted by the ministry.").first()).toBeVisible();
  });
});

test("reads an identifier as it is typed, and says which letters cannot be", async ({ page }) => {
  const board = await makeFloodStory(page, "Typed flood");
  await page.goto(`${board.split("?")[0]}/sheet`);
  await exportAs(page, "Markdown");
  const said = page.getByRole("status").filter({ hasText: /TLY-/ });
  const code = /TLY(-\w{4}){3}/.exec((await said.textContent()) ?? "")?.[0] ?? "";
  const type = async (mark: string) => {
    await page.goto("/verify");
    await page.getByLabel("An identifier, as it is printed").fill(mark);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/mark=/);
  };
  for (const typed of [code, code.toLowerCase(), code.replaceAll("-", " "), code.slice(4)]) {
    await type(typed);
    await expect(verdict(page)).toHaveText("The desk exported a sheet with this identifier");
    await expect(page.locator("main")).toContainText(code);
  }
  const wrong = `${code.slice(0, -1)}${code.endsWith("7") ? "8" : "7"}`;
  await type(wrong);
  await expect(verdict(page)).toHaveText("No export of this desk");
  for (const typed of ["TLY-UUUU-UUUU-UUUU", code.slice(0, -1), "<b>hello</b>"]) {
    await type(typed);
    await expect(page.getByRole("alert").filter({ hasText: "cannot be" })).toBeVisible();
    await expect(page.getByLabel("An identifier, as it is printed")).toHaveValue(typed);
  }
});

test("refuses a file that is too large, and one that is empty, and says what to do", async ({
  page,
}) => {
  await verify(page, { name: "huge.pdf", bytes: Buffer.alloc(37_000_000, 32) });
  await expect(page.getByRole("alert").filter({ hasText: "larger than 36 MB" })).toBeVisible();
  await verify(page, { name: "empty.pdf", bytes: Buffer.alloc(0) });
  await expect(page.getByRole("alert").filter({ hasText: "No file was chosen" })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a file and an identifier are verified all the same", async ({ page }) => {
    await verify(page, { name: "foreign.md", bytes: FOREIGN });
    await expect(verdict(page)).toHaveText("No export of this desk");
    await page.getByLabel("An identifier, as it is printed").fill("TLY-0000-1111-2222");
    await page.getByRole("button", { name: "Verify identifier" }).click();
    await expect(verdict(page)).toHaveText("No export of this desk");
  });
});

for (const language of ["en", "id"])
  for (const { width, theme } of [
    { width: 390, theme: "dark" },
    { width: 1440, theme: "light" },
  ] as const)
    test(`axe finds nothing, ${language}, ${width} wide, ${theme}`, async ({
      page,
      context,
      desk,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await context.addCookies([{ name: "tally-language", value: language, url: desk.url }]);
      for (const query of ["", "?mark=hello", "?mark=TLY-0000-1111-2222", "?refused=too-large"]) {
        await page.goto(`/verify${query}`);
        expect(await faultsOf(page), query).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide).toBeLessThanOrEqual(0);
      }
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    });
