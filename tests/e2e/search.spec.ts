import type { Page } from "@playwright/test";
import { articleFile, createStory, expect, openDemo, test } from "./desk.ts";

const box = (page: Page) => page.getByRole("searchbox", { name: "Search all stories" });
const said = (page: Page) => page.getByRole("status").filter({ hasText: /found/i });
const hits = (page: Page) => page.locator("[data-hit]");

test("an editor searches from any page as the words come, and opens what was found at its line", async ({
  page,
}) => {
  await openDemo(page);
  await box(page).fill("membantah");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=membantah$/);
  await expect(said(page)).toContainText(/articles [1-9]/);

  await test.step("as it is typed, in the box of the page", async () => {
    await box(page).pressSequentially(" korea sel", { delay: 20 });
    await expect(page).toHaveURL(/q=membantah\+korea\+sel$/);
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue("membantah korea sel");
    const marks = page.getByRole("region", { name: /^Articles/ }).locator("mark");
    await expect(marks.filter({ hasText: "Selatan" }).first()).toBeVisible();
  });
  await test.step("down into the results by keys, to the line of the article", async () => {
    await page.keyboard.press("ArrowDown");
    await expect(hits(page).first()).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(box(page)).toBeFocused();
    const article = page
      .getByRole("region", { name: /^Articles/ })
      .locator("[data-hit]")
      .first();
    await article.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/articles\/\w+\?at=\d+-\d+#c-\d+-\d+$/);
    await expect(page.locator(".claim-here").first()).toBeInViewport();
    expect((await page.locator(".claim-here").allInnerTexts()).join("")).toMatch(/Selatan/);
  });
  await test.step("and back to the same search", async () => {
    await page.goBack();
    await expect(box(page)).toHaveValue("membantah korea sel");
    await expect(hits(page).first()).toBeVisible();
  });
});

test("every part of a search stands in its address; back and forward step through the filters", async ({
  page,
}) => {
  await page.goto("/search?q=korea");
  await expect(said(page)).toBeVisible();
  const all = (await said(page).textContent()) ?? "";
  await page.getByLabel("Outlet", { exact: true }).selectOption({ label: "Sudutkota.id" });
  await expect(page).toHaveURL(/outlet=\w+/);
  await expect(said(page)).not.toHaveText(all);
  const ofOutlet = (await said(page).textContent()) ?? "";
  await page.getByLabel("Status of the fact").selectOption({ label: "Conflict" });
  await expect(page).toHaveURL(/status=conflict/);
  await expect(said(page)).toContainText("articles 0");
  const shared = page.url();

  await page.goBack();
  await expect(said(page)).toHaveText(ofOutlet);
  await expect(page.getByLabel("Status of the fact")).toHaveValue("");
  await page.goBack();
  await expect(said(page)).toHaveText(all);
  await expect(page.getByLabel("Outlet", { exact: true })).toHaveValue("");
  await page.goForward();
  await expect(said(page)).toHaveText(ofOutlet);

  await page.goto(shared);
  await expect(page.getByLabel("Status of the fact")).toHaveValue("conflict");
  await expect(box(page)).toHaveValue("korea");
  await page.getByRole("link", { name: /^Values/ }).click();
  await expect(page).toHaveURL(/kind=value/);
  await expect(page.getByRole("link", { name: /^Values/ })).toHaveAttribute("aria-current", "page");

  await page.goto("/search?q=korea&story=gone&from=2024-13-01");
  await expect(said(page)).toHaveText("Nothing found.");
  await expect(page.getByLabel("Story", { exact: true })).toHaveValue("gone");
  await page.getByRole("link", { name: "Search without the filters" }).click();
  await expect(said(page)).toHaveText(all);
});

test("a late answer never takes the place of a newer one", async ({ page }) => {
  await page.goto("/search");
  await expect(box(page)).toBeFocused();
  // The answer to the first word is held back until long after the second has its own.
  let held = 0;
  await page.route(/\/search\?q=kore&/, async (route) => {
    held += 1;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue().catch(() => undefined);
  });
  await box(page).pressSequentially("kore");
  await expect.poll(() => held).toBeGreaterThan(0);
  await box(page).fill("zzzz");
  await expect(page).toHaveURL(/q=zzzz$/);
  await expect(said(page)).toHaveText("Nothing found.");
  await page.waitForTimeout(2000);
  await expect(said(page)).toHaveText("Nothing found.");
  await expect(page).toHaveURL(/q=zzzz$/);
  await expect(box(page)).toHaveValue("zzzz");
});

test("a new story is found at once, its facts open from the results, and a deleted one is not found", async ({
  page,
}) => {
  await createStory(page, "Karam di Teluk Contoh");
  await page
    .getByTestId("pick-files")
    .setInputFiles([
      articleFile(
        "01.md",
        "Harian Satu",
        "The ferry Quillwort sank on Tuesday, killing 12 people.",
      ),
      articleFile("02.md", "Harian Dua", "The ferry Quillwort sank on Tuesday, killing 15 people."),
    ]);
  await expect(page.getByText("2 added, 0 already there, 0 refused")).toBeVisible();
  await page.goto("/search?q=quillw");
  await expect(said(page)).toContainText("articles 2");
  await page.goto("/search?q=people&status=conflict");
  const fact = page
    .getByRole("region", { name: /^(Facts|Values)/ })
    .locator("[data-hit]")
    .first();
  await fact.click();
  await expect(page).toHaveURL(/\/facts\/\w+$/);

  await page.goto("/");
  await page.getByRole("button", { name: "Delete “Karam di Teluk Contoh”" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete story" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
  await page.goto("/search?q=quillw");
  await expect(said(page)).toHaveText("Nothing found.");
});

test("the search works by touch on a phone, with single keys off", async ({
  page,
  context,
  desk,
}) => {
  await context.addCookies([{ name: "tally-single-keys", value: "off", url: desk.url }]);
  await page.setViewportSize({ width: 390, height: 844 });
  await openDemo(page);
  await page.getByRole("link", { name: "Search", exact: true }).click();
  await box(page).fill("/korea");
  await expect(said(page)).toContainText(/articles [1-9]/);
  await expect(box(page)).toHaveValue("/korea");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the form still searches", async ({ page }) => {
    await page.goto("/search");
    await box(page).fill("korea");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/q=korea/);
    await expect(hits(page).first()).toBeVisible();
  });
});
