import { expect, type Page } from "@playwright/test";
import { comeToRest } from "./come-to-rest.ts";
import { openDemo } from "./desk.ts";
import { openTalkedStory } from "./talked-story.ts";

/** A screen of the product and how to get there; dialogs are screens too. */
export interface Screen {
  readonly name: string;
  readonly open: () => Promise<void>;
}

/** Every screen, most with the demo story on it. The interface must be in English when this is called; then in any language. */
export async function screensOf(page: Page): Promise<readonly Screen[]> {
  const talked = await openTalkedStory(page);
  const talkedBoard = talked.board.split("?")[0] ?? "";
  await openDemo(page);
  const story = page.url().split("?")[0] ?? "";
  // The most serious facts come first. The conflict stands there whether or not another test has decided it.
  const conflict = await firstHref(page, `${story}?filter=all`, "[data-fact-link]");
  const single = await firstHref(page, `${story}?filter=single`, "[data-fact-link]");
  const article = await firstHref(page, `${story}/articles`, "main h2 a");
  const outlet = await firstHref(page, "/outlets", "main table a, main li a");
  const at = (address: string) => async () => {
    await page.goto(address);
    await expect(page.locator("h1").first()).toBeVisible();
  };
  return [
    { name: "stories", open: at("/") },
    // Before the fact is opened, which is seeing it.
    { name: "board-news", open: at(talkedBoard) },
    { name: "board-changed", open: at(`${talkedBoard}?filter=changed`) },
    { name: "board-mine", open: at(`${talkedBoard}?filter=mine`) },
    { name: "fact-notes", open: at(talked.fact) },
    {
      name: "fact-mention",
      open: async () => {
        await at(talked.fact)();
        await comeToRest(page);
        await page.locator("#note-text").pressSequentially("Ask @");
        await expect(page.getByRole("listbox")).toBeVisible();
      },
    },
    {
      name: "fact-note-refused",
      open: async () => {
        await at(talked.fact)();
        await comeToRest(page);
        await page.locator("#note-text").fill(" ");
        await page.locator("#note-text").press("Control+Enter");
        await expect(page.locator("#note-text-error")).toBeVisible();
      },
    },
    {
      name: "fact-note-linked",
      open: async () => {
        await at(talked.fact)();
        const note = await page.locator("li[id^=note-]").first().getAttribute("id");
        await at(`${talked.fact.split("#")[0]}#${note}`)();
        await expect(page.locator("li:target")).toBeVisible();
      },
    },
    { name: "article-notes", open: at(talked.article) },
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
    { name: "corrections", open: at(`${story}/corrections`) },
    { name: "activity", open: at(`${story}/activity`) },
    { name: "house", open: at("/house") },
    { name: "outlets", open: at("/outlets") },
    { name: "outlet", open: at(outlet) },
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
        await comeToRest(page);
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
