import type { Page } from "@playwright/test";
import { articleFile, createStory, expect, openDemo, test } from "./desk.ts";

const rows = (page: Page) =>
  page.getByRole("list", { name: "Facts in the order of time" }).getByRole("listitem");
const inSight = (page: Page) => page.getByRole("status").filter({ hasText: "–" });

async function openTimeline(page: Page): Promise<void> {
  await openDemo(page);
  await page.getByRole("link", { name: "Timeline", exact: true }).click();
  await expect(rows(page).first()).toBeVisible();
}

test("an editor sees the dated facts in the order of time, and each date opens its fact", async ({
  page,
}) => {
  await openTimeline(page);
  await expect(page).toHaveURL(/\/stories\/\w+\/timeline$/);
  const years = (await rows(page).allTextContents()).join(" ");
  expect(years.indexOf("1961")).toBeGreaterThan(-1);
  expect(years.indexOf("19 June 2024")).toBeGreaterThan(years.indexOf("1961"));
  const signing = rows(page).filter({ hasText: "When was the treaty signed?" });
  const date = signing.getByRole("link", {
    // Whether or not another test has verified it.
    name: /^When was the treaty signed\? 19 June 2024(?: \(the value that stands\))?\. \S.*\. Reported by .*Sudutkota/,
  });
  await date.focus();
  await expect(date).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/facts\/\w+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("When was the treaty signed?");
});

test("time is zoomed by keys, links, mouse and address, and back and forward step through it", async ({
  page,
}) => {
  await openTimeline(page);
  const all = (await inSight(page).textContent()) ?? "";
  await test.step("keys", async () => {
    await page.keyboard.press("+");
    await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\dT\d\d%3A\d\d&to=/);
    await expect(inSight(page)).not.toHaveText(all);
    await page.keyboard.press("0");
    await expect(page).toHaveURL(/timeline$/);
    await expect(inSight(page)).toHaveText(all);
  });
  await test.step("the link at a fact", async () => {
    await page
      .getByRole("link", { name: "Look closely at the dates of: When was the treaty signed?" })
      .click();
    await expect(inSight(page)).toContainText(/June 2024.*June 2024/);
    await expect(rows(page).filter({ hasText: "1961" })).toHaveCount(0);
    await expect(page.getByRole("link", { name: /more facts? lies? outside/ })).toBeVisible();
  });
  const close = page.url();
  await test.step("back and forward", async () => {
    await page.goBack();
    await expect(inSight(page)).toHaveText(all);
    await page.goForward();
    await expect(page).toHaveURL(close);
    await expect(inSight(page)).toContainText("June 2024");
  });
  await test.step("a shared address, and one that says nothing", async () => {
    const told = (await inSight(page).textContent()) ?? "";
    await page.goto(close);
    await expect(inSight(page)).toHaveText(told);
    await page.goto(`${close.split("?")[0]}?from=soon&to=later&view=pie`);
    await expect(inSight(page)).toHaveText(all);
  });
  await test.step("pulling over a stretch with the mouse", async () => {
    const axis = await page.locator("[data-axis]").boundingBox();
    if (axis === null) throw new Error("There is no axis.");
    const y = axis.y + axis.height / 2;
    await page.mouse.move(axis.x + axis.width * 0.9, y);
    await page.mouse.down();
    await page.mouse.move(axis.x + axis.width * 0.98, y, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/from=20\d\d-/);
    await expect(rows(page).filter({ hasText: "1961" })).toHaveCount(0);
    await expect(rows(page).filter({ hasText: "19 June 2024" }).first()).toBeVisible();
  });
});

test("the same stands in a table, with single keys off too", async ({ page, context, desk }) => {
  await context.addCookies([{ name: "tally-single-keys", value: "off", url: desk.url }]);
  await page.setViewportSize({ width: 390, height: 844 });
  await openTimeline(page);
  await page.keyboard.press("+");
  await page.getByRole("link", { name: "Closer" }).click();
  await expect(page).toHaveURL(/from=/);
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page).toHaveURL(/from=.*view=table/);
  const table = page.getByRole("table", { name: /^Dated facts/ });
  await expect(table.getByRole("link", { name: "When was the treaty signed?" })).toBeVisible();
  await expect(table).toContainText("19 June 2024");
  await page.getByRole("link", { name: "Axis", exact: true }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("conflicting dates stand side by side, and a story without any says so", async ({ page }) => {
  await createStory(page, "Gempa di Teluk Contoh");
  const story = page.url().replace(/\/add$/, "");
  await page.goto(`${story}/timeline`);
  await expect(page.getByText("No articles yet", { exact: true })).toBeVisible();
  await page.goto(`${story}/add`);
  await page
    .getByTestId("pick-files")
    .setInputFiles([
      articleFile("01.md", "Harian Satu", "The bridge of Contoh Bay opened on 19 February 2026."),
      articleFile("02.md", "Harian Dua", "The bridge of Contoh Bay opened on 21 February 2026."),
    ]);
  await expect(page.getByText("2 added, 0 already there, 0 refused")).toBeVisible();
  await page.goto(`${story}/timeline`);
  const marks = rows(page)
    .first()
    .getByRole("link", { name: /Reported by/ });
  await expect(marks).toHaveCount(2);
  await expect(marks.nth(0)).toHaveAccessibleName(/19 February 2026\. Conflicts\. .*Harian Satu/);
  await expect(marks.nth(1)).toHaveAccessibleName(/21 February 2026\. Conflicts\. .*Harian Dua/);
});
