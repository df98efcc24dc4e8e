// The event and outlets here are invented.
import type { Page } from "@playwright/test";
import { test as base, expect, sign } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";
import { type Desk, serveDesk } from "./serve-desk.ts";

const FACTS = 60;
const OUTLETS = 48;

const test = base.extend<object, { wideDesk: Desk }>({
  wideDesk: [
    async ({ browserName: _ }, use) => {
      const desk = await serveDesk([
        "tests/support/seed-large-story.ts",
        String(FACTS),
        String(OUTLETS),
      ]);
      await use(desk);
      await desk.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

test.beforeEach(async ({ page, context, wideDesk }) => {
  test.slow();
  await sign(context, "Ayu Lestari", wideDesk.url);
  await page.goto(wideDesk.url);
  await page.getByRole("link", { name: "A large story" }).click();
  await expect(page.locator("[data-fact-link]").first()).toBeVisible();
});

/** Columns of each row that has cells, counted as a reader's software counts them. */
const columnsOfRows = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLTableRowElement>("tr[data-row]")].map((row) =>
        [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0),
      ),
    ),
  ]);

/** Cells that do not stand under the head of their column: each row is laid out by itself. */
const cellsBesideTheirHeads = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("td.board-cell")].flatMap((cell) => {
      const place = cell.dataset.place ?? "";
      const head = document.querySelector(
        `[data-column="${CSS.escape(place.split(" ")[1] ?? "")}"]`,
      );
      const off = (head?.getBoundingClientRect().left ?? 0) - cell.getBoundingClientRect().left;
      return Math.abs(off) < 1 ? [] : [place];
    }),
  );

test("the cells of a wide board are drawn where one looks, by wheel and by key, and all on paper", async ({
  page,
}) => {
  const cells = page.locator("td.board-cell");
  const first = page.locator("[data-row]").first();
  await expect(first.locator("td.board-cell").first()).toBeVisible();
  expect(await first.locator("td.board-cell").count()).toBeLessThan(OUTLETS / 2);
  expect(await columnsOfRows(page)).toEqual([OUTLETS + 1]);
  await expect(page.locator("[data-column]")).toHaveCount(OUTLETS);
  expect(await cellsBesideTheirHeads(page)).toEqual([]);

  await page.locator("[data-fact-link]").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  const column = await page.locator("[data-column]").last().getAttribute("data-column");
  await expect(page.locator(":focus")).toHaveAttribute("data-place", new RegExp(`${column}$`));
  await expect(page.locator(":focus")).toBeInViewport();
  // What the page did not bring has followed meanwhile.
  await page.keyboard.press("Control+End");
  await page.keyboard.press("End");
  const last = page.locator("[data-row]").last();
  await expect(last.locator("td.board-cell").last()).toBeFocused();
  await expect(last.locator("td.board-cell").last()).toContainText(/boats|silent/);
  expect(await columnsOfRows(page)).toEqual([OUTLETS + 1]);
  expect(await cellsBesideTheirHeads(page)).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);

  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(cells).toHaveCount(FACTS * OUTLETS);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
});

test("an address opens at a cell far down and far right, and the search finds words that follow the page", async ({
  page,
}) => {
  const fact = await page
    .locator("[data-row]")
    .nth(FACTS - 5)
    .getAttribute("data-row");
  const column = await page
    .locator("[data-column]")
    .nth(OUTLETS - 4)
    .getAttribute("data-column");
  await page.goto(`${page.url().split("?")[0]}?filter=all&fact=${fact}&cell=${column}`);
  await expect(page.locator(":focus")).toHaveAttribute("data-place", `${fact} ${column}`);
  // Only in the words of the reports: no question has them.
  await page.getByLabel("Search the facts").fill("answer 57:");
  await expect(page.locator("[data-row]:visible")).toHaveCount(1);
  // As cards all outlets of a row are there.
  await page.getByLabel("Search the facts").fill("");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator("[data-row]").first().locator("td.board-cell")).toHaveCount(OUTLETS);
});

test("without scripts the outlets that are not drawn are reached by a link in each row", async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(page.url());
  const first = plain.locator("[data-row]").first();
  const drawn = await first.locator("td.board-cell").count();
  expect(drawn).toBeLessThan(OUTLETS);
  await first.getByRole("link", { name: `${OUTLETS - drawn} more outlets` }).click();
  await expect(plain.getByRole("heading", { level: 1 })).toContainText("How many boats");
  await expect(plain.getByText(`Outlet ${OUTLETS}`).first()).toBeVisible();
  await context.close();
});
