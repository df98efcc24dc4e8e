import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, openDemo, test } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";

test.setTimeout(180_000);

/** Opens the demo story's sheet; `query` says what goes on it. */
async function openSheet(page: Page, query = ""): Promise<string> {
  await openDemo(page);
  const sheet = `${page.url().split("?")[0]}/sheet`;
  await page.goto(`${sheet}${query}`);
  await expect(page.getByRole("region", { name: "Export the sheet" })).toBeVisible();
  return sheet;
}

const facts = (page: Page) => page.locator("main article article h4");
const status = (page: Page) =>
  page.getByRole("region", { name: "Export the sheet" }).getByRole("status").last();

const FILES = [
  ["PDF", /\.pdf$/, "%PDF-1.7"],
  ["Word", /\.docx$/, "PK"],
  ["HTML", /\.html$/, "<!doctype html>"],
  ["Markdown", /\.md$/, "# "],
  ["Excel", /\.xlsx$/, "PK"],
  ["CSV", /\.csv$/, "\uFEFF"],
  ["JSON", /\.json$/, "{"],
  ["ClaimReview", /\.claimreview\.jsonld$/, ""],
  ["Annotations", /\.annotations\.jsonld$/, "{"],
] as const;

test("what goes on the sheet is chosen, and every format says just that", async ({ page }) => {
  const sheet = await openSheet(page);
  const all = await facts(page).count();
  await page.getByText("All facts", { exact: true }).click();
  const [first, second] = [
    page.locator("input[name=fact]").nth(0),
    page.locator("input[name=fact]").nth(1),
  ];
  await first.check();
  await second.check();
  await page.getByLabel("Order").selectOption({ label: "Alphabetically" });
  await page.getByRole("button", { name: "Show this sheet" }).click();
  await expect(page).toHaveURL(/order=question/);
  await expect(facts(page)).toHaveCount(2);
  const questions = (await facts(page).allTextContents()).map((text) =>
    text.replace(/^\d+\. /, ""),
  );
  await expect(page.getByText("2 facts chosen", { exact: true })).toBeVisible();
  for (const [format, ending, begins] of FILES)
    await test.step(format, async () => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: format, exact: true }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(ending);
      await expect(status(page)).toContainText(/TLY(-\w{4}){3}/);
      const text = await readFile(await file.path(), "utf8");
      expect(text.includes(begins)).toBe(true);
      if (["HTML", "Markdown", "JSON"].includes(format))
        for (const question of questions) expect(text).toContain(question);
    });
  await test.step("everything again, on one line a fact, and then only what is verified", async () => {
    await page.getByRole("link", { name: "Everything" }).click();
    await expect(facts(page)).toHaveCount(all);
    await page.getByLabel("Level").selectOption({ label: "One line a fact, for the desk" });
    await page.getByRole("button", { name: "Show this sheet" }).click();
    await expect(page).toHaveURL(/level=page/);
    await expect(facts(page)).toHaveCount(0);
    await expect(page.locator("main article tbody th").first()).toBeVisible();
    await page.goto(`${sheet}?only=verified`);
    await expect(page.getByLabel("Only what is verified")).toBeChecked();
    expect(await facts(page).count()).toBeLessThan(all);
  });
});

test("the sheet speaks its own language, whatever the interface speaks", async ({ page }) => {
  const sheet = await openSheet(page);
  await page.getByRole("link", { name: "Indonesia", exact: false }).last().click();
  await expect(page).toHaveURL(/language=id/);
  await expect(page.locator("main article[lang=id]")).toContainText("Lembar fakta");
  const exporting = page.getByRole("region", { name: "Export the sheet" });
  await exporting.getByLabel("Paper").selectOption({ label: "Letter" });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "PDF", exact: true }).click();
  const pdf = await readFile(await (await download).path(), "latin1");
  expect(pdf).toContain("/Lang (id)");
  expect(pdf).toMatch(/\/MediaBox \[0 0 612 792\]/);
  await page.goto(sheet);
});

test.describe("while it is written", () => {
  test.use({ expectedComplaint: /500|Failed to load resource/ });

  test("the page says how far it is, and what to do where it fails", async ({ page }) => {
    await openSheet(page);
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/sheet/export?job=*", (route) =>
      route.fulfill({ json: { done: 7, of: 50 } }),
    );
    await page.route("**/sheet/export", async (route) => {
      await asked;
      await route.fulfill({ status: 500, contentType: "text/html", body: "<h1>broken</h1>" });
    });
    const button = page.getByRole("button", { name: "PDF", exact: true });
    await button.click();
    await expect(status(page)).toContainText("Writing the file");
    await expect(status(page)).toContainText("7 of 50");
    await expect(button).toHaveAttribute("aria-disabled", "true");
    answer();
    await expect(status(page)).toContainText("could not be written. Try again");
    await expect(button).toHaveAttribute("aria-disabled", "false");
  });
});

test("the keyboard alone takes a sheet out, on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSheet(page);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
  const markdown = page.getByRole("button", { name: "Markdown", exact: true });
  await page.getByLabel("Level").focus();
  for (let steps = 0; steps < 40; steps += 1) {
    if (await markdown.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(markdown).toBeFocused();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.md$/);
  await expect(status(page)).toContainText("is in your downloads");
  await expect(markdown).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
});
