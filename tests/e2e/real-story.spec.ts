import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { createStory, expect, test } from "./desk.ts";
import { dropFiles } from "./drop-files.ts";

const FOLDER = fileURLToPath(new URL("../../../shared/stories/pyongyang-treaty", import.meta.url));
const DENIAL = "Who denies the arms transfer?";
const SIGNING = "When was the treaty signed?";
const FORMATS = ["md", "html", "csv", "json"] as const;

test.skip(!existsSync(FOLDER), "The shared stories are not beside the project.");

test("an editor takes five real articles from the drop to the exported sheet", async ({
  page,
  request,
}) => {
  const files = readdirSync(FOLDER)
    .filter((name) => /^\d.*\.md$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));
  expect(files).toHaveLength(5);
  await createStory(page, "Pyongyang, June 2024");
  const story = page.url().replace(/\/add$/, "");
  await test.step("drops four files and picks the fifth; each lands by name", async () => {
    const zone = page.getByRole("group", { name: "Files or a folder" });
    await dropFiles(zone, files.slice(0, 4));
    for (const { name } of files.slice(0, 4)) await expectLanded(page, name);
    await page.getByTestId("pick-files").setInputFiles(join(FOLDER, files[4]?.name ?? ""));
    await expectLanded(page, files[4]?.name ?? "");
    await expect(page.getByText("5 added, 0 already there, 0 refused")).toBeVisible();
  });
  await test.step("reviews who denies the transfer of arms", async () => {
    await page.goto(`${story}?filter=conflicts`);
    await openFact(page, DENIAL);
    await page.getByRole("radio", { name: /North Korea/ }).check();
    await page.getByLabel("Why do they differ?").selectOption({ label: "Mistake in one outlet" });
    await page.getByLabel("Reason, for the sheet").fill("South Korea was never accused of it.");
    await page.getByRole("button", { name: /^Verify/ }).click();
    await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible();
  });
  await test.step("verifies the signing date", async () => {
    await page.goto(story);
    await openFact(page, SIGNING);
    await expect(page.getByRole("radio", { name: /19 June 2024/ })).toBeChecked();
    await page.getByRole("button", { name: /^Verify/ }).click();
    await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible();
  });
  await test.step("exports both in every format", async () => {
    for (const format of FORMATS) {
      const sheet = await request.post(`${story}/sheet/export`, {
        form: { format, language: "en", author: "Ayu Lestari" },
        headers: { origin: new URL(page.url()).origin },
      });
      expect(sheet.ok()).toBe(true);
      const text = await sheet.text();
      for (const part of [DENIAL, SIGNING, "South Korea was never accused of it.", "Ayu Lestari"])
        expect(text, `${format} carries ${part}`).toContain(part);
    }
  });
});

async function expectLanded(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText("added", {
    timeout: 20_000,
  });
}

async function openFact(page: Page, question: string): Promise<void> {
  await page.locator("[data-fact-link]").filter({ hasText: question }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(question);
}
