import type { Page } from "@playwright/test";
import { comeToRest } from "./come-to-rest.ts";
import { expect, openDemo, test } from "./desk.ts";
import { openFerryStory } from "./ferry-story.ts";

test("the whole review of a story runs without a mouse", async ({ page }) => {
  test.slow();
  await openFerryStory(page, "By keys");
  const facts = await page.locator("[data-fact-link]").count();
  expect(facts).toBeGreaterThan(2);
  const keys = page.keyboard;
  await test.step("the conflict comes first; its cells have the focus and an address", async () => {
    await expect(left(page)).toHaveText(`${facts} of ${facts} left`);
    await keys.press("j");
    await expect(page.locator("[data-fact-link]").first()).toBeFocused();
    await keys.press("l");
    await keys.press("l");
    await expect(page.locator("td:focus")).toContainText(/1[25]/);
    await expect(page).toHaveURL(/fact=\w+&cell=\w+/);
    await keys.press("h");
    await keys.press("h");
    await expect(page.locator("[data-fact-link]").first()).toBeFocused();
  });
  await test.step("V there is refused, opens the fact and says what is missing", async () => {
    await keys.press("v");
    const refusal = page.getByRole("alert").filter({ hasText: "Not recorded yet" });
    await expect(refusal).toContainText("which value stands");
    await expect(refusal).toBeFocused();
  });
  await test.step("through the evidence, to a value, a reason, a verdict", async () => {
    await keys.press("e");
    await expect(page.locator("a[data-evidence]").first()).toBeFocused();
    await expect(page).toHaveURL(/#claim-/);
    await keys.press("e");
    await expect(page.locator("a[data-evidence]").nth(1)).toBeFocused();
    await keys.press("Shift+E");
    await expect(page.locator("a[data-evidence]").first()).toBeFocused();
    await keys.press("n");
    await expect(page.locator("#note-text")).toBeFocused();
    await keys.press("Tab");
    await keys.press("1");
    await expect(page.locator('[data-key="1"]')).toBeChecked();
    await keys.press("r");
    await expect(page.getByLabel("Reason, for the sheet")).toBeFocused();
    await keys.type("The harbour master counted.");
    await keys.press("Tab");
    await hold(page, "v");
  });
  await test.step("the next open fact comes up by itself, and what was saved is said", async () => {
    await expect(toast(page, "Verified")).toBeVisible();
    await expect(left(page)).toHaveText(`${facts - 1} of ${facts} left`);
    await expect(page.getByRole("alert").filter({ hasText: "Not recorded" })).toHaveCount(0);
    await expect(page.locator("[aria-live]").filter({ has: toast(page, "Verified") })).toHaveCount(
      1,
    );
  });
  await test.step("D publishes a conflict as disputed, and says why not where one value is told", async () => {
    await comeToRest(page);
    const here = page.url();
    await keys.press("d");
    await expect(toast(page, "Only one value is told here")).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Verdict" })).not.toContainText("Disputed");
    await keys.press("u");
    await expect(page).not.toHaveURL(here);
    await expect(left(page)).toHaveText(`${facts} of ${facts} left`);
    await comeToRest(page);
    const conflict = page.url();
    await keys.press("d");
    await expect(toast(page, "Recorded as disputed")).toBeVisible();
    await expect(page).not.toHaveURL(conflict);
    await expect(left(page)).toHaveText(`${facts - 1} of ${facts} left`);
    await comeToRest(page);
  });
  await test.step("all others from the board, row by row", async () => {
    await keys.press("b");
    await expect(page.locator("table")).toBeVisible();
    await page.waitForURL(/stories/);
    for (let open = facts - 1; open > 0; open -= 1) {
      await goToOpenRow(page);
      await hold(page, "v");
      await expect(left(page)).toHaveText(
        open === 1 ? `All ${facts} decided` : `${open - 1} of ${facts} left`,
      );
    }
    // One message for the last of them, and not one a verdict over the evidence of the next.
    await expect(toast(page, "Verified")).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(1);
  });
  await test.step("steps are taken back and done again, each with its name", async () => {
    await keys.press("u");
    await expect(toast(page, "Taken back")).toContainText("Verified");
    await expect(left(page)).toHaveText(`1 of ${facts} left`);
    await expect(page.locator("[data-fact-link]:focus")).toBeVisible();
    await keys.press("Shift+U");
    await expect(toast(page, "Done again")).toContainText("Verified");
    await expect(left(page)).toHaveText(`All ${facts} decided`);
    await keys.press("Shift+U");
    await expect(page.getByText("You have nothing to do again in this story.")).toBeVisible();
  });
  await test.step("also where the last open fact has left the board empty", async () => {
    await page.goto(`${page.url().split("?")[0]}?filter=review`);
    await comeToRest(page);
    await expect(page.locator("table")).toHaveCount(0);
    await keys.press("u");
    await expect(toast(page, "Taken back")).toContainText("Verified");
    await expect(page.locator("[data-fact-link]:focus")).toBeVisible();
  });
});

test("the palette has every command, by its chord or its button, also where single keys are off", async ({
  page,
}) => {
  await openDemo(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Commands" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("single-key");
  await page.keyboard.press("Enter");
  await expect(palette).toBeHidden();
  await expect(page.locator("[data-fact-link]").first()).toBeFocused();
  await page.keyboard.press("j");
  await expect(page.locator("[data-fact-link]").first()).toBeFocused();
  // The arrows are no letters: they go on working.
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[data-fact-link]").nth(1)).toBeFocused();
  await page.getByRole("button", { name: "All commands" }).click();
  await palette.getByRole("option", { name: /Switch single-key shortcuts on/ }).click();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("when was the treaty signed");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/When was the treaty signed/);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("write the reason");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Reason, for the sheet")).toBeFocused();
});

test("every view has its address: filter, words, fact, cell and claim, back and forward", async ({
  page,
  context,
}) => {
  await openDemo(page);
  await page.getByRole("link", { name: /^To review/ }).click();
  await page.waitForURL(/filter=review/);
  await page.keyboard.press("/");
  await page.keyboard.type("treaty");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/filter=review&q=treaty&fact=\w+&cell=\w+/);
  const board = page.url();
  const place = await page.locator(":focus").getAttribute("data-place");

  const shared = await context.newPage();
  await shared.goto(board);
  await expect(shared.getByLabel("Search the facts")).toHaveValue("treaty");
  await expect(shared.locator(":focus")).toHaveAttribute("data-place", place ?? "");
  await shared.close();

  await page.keyboard.press("Enter");
  await page.waitForURL(/\/facts\//);
  await expect(page.getByRole("radio").first()).toBeVisible();
  await page.keyboard.press("e");
  await expect(page).toHaveURL(/#claim-/);
  await expect(page.locator("a[data-evidence]:focus")).toBeVisible();
  const words = (await page.locator(":focus").textContent()) ?? "";
  const claim = await context.newPage();
  await claim.goto(page.url());
  await expect(claim.locator(":focus")).toHaveText(words);
  await claim.keyboard.press("Enter");
  await claim.waitForURL(/\/articles\/\w+\?at=/);
  await claim.close();

  await page.goBack();
  await expect(page).toHaveURL(board);
  await expect(page.getByLabel("Search the facts")).toHaveValue("treaty");
  await expect(page.locator(":focus")).toHaveAttribute("data-place", place ?? "");
  await page.goBack();
  await expect(page).not.toHaveURL(/filter=review/);
  await page.goForward();
  await expect(page.getByLabel("Search the facts")).toHaveValue("treaty");

  await page.goto(board.replace(/fact=\w+/, "fact=0000"));
  await page.getByRole("link", { name: "Show it among all facts" }).click();
  await expect(page).toHaveURL(/filter=all&fact=0000/);
  await expect(page.getByRole("link", { name: "Open its page to see why" })).toBeVisible();
});

function left(page: Page) {
  return page.locator("p").filter({ hasText: /^(\d+ of \d+ left|All \d+ decided)$/ });
}

function toast(page: Page, title: string) {
  return page.getByRole("dialog").filter({ hasText: title }).first();
}

/** Presses a key for so long that it repeats itself: one verdict all the same, and not one for every row below. */
async function hold(page: Page, key: string): Promise<void> {
  await page.keyboard.down(key);
  await page.keyboard.down(key);
  await page.keyboard.up(key);
}

/** Goes down the board by keys until the cursor is on a fact without a verdict. */
async function goToOpenRow(page: Page): Promise<void> {
  const decided = page.locator("tr:focus-within").getByText(/^(Verified|Disputed)$/);
  for (let step = 0; step < 20; step += 1) {
    const here = page.locator("[data-fact-link]:focus");
    if ((await here.count()) > 0 && (await decided.count()) === 0) return;
    await page.keyboard.press("j");
  }
}
