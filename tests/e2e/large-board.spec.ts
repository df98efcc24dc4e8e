// The event and outlets here are invented.
import { comeToRest } from "./come-to-rest.ts";
import { articleFile, test as base, createStory, expect, sign } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";
import { type Desk, serveDesk } from "./serve-desk.ts";

const FACTS = 120;

const test = base.extend<object, { largeDesk: Desk }>({
  largeDesk: [
    async ({ browserName: _ }, use) => {
      const desk = await serveDesk(["tests/support/seed-large-story.ts", String(FACTS), "12"]);
      await use(desk);
      await desk.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

test.beforeEach(async ({ page, context, largeDesk }) => {
  test.slow();
  await sign(context, "Ayu Lestari", largeDesk.url);
  await page.goto(largeDesk.url);
  await page.getByRole("link", { name: "A large story" }).click();
  await expect(page.locator("[data-fact-link]").first()).toBeVisible();
});

test("every fact is there, cells are drawn where one looks, by wheel and by key, and all on paper", async ({
  page,
}) => {
  const rows = page.locator("[data-row]");
  const cells = page.locator("td.board-cell");
  await expect(rows).toHaveCount(FACTS);
  expect(await cells.count()).toBeLessThan((FACTS * 12) / 2);
  await expect(rows.last().locator("td.board-cell")).toHaveCount(0);
  await page
    .locator("[data-row]")
    .first()
    .locator("xpath=ancestor::div[1]")
    .evaluate((scroller) => {
      scroller.scrollTop = scroller.scrollHeight;
    });
  await expect(rows.last().locator("td.board-cell")).toHaveCount(12);
  // The first row keeps its cells: it is where Tab comes in.
  await expect(rows.nth(1).locator("td.board-cell")).toHaveCount(0);

  await page.locator("[data-fact-link]").first().focus();
  await page.keyboard.press("Control+End");
  await expect(page.locator("[data-fact-link]").last()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(rows.last().locator("td.board-cell").first()).toBeFocused();

  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(cells).toHaveCount(FACTS * 12);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
});

test("verdict after verdict the page stays, and the address goes along", async ({ page }) => {
  const rows = page.locator("[data-row]");
  await expect(rows).toHaveCount(FACTS);
  const left = page.getByText(new RegExp(`^\\d+ of ${FACTS} left$`)).first();
  await page.evaluate(() => document.body.setAttribute("data-opened-once", ""));
  await page.locator("[data-fact-link]").nth(2).focus();
  const DECIDED = 12;
  for (let decided = 1; decided <= DECIDED; decided += 1) {
    await page.keyboard.press("d");
    // The address goes along while the page is fetched anew.
    const here = await page.locator("[data-row]:focus-within").getAttribute("data-row");
    await expect(page).toHaveURL(new RegExp(`[?&]fact=${here}`));
  }
  await expect(left).toHaveText(`${FACTS - DECIDED} of ${FACTS} left`);
  await comeToRest(page);
  // A page that was loaded anew would have lost the place and what is open on it.
  await expect(page.locator("body")).toHaveAttribute("data-opened-once", "");
});

test("columns are hidden, pinned and moved by keyboard, and stay so in this browser", async ({
  page,
}) => {
  const heads = page.locator("thead tr").last().locator("th");
  await expect(heads).toHaveCount(13);
  await page.getByRole("button", { name: "Columns" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Columns of the board" });
  await dialog.getByRole("checkbox", { name: /^Shown ?: Outlet 2$/ }).press("Space");
  await dialog.getByRole("checkbox", { name: /^Pinned ?: Outlet 12$/ }).press("Space");
  await dialog.getByRole("button", { name: "Move Outlet 3 to the left" }).press("Enter");
  expect(await faultsOf(page, "[data-modal]")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Columns (1 hidden)" })).toBeFocused();
  await expect(heads).toHaveCount(12);
  await expect(heads.nth(1)).toHaveText("Outlet 12");
  await page.reload();
  await expect(heads).toHaveCount(12);
  await expect(heads.nth(1)).toHaveText("Outlet 12");
  await page.getByRole("button", { name: "Columns (1 hidden)" }).click();
  await dialog.getByRole("button", { name: "Reset" }).click();
  await expect(heads).toHaveCount(13);
});

test("a story of one outlet is a board of one column", async ({ page, desk, context }) => {
  await sign(context, "Ayu Lestari", desk.url);
  await createStory(page, "One outlet only");
  await page
    .getByTestId("pick-files")
    .setInputFiles([articleFile("1.md", "Lone Post", "Twelve people died in the flood.")]);
  await expect(page.getByText("1 added, 0 already there, 0 refused")).toBeVisible({
    timeout: 60_000,
  });
  await page.goto(page.url().replace(/\/add$/, ""));
  await expect(page.getByRole("columnheader", { name: "Lone Post" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Columns" })).toHaveCount(0);
});
