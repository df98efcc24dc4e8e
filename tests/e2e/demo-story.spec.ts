import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { comeToRest } from "./come-to-rest.ts";
import { expect, openDemo, test } from "./desk.ts";

const DENIAL = "Who denies the arms transfer?";
const SIGNING = "When was the treaty signed?";
const REASON = "The other outlet seems to have written South for North.";

/** What the sheet says of the denial once it is decided; its sources are Sudutkota.id, Bloomberg … Koran Mandala. */
const DECIDED = {
  question: DENIAL,
  verdict: "verified",
  difference: "mistake",
  standing: ["Denied by Russia and North Korea"],
  decision: { by: "Ayu Lestari", at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
  rows: expect.arrayContaining([
    expect.objectContaining({ source: 1, stance: "conflicts" }),
    expect.objectContaining({ source: 2, stance: "conflicts" }),
    expect.objectContaining({ source: 5, stance: "silent" }),
  ]),
};

// This browser has never been here: the editor gives a name first, as everybody does once.
test.use({ author: null });

test("an editor takes the demo story from its conflict to the exported sheet", async ({ page }) => {
  await test.step("gives a name", async () => {
    await page.goto("/");
    await page.getByRole("button", { name: "Set your name" }).click();
    await page.getByLabel("Your name").first().fill("Ayu Lestari");
    await page.getByRole("button", { name: "Save name" }).click();
    await expect(page.getByRole("button", { name: "Ayu Lestari" })).toBeVisible();
  });
  await test.step("filters the board to the conflicts and walks it by keys", async () => {
    await openDemo(page);
    await page.getByRole("link", { name: /^Conflicts/ }).click();
    await expect(page).toHaveURL(/filter=conflicts/);
    await page.keyboard.press("j");
    const links = page.locator("[data-fact-link]");
    await expect(links.first()).toBeFocused();
    if ((await links.count()) > 1) {
      await page.keyboard.press("j");
      await expect(links.nth(1)).toBeFocused();
      await page.keyboard.press("k");
      await expect(links.first()).toBeFocused();
    }
    await openFact(page, DENIAL);
  });
  await test.step("sees both values with the words of each", async () => {
    await expect(page.getByText("Conflict", { exact: true }).first()).toBeVisible();
    const words = await page.locator("main mark").allInnerTexts();
    expect(words.join(" ")).toMatch(/Selatan/);
    expect(words.join(" ")).toMatch(/Utara/);
  });
  await test.step("is told what is missing, and loses nothing", async () => {
    await choose(page, /North Korea/);
    await page.keyboard.press("v");
    await expect(page.getByRole("alert").filter({ hasText: "Not recorded yet" })).toContainText(
      "the reason, since the outlets conflict",
    );
    await expect(page.getByRole("radio", { name: /North Korea/ })).toBeChecked();
  });
  await test.step("verifies", async () => {
    await page.getByLabel("Why do they differ?").selectOption({ label: "Mistake in one outlet" });
    await page.getByLabel("Reason, for the sheet").fill(REASON);
    await page.getByRole("button", { name: /^Verify/ }).click();
    await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible();
  });
  await test.step("takes it back by a key", async () => {
    await openFrom(page, "verified", DENIAL);
    await expect(history(page)).toContainText("Decided: Verified");
    await page.keyboard.press("u");
    await expect(toast(page, "Taken back")).toContainText(`Verified · ${DENIAL}`);
    const undone = history(page).getByRole("listitem").first();
    await expect(undone).toContainText("Took a decision back");
    await expect(undone).toContainText("no verdict");
    await expect(page.getByRole("radio", { name: /North Korea/ })).not.toBeChecked();
  });
  await test.step("decides again, then changes the reason", async () => {
    await decide(page, REASON);
    await openFrom(page, "verified", DENIAL);
    await decide(page, `${REASON} Both ministries were asked.`);
    await openFrom(page, "verified", DENIAL);
    const change = history(page).getByRole("listitem").first();
    await expect(change.locator("del")).toContainText(REASON);
    await expect(change).toContainText("Both ministries were asked.");
    await expect(change).toContainText("Ayu Lestari");
    await expect(change.locator("time")).toHaveAttribute("datetime", /^\d{4}-\d\d-\d\dT/);
  });
  await test.step("verifies the signing date, chosen already because only one is given in full", async () => {
    await openFrom(page, "all", SIGNING);
    await expect(page.getByRole("radio", { name: /19 June 2024/ })).toBeChecked();
    await page.keyboard.press("v");
    await openFrom(page, "verified", SIGNING);
    await expect(history(page)).toContainText("Verified");
  });
  await test.step("exports the sheet in every format", () => checkExports(page));
});

async function openFact(page: Page, question: string): Promise<void> {
  // A key that is pressed before the page hears keys is lost.
  await comeToRest(page);
  await page.keyboard.press("/");
  await expect(page.getByLabel("Search the facts")).toBeFocused();
  await page.keyboard.type(question);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-fact-link]:focus")).toContainText(question);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(question);
}

async function openFrom(page: Page, filter: string, question: string): Promise<void> {
  await openDemo(page);
  await page.goto(`${page.url().split("?")[0]}?filter=${filter}`);
  await openFact(page, question);
}

async function choose(page: Page, value: RegExp): Promise<void> {
  await page.getByRole("radio", { name: value }).check();
}

async function decide(page: Page, reason: string): Promise<void> {
  await choose(page, /North Korea/);
  await page.getByLabel("Why do they differ?").selectOption({ label: "Mistake in one outlet" });
  await page.getByLabel("Reason, for the sheet").fill(reason);
  await page.getByRole("button", { name: /^Verify/ }).click();
  await expect(
    page.getByRole("dialog").filter({ hasText: "Verified" }).filter({ hasText: DENIAL }),
  ).toBeVisible();
}

function toast(page: Page, title: string) {
  return page.getByRole("dialog").filter({ hasText: title });
}

function history(page: Page) {
  return page.getByRole("region", { name: "History" });
}

async function checkExports(page: Page): Promise<void> {
  await openDemo(page);
  await page.keyboard.press("s");
  await expect(page.getByRole("heading", { name: /^Decided \([2-9]/ })).toBeVisible();
  const read = async (format: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: format, exact: true }).click();
    return readFile(await (await download).path(), "utf8");
  };
  const markdown = await read("Markdown");
  const html = await read("HTML");
  const csv = await read("CSV");
  const json = await read("JSON");
  for (const sheet of [markdown, html, csv, json]) {
    for (const part of [DENIAL, SIGNING, REASON, "Ayu Lestari", "Sudutkota.id", "Koran Mandala"]) {
      expect(sheet).toContain(part);
    }
  }
  // The exact words of an outlet, and the facts that nobody decided on.
  expect(markdown).toContain("Rusia dan Korea Selatan membantah");
  expect(markdown).toMatch(/Not verified/);
  expect(html).toMatch(/^<!doctype html>/i);
  expect(html).not.toMatch(/<script/i);
  expect(csv.split("\n").length).toBeGreaterThan(10);
  const sheet: unknown = JSON.parse(json);
  expect(sheet).toMatchObject({
    format: "tally-sheet/2",
    restated: true,
    sections: [
      { kind: "decided", facts: expect.arrayContaining([expect.objectContaining(DECIDED)]) },
      { kind: "disputed" },
      { kind: "unverified" },
    ],
  });
}
