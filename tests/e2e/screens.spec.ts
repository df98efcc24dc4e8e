import type { Page } from "@playwright/test";
import { expect, openDemo, test } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";
import { emptyDesk, screensOf } from "./screens-of.ts";

const THEMES = ["light", "dark"] as const;
const WIDTHS = [390, 1440] as const;

test.use({ expectedComplaint: /404/ });
test.setTimeout(180_000);
/** As long as one screen may take to open and to be looked over. */
const SCREEN_MS = 8_000;

for (const theme of THEMES) {
  for (const width of WIDTHS) {
    test(`axe finds nothing on any screen, ${theme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      const screens = await screensOf(page);
      test.setTimeout(60_000 + screens.length * SCREEN_MS);
      for (const screen of screens) {
        await test.step(screen.name, async () => {
          await screen.open();
          expect.soft(await faultsOf(page, screen.part), screen.name).toEqual([]);
          await expectNoSideways(page, screen.name);
        });
      }
      if (width === 390) {
        const header = await page.locator("header").first().boundingBox();
        expect(header?.height, "the header is one row").toBeLessThan(56);
      }
    });
  }
}

test("at 400 % zoom every screen is read by scrolling one way, and nothing moves for who asks for rest", async ({
  page,
  context,
  desk,
}) => {
  // 1280 by 1024 at 400 % (WCAG 1.4.10).
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const screens = await screensOf(page);
  test.setTimeout(60_000 + screens.length * SCREEN_MS);
  // In the language with the longer words.
  await context.addCookies([{ name: "tally-language", value: "id", url: desk.url }]);
  await page.goto("/");
  expect((await page.locator("header").first().boundingBox())?.height, "one row").toBeLessThan(56);
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await screen.open();
      await expectNoSideways(page, screen.name);
      expect.soft(await page.evaluate(sidewaysParts), screen.name).toEqual([]);
      expect.soft(await page.evaluate(movingParts), screen.name).toEqual([]);
    });
  }
});

test("the board is a grid: every cell has its outlet and its fact as headers", async ({ page }) => {
  await openDemo(page);
  const table = page.getByRole("grid");
  const rows = table.getByRole("row").filter({ has: page.getByRole("rowheader") });
  const outlets = await table.locator("thead tr").last().getByRole("columnheader").count();
  await expect(table.locator("caption")).toHaveCount(1);
  expect(await rows.count()).toBeGreaterThan(5);
  expect(await rows.first().getByRole("gridcell").count()).toBe(outlets - 1);
  await expect(table.locator("thead").getByRole("columnheader").first()).toBeVisible();
});

test("axe finds nothing on the empty desk", async ({ page, spareDesk }) => {
  await emptyDesk(page, spareDesk.url);
  await expect(page.getByRole("button", { name: /^Undo/ })).toBeVisible();
  expect.soft(await faultsOf(page), "empty desk").toEqual([]);
  await page.getByRole("button", { name: "Load the demo story" }).click();
  await expect(page.locator("[data-fact-link]").first()).toBeVisible({ timeout: 40_000 });
});

test("axe finds nothing on a verdict refused and on one recorded", async ({ page }) => {
  await openDemo(page);
  await page.locator("[data-fact-link]").first().click();
  await page.getByRole("radio", { name: "Another value…" }).check();
  await page.keyboard.press("v");
  await expect(page.getByRole("alert").filter({ hasText: "Not recorded yet" })).toBeVisible();
  expect.soft(await faultsOf(page), "refused verdict").toEqual([]);
  await page.getByLabel("The value in your words").fill("as written in the decree");
  await page.getByLabel("Reason, for the sheet").fill("Read in the original.");
  await page.getByRole("button", { name: "Save as draft" }).click();
  await expect(page.getByText("Draft saved").first()).toBeVisible();
  expect.soft(await faultsOf(page), "recorded draft").toEqual([]);
});

/** A page that is wider than its window makes phone readers pan (WCAG 1.4.10). */
async function expectNoSideways(page: Page, name: string): Promise<void> {
  expect.soft(await page.evaluate(partsOutside), `${name} is wider than its window`).toEqual([]);
}

/** The parts that make a page wider than its window, the outermost first; none where it is not. */
function partsOutside(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth <= clientWidth
    ? []
    : [...document.querySelectorAll("body *")]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => `${element.tagName} ${element.className}`)
        .slice(0, 6);
}

/** Parts that scroll sideways by themselves; a table and a drawing that are wide by nature may. */
function sidewaysParts(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => {
      const scrolls = ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
      const wide = element.scrollWidth > element.clientWidth + 1;
      return scrolls && wide && element.querySelector("table, svg") === null;
    })
    .map((element) => `${element.tagName} ${element.className}`);
}

/** Parts that would still glide or blink. */
function movingParts(): readonly string[] {
  const longest = (durations: string) => Math.max(...durations.split(",").map(Number.parseFloat));
  return [...document.querySelectorAll("body *")]
    .filter((element) => {
      const style = getComputedStyle(element);
      return longest(style.transitionDuration) > 0.01 || longest(style.animationDuration) > 0.01;
    })
    .map((element) => `${element.tagName} ${element.className}`);
}
