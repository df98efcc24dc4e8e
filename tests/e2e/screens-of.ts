import { expect, type Page } from "@playwright/test";
import { comeToRest } from "./come-to-rest.ts";
import { openDemo } from "./desk.ts";
import { openKeptPapers } from "./kept-papers.ts";
import { openTalkedStory } from "./talked-story.ts";

/** A screen of the product and how to get there; dialogs are screens too. */
export interface Screen {
  readonly name: string;
  readonly open: () => Promise<void>;
  /** Where what is new on it stands, where the rest is a screen of its own. */
  readonly part?: string;
}

/** Every screen, most with the demo story on it. The interface must be in English when this is called; then in any language. */
export async function screensOf(page: Page): Promise<readonly Screen[]> {
  const talked = await openTalkedStory(page);
  const talkedBoard = talked.board.split("?")[0] ?? "";
  const papers = await openKeptPapers(page, { story: talkedBoard, article: talked.article });
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
    { name: "article-earlier-text", open: at(papers.earlierText) },
    { name: "add", open: at(`${story}/add`) },
    { name: "timeline", open: at(`${story}/timeline`) },
    {
      name: "timeline-closer",
      open: at(`${story}/timeline?from=2024-06-01T00:00&to=2024-07-01T00:00`),
    },
    { name: "timeline-table", open: at(`${story}/timeline?view=table`) },
    { name: "sheet", open: at(`${story}/sheet`) },
    { name: "exports", open: at(papers.exports) },
    { name: "shared", open: at(papers.shared) },
    { name: "verify", open: at("/verify") },
    { name: "verify-known", open: at(papers.proof) },
    { name: "corrections", open: at(`${story}/corrections`) },
    { name: "activity", open: at(`${story}/activity`) },
    { name: "settings", open: at(`${story}/settings`) },
    { name: "house", open: at("/house") },
    { name: "outlets", open: at("/outlets") },
    { name: "outlet", open: at(outlet) },
    { name: "search", open: at("/search") },
    { name: "search-found", open: at("/search?q=korea") },
    { name: "search-nothing", open: at("/search?q=zzzz&story=gone&status=verified") },
    { name: "not-found", open: at("/nowhere") },
    ...editDialogs(page, conflict),
    {
      name: "add-fact-dialog",
      part: DIALOG,
      open: async () => {
        await at(story)();
        await comeToRest(page);
        await page.locator("main a[href$='/add'] + button").click();
        await expect(page.locator(DIALOG)).toBeVisible();
      },
    },
    {
      name: "palette-dialog",
      part: DIALOG,
      open: async () => {
        await page.keyboard.press("Escape");
        await expect(page.locator(DIALOG)).toHaveCount(0);
        await page.keyboard.press("Control+k");
        await expect(page.locator(`${DIALOG} [role=option]`).first()).toBeVisible();
      },
    },
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

/** The screens of a desk without any story. The interface must be in English when this is called; then in any language. */
export async function emptyScreensOf(page: Page, url: string): Promise<readonly Screen[]> {
  await emptyDesk(page, url);
  return ["/", "/outlets", "/search", "/verify"].map((path) => ({
    name: `empty-${path.slice(1) || "desk"}`,
    open: async () => {
      await page.goto(`${url}${path}`);
      await expect(page.locator("h1").first()).toBeVisible();
    },
  }));
}

/** Deletes the demo story of the desk at `url`, if it is still there; ends on its list of stories. */
export async function emptyDesk(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const remove = page.getByRole("button", { name: /^Delete “/ });
  if (await remove.isVisible()) {
    await remove.click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete story" }).click();
  }
  await expect(page.getByRole("heading", { name: "The desk is empty" })).toBeVisible();
}

const DIALOG = "[data-modal]";

/** The dialogs that change what the engine suggests of a fact, one after the other on one page of it. */
function editDialogs(page: Page, fact: string): readonly Screen[] {
  const choose = async (menu: "fact" | "claim", item: number) => {
    if (new URL(page.url()).pathname !== fact) {
      await page.goto(fact);
      await comeToRest(page);
    }
    await page.keyboard.press("Escape");
    await expect(page.locator(DIALOG)).toHaveCount(0);
    const buttons = page.locator("main button[aria-haspopup=menu]");
    await buttons.nth(menu === "fact" ? 0 : 1).click();
    const items = page.getByRole("menuitem");
    // What is done at once stands before what asks in a dialog, and only where it was not done.
    await items.nth(item < 0 ? (await items.count()) + item : item).click();
    await expect(page.locator(DIALOG)).toBeVisible();
  };
  const dialog = (name: string, menu: "fact" | "claim", item: number): Screen => ({
    name: `${name}-dialog`,
    part: DIALOG,
    open: () => choose(menu, item),
  });
  return [
    dialog("fact-question", "fact", 0),
    dialog("fact-merge", "fact", 1),
    dialog("fact-split", "fact", 2),
    dialog("claim-change", "claim", -3),
    dialog("claim-move", "claim", -2),
    dialog("claim-aside", "claim", -1),
  ];
}

async function firstHref(page: Page, address: string, selector: string): Promise<string> {
  await page.goto(address);
  const link = page.locator(selector).first();
  await expect(link).toBeVisible();
  return (await link.getAttribute("href")) ?? "/";
}
