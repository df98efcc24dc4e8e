import { expect, type Page } from "@playwright/test";
import { waitForScripts } from "./come-alive.ts";
import { comeToRest, countRequests } from "./come-to-rest.ts";
import { makeFloodStory, sign } from "./desk.ts";

const TITLE = "Banjir di Kota Contoh";
const COLLEAGUE = "Bima Sakti";

/** A story that colleagues talk about: its pages as one of them finds them. */
export interface TalkedStory {
  readonly board: string;
  readonly fact: string;
  readonly article: string;
}

/**
 * The story that colleagues talk about, made once on a desk, with a change that the reader of `page` has not seen yet. The
 * interface must be in English until this is done.
 */
export async function openTalkedStory(page: Page): Promise<TalkedStory> {
  await page.goto("/");
  const link = page.getByRole("link", { name: TITLE });
  const known = (await link.count()) > 0;
  const board = known
    ? new URL((await link.first().getAttribute("href")) ?? "", page.url()).href
    : await makeFloodStory(page, TITLE);
  await page.goto(board);
  const row = page.locator("[data-fact-link]").first();
  const fact = new URL((await row.getAttribute("href")) ?? "", board).href;
  const seen = page.getByRole("button", { name: "Mark as seen" });
  if (await seen.isVisible()) {
    await seen.click();
    await expect(seen).toHaveCount(0);
  }
  await comeToRest(page); // the first look at a story is kept
  await workAsColleague(page, fact, !known);
  await page.goto(`${board.split("?")[0]}/articles`);
  const article = await page.locator("main h2 a").first().getAttribute("href");
  return { board, fact, article: article ?? "/" };
}

async function workAsColleague(page: Page, fact: string, first: boolean): Promise<void> {
  const context = await page.context().browser()?.newContext({ locale: "en-GB" });
  if (context === undefined) throw new Error("A page of a test has a browser.");
  countRequests(context);
  waitForScripts(context);
  await sign(context, COLLEAGUE, fact);
  const bima = await context.newPage();
  await bima.goto(fact);
  await comeToRest(bima);
  const notes = bima.getByRole("region", { name: "Notes" });
  if (first) {
    await bima.locator("#note-text").fill("Which agency says 15? @Ayu Lestari, can you ask them?");
    await bima.getByRole("button", { name: "Add note" }).click();
    await expect(notes.getByRole("button", { name: /^Resolve/ })).toHaveCount(1);
    await bima
      .getByRole("button", { name: /^Write a note on the words/ })
      .first()
      .click();
    await bima.keyboard.type("Was this the first count?");
    await bima.keyboard.press("Control+Enter");
    await expect(notes.getByRole("button", { name: /^Resolve/ })).toHaveCount(2);
    await notes
      .getByRole("button", { name: /^Reply/ })
      .first()
      .click();
    await bima.keyboard.type("They answer tomorrow.");
    await bima.keyboard.press("Control+Enter");
    await expect(notes.getByRole("list", { name: "Replies" })).toBeVisible();
    await notes
      .getByRole("button", { name: /^Resolve/ })
      .last()
      .click();
    await expect(notes).toContainText("Resolved by");
  }
  // Something new for the reader each time: the fact goes from one to the other.
  const field = bima.getByLabel("Assigned to");
  const to = (await field.inputValue()) === "Ayu Lestari" ? COLLEAGUE : "Ayu Lestari";
  await field.fill(to);
  await bima.getByRole("button", { name: "Assign", exact: true }).click();
  await expect(bima.getByText("Fact assigned").first()).toBeVisible();
  await context.close();
}
