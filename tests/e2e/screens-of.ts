import { expect, type Page } from "@playwright/test";
import { openDemo } from "./desk.ts";

/** A screen of the product and how to get there; dialogs are screens too. */
export interface Screen {
  readonly name: string;
  readonly open: () => Promise<void>;
}

/** Every screen, with the demo story on it, in any interface language. */
export async function screensOf(page: Page): Promise<readonly Screen[]> {
  await openDemo(page);
  const story = page.url().split("?")[0] ?? "";
  // The most serious facts come first. The conflict stands there whether or not another test has decided it.
  const conflict = await firstHref(page, `${story}?filter=all`, "[data-fact-link]");
  const single = await firstHref(page, `${story}?filter=single`, "[data-fact-link]");
  const article = await firstHref(page, `${story}/articles`, "main h2 a");
  const at = (address: string) => async () => {
    await page.goto(address);
    await expect(page.locator("h1").first()).toBeVisible();
  };
  return [
    { name: "stories", open: at("/") },
    { name: "board", open: at(story) },
    { name: "board-conflicts", open: at(`${story}?filter=conflicts`) },
    { name: "board-verified", open: at(`${story}?filter=verified`) },
    { name: "fact-conflict", open: at(conflict) },
    { name: "fact-single", open: at(single) },
    { name: "articles", open: at(`${story}/articles`) },
    { name: "article", open: at(article) },
    { name: "add", open: at(`${story}/add`) },
    { name: "timeline", open: at(`${story}/timeline`) },
    {
      name: "timeline-closer",
      open: at(`${story}/timeline?from=2024-06-01T00:00&to=2024-07-01T00:00`),
    },
    { name: "timeline-table", open: at(`${story}/timeline?view=table`) },
    { name: "sheet", open: at(`${story}/sheet`) },
    { name: "activity", open: at(`${story}/activity`) },
    { name: "search", open: at("/search") },
    { name: "search-found", open: at("/search?q=korea") },
    { name: "search-nothing", open: at("/search?q=zzzz&story=gone&status=verified") },
    { name: "not-found", open: at("/nowhere") },
    {
      name: "rename-dialog",
      open: async () => {
        await at("/")();
        await page.locator("li h2 + * button, li button").first().click();
        await expect(page.locator("[data-modal]")).toBeVisible();
      },
    },
    {
      name: "delete-dialog",
      open: async () => {
        await at("/")();
        await page.locator("li").first().locator("button").nth(1).click();
        await expect(page.locator("[data-modal]")).toBeVisible();
      },
    },
    {
      name: "keys-dialog",
      open: async () => {
        await at("/")();
        await page.keyboard.press("?");
        await expect(page.locator("[data-modal]")).toBeVisible();
      },
    },
    {
      name: "author-popover",
      open: async () => {
        await at("/")();
        await page.locator("[popovertarget]").first().click();
        await expect(page.locator("[popover]").first()).toBeVisible();
      },
    },
  ];
}

async function firstHref(page: Page, address: string, selector: string): Promise<string> {
  await page.goto(address);
  const link = page.locator(selector).first();
  await expect(link).toBeVisible();
  return (await link.getAttribute("href")) ?? "/";
}
