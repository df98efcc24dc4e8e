import type { Page } from "@playwright/test";
import { expect, makeFloodStory, openColleague, test } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";

// Every test makes a story of its own, and so has links of its own.
const WORDS = {
  en: {
    summary: /^Share link/,
    make: "Make a link",
    copied: "Copied",
    copyLink: /^Copy link/,
    revoke: /^Revoke:/,
    undo: /^Undo: link/,
    copyFact: /^Copy with sources/,
    html: "Copy HTML for a web page",
    byHand: "Copy by hand",
  },
  id: {
    summary: /^Tautan bersama/,
    make: "Buat tautan",
    copied: "Tersalin",
    copyLink: /^Salin tautan/,
    revoke: /^Cabut:/,
    undo: /^Batalkan: tautan/,
    copyFact: /^Salin dengan sumber/,
    html: "Salin HTML untuk halaman web",
    byHand: "Salin sendiri",
  },
} as const;

async function speak(page: Page, language: keyof typeof WORDS): Promise<void> {
  await page
    .context()
    .addCookies([{ name: "tally-language", value: language, url: new URL(page.url()).origin }]);
}

async function openSheet(page: Page, title: string, language: keyof typeof WORDS = "en") {
  const board = (await makeFloodStory(page, title)).split("?")[0] ?? "";
  await speak(page, language);
  await page.goto(`${board}/sheet`);
  return board;
}

const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const links = (page: Page) => page.locator('details ol a[href*="/share/"]');

for (const language of ["en", "id"] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ expectedComplaint: /404 \(Not Found\)/ });

    test("a sheet is shared, read without the desk, and revoked, by keys alone", async ({
      page,
      context,
      browser,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const words = WORDS[language];
      await openSheet(page, `Shared in ${language}`, language);
      const press = async (name: string | RegExp) => {
        const button = page.getByRole("button", { name }).first();
        await button.focus();
        await page.keyboard.press("Enter");
      };
      await page.locator("summary", { hasText: words.summary }).focus();
      await page.keyboard.press("Enter");
      await press(words.make);
      await expect(links(page)).toHaveCount(1);
      const address = (await links(page).getAttribute("href")) ?? "";
      expect(address).toMatch(/\/share\/[\w-]{43}$/);
      await press(words.copyLink);
      await expect(page.getByRole("status").filter({ hasText: words.copied })).toBeVisible();
      expect(await pasted(page)).toBe(address);
      expect(await faultsOf(page)).toEqual([]);

      const stranger = await browser.newContext();
      const outside = await stranger.newPage();
      const answer = await outside.goto(address);
      expect(answer?.headers()).toMatchObject({
        "referrer-policy": "no-referrer",
        "x-robots-tag": expect.stringContaining("noindex"),
        "cache-control": "private, no-store",
      });
      await expect(outside.locator("html")).toHaveAttribute("lang", language);
      await expect(outside.getByRole("heading", { level: 1 })).toHaveText(`Shared in ${language}`);
      await expect(outside.locator(`a[href^="/"], script, form, button`)).toHaveCount(0);
      // Its style has come through the policy.
      expect(
        await outside.locator("main").evaluate((main) => getComputedStyle(main).maxWidth),
      ).not.toBe("none");
      for (const width of [1440, 390]) {
        await outside.setViewportSize({ width, height: 844 });
        expect(await faultsOf(outside)).toEqual([]);
      }

      await press(words.revoke);
      await expect(links(page)).toHaveCount(0);
      const gone = await outside.goto(address);
      expect(gone?.status()).toBe(404);
      const told = await gone?.text();
      const never = await outside.goto(`${address.slice(0, -43)}${"x".repeat(43)}`);
      expect(never?.status()).toBe(404);
      expect(await never?.text()).toBe(told);
      expect(await faultsOf(outside)).toEqual([]);
      await press(words.undo);
      await expect(links(page)).toHaveCount(1);
      expect((await outside.goto(address))?.status()).toBe(200);
      await stranger.close();
    });

    test("a fact is copied with its sources, and a sheet as HTML", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const words = WORDS[language];
      const board = await openSheet(page, `Copied in ${language}`, language);
      await page.getByRole("button", { name: words.copyFact }).first().click();
      await expect(page.getByRole("status").filter({ hasText: words.copied })).toBeVisible();
      const text = await pasted(page);
      for (const part of ["Outlet One", "Outlet Two", "- ", `Copied in ${language}`])
        expect(text).toContain(part);
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType("text/html"))?.text();
      });
      expect(html).toContain("<section");
      await page.getByRole("button", { name: words.html, exact: true }).click();
      await expect.poll(() => pasted(page)).toContain(`<section lang="${language}"`);
      await page.goto(`${board}?filter=all`);
      await page.locator("[data-fact-link]").first().click();
      const copyFact = page.getByRole("button", { name: words.copyFact });
      await copyFact.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("status").filter({ hasText: words.copied })).toBeVisible();
      expect(await pasted(page)).toContain("Outlet One");
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

test("where the browser keeps its clipboard to itself, the text can be copied by hand", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await openSheet(page, "Copied by hand");
  await page.getByRole("button", { name: WORDS.en.copyFact }).first().click();
  const field = page.getByRole("dialog", { name: WORDS.en.byHand }).getByRole("textbox");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/Outlet One/);
  const selected = await field.evaluate((area) =>
    area instanceof HTMLTextAreaElement ? area.selectionEnd - area.selectionStart : 0,
  );
  expect(selected).toBe((await field.inputValue()).length);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
});

test("a fragment keeps to itself in somebody else's page", async ({ page, request }) => {
  const board = await openSheet(page, "An <i>embedded</i> event");
  const answer = await request.get(
    `/api/v1${new URL(board).pathname}/sheet?format=fragment&language=en`,
  );
  const fragment = await answer.text();
  const host = await page.context().newPage();
  const requests: string[] = [];
  host.on("request", (asked) => requests.push(asked.url()));
  await host.setContent(
    `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${fragment}</main>`,
  );
  await expect(host.getByRole("heading", { level: 2 })).toHaveText("An <i>embedded</i> event");
  await expect(
    host.locator("main script, main [id], main [class], main [style], main i, main img"),
  ).toHaveCount(0);
  expect(requests).toEqual([]);
  expect(await faultsOf(host)).toEqual([]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a link is made and revoked by the forms alone", async ({
    browser,
    desk,
    page,
    complaints,
  }) => {
    const scripted = await openColleague(browser, "Ayu Lestari", { desk, complaints });
    const board = await makeFloodStory(scripted, "Shared without scripts");
    await scripted.context().close();
    await page.goto(`${board.split("?")[0]}/sheet`);
    await page.locator("summary", { hasText: WORDS.en.summary }).click();
    await page.getByRole("button", { name: WORDS.en.make }).click();
    await expect(links(page)).toHaveCount(1);
    await expect(page.getByRole("button", { name: WORDS.en.copyLink })).toHaveCount(0);
    await page.getByRole("button", { name: WORDS.en.revoke }).click();
    await expect(links(page)).toHaveCount(0);
    await expect(page.locator("summary", { hasText: "Share link: off" })).toBeVisible();
  });
});
