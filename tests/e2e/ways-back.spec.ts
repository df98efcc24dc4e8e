import { expect, openDemo, test } from "./desk.ts";

test("B leads back to the board with the words that were searched for there", async ({ page }) => {
  await openDemo(page);
  const search = page.getByRole("searchbox", { name: "Search the facts" });
  await search.fill("treaty");
  await expect(page).toHaveURL(/q=treaty/);
  await page.locator("[data-fact-link]:visible").first().click();
  await expect(page).toHaveURL(/\/facts\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("b");
    await expect(page).toHaveURL(/\/stories\/\w+\?.*q=treaty/, { timeout: 1000 });
  }).toPass();
  await expect(search).toHaveValue("treaty");
});

test("the keys of the timeline stand in the list of keys and in the palette", async ({ page }) => {
  await openDemo(page);
  await page.goto(`${page.url().split("?")[0]}/timeline`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const dialog = page.locator("[data-modal]");
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(dialog.getByRole("heading", { name: "On the timeline" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "Commands" }).getByRole("combobox").fill("closer");
  await page.getByRole("option", { name: /Closer/ }).click();
  await expect(page).toHaveURL(/from=/);
});
