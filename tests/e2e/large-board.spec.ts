// The event and outlets here are invented.
import { comeToRest } from "./come-to-rest.ts";
import { articleFile, test as base, createStory, expect, sign } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";
import { type Desk, serveDesk } from "./serve-desk.ts";

const FACTS = 420;

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
  await expect(page.getByRole("link", { name: "Next facts" })).toHaveCount(0);
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
  await comeToRest(page);
  await page.evaluate(() => document.body.setAttribute("data-opened-once", ""));
  const cellsAsked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/cells")) cellsAsked.push(request.url());
  });
  await page.locator("[data-fact-link]").nth(2).focus();
  const DECIDED = 6;
  for (let decided = 1; decided <= DECIDED; decided += 1) {
    await page.keyboard.press("d");
    // The address goes along while the page is fetched anew.
    const here = await page.locator("[data-row]:focus-within").getAttribute("data-row");
    await expect(page).toHaveURL(new RegExp(`[?&]fact=${here}`));
  }
  await expect(left).toHaveText(`${FACTS - DECIDED} of ${FACTS} left`);

  // Far down it is the same: the cells that its author sees came after the page.
  const far = rows.nth(399);
  await far.locator("[data-fact-link]").focus();
  await expect(far.locator("td.board-cell").first()).toBeVisible();
  await page.keyboard.press("d");
  await expect(rows.nth(400).locator("[data-fact-link]")).toBeFocused();
  await expect(rows.nth(400).locator("[data-fact-link]")).toBeInViewport();
  const next = await rows.nth(400).getAttribute("data-row");
  await expect(page).toHaveURL(new RegExp(`[?&]fact=${next}`));
  await expect(left).toHaveText(`${FACTS - DECIDED - 1} of ${FACTS} left`);
  await comeToRest(page);
  await expect(far.locator("th")).toContainText("Disputed");
  await expect(rows.nth(400).locator("[data-fact-link]")).toBeFocused();
  // No verdict moved what the page knew of any fact already.
  expect(cellsAsked).toEqual([]);
  // A page that was loaded anew would have lost the place and what is open on it.
  await expect(page.locator("body")).toHaveAttribute("data-opened-once", "");
});

test("another filter is on the screen before the server answers, and its address follows", async ({
  page,
}) => {
  const rows = page.locator("[data-row]");
  await expect(rows).toHaveCount(FACTS);
  await comeToRest(page);
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/filter=conflicts/, async (route) => {
    await held;
    await route.continue();
  });
  const filters = page.getByRole("navigation", { name: "Filter the facts" });
  const conflicts = filters.getByRole("link", { name: /^Conflicts/ });
  await conflicts.click();
  await expect(conflicts).toHaveAttribute("aria-current", "page");
  const count = Number(await conflicts.locator("span").textContent());
  expect(count).toBeLessThan(FACTS / 2);
  await expect(rows).toHaveCount(count);
  answer();
  await expect(page).toHaveURL(/filter=conflicts/);
  await expect(rows).toHaveCount(count);
  await page.goBack();
  await expect(rows).toHaveCount(FACTS);
});

test("without scripts every fact is reached by plain links", async ({ browser, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(page.url());
  const more = plain.getByRole("navigation", { name: "More facts" });
  const cells = plain.locator("td.board-cell");
  for (const from of [1, 21, 41]) {
    await expect(more).toContainText(`Facts ${from} to ${from + 19} of ${FACTS}`);
    // Each with the words of every outlet.
    await expect(plain.locator("[data-row]")).toHaveCount(20);
    await expect(cells).toHaveCount(20 * 12);
    await more.getByRole("link", { name: "Next facts" }).click();
  }
  await plain.goto(`${plain.url().split("?")[0]}?from=${FACTS - 19}`);
  await expect(more).toContainText(`Facts ${FACTS - 19} to ${FACTS} of ${FACTS}`);
  await expect(cells).toHaveCount(20 * 12);
  await expect(more.getByRole("link", { name: "Next facts" })).toHaveCount(0);
  await more.getByRole("link", { name: "Facts before" }).click();
  await expect(more).toContainText(`Facts ${FACTS - 39} to ${FACTS - 20} of ${FACTS}`);
  await plain.locator("[data-fact-link]").first().click();
  await expect(plain.getByRole("heading", { level: 1 })).toContainText("How many boats");
  await context.close();
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
