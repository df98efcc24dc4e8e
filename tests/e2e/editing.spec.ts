// The ferry, its passengers and the outlets are invented.
import type { Locator, Page } from "@playwright/test";
import { articleFile, createStory, expect, test } from "./desk.ts";

const ARTICLES = [
  articleFile(
    "01.md",
    "Harbour Post",
    "The ferry Seaglass ran aground off Harrow Bay on Tuesday. Police said 12 people were injured. The company spoke of 14 bruised travellers.",
  ),
  articleFile(
    "02.md",
    "Bay Courier",
    "The ferry Seaglass ran aground off Harrow Bay on Tuesday. Police said 15 people were injured.",
  ),
];

/** Makes a story of two articles that disagree on the injured, and opens that fact. */
async function openConflict(page: Page): Promise<string> {
  await createStory(page, "A ferry aground");
  await page.getByTestId("pick-files").setInputFiles(ARTICLES);
  await expect(page.getByText("2 added, 0 already there, 0 refused")).toBeVisible();
  await page.getByRole("link", { name: "Open the board" }).click();
  const link = page.locator("[data-fact-link]").filter({ hasText: "injured" }).first();
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("injured");
  return page.url();
}

const status = (page: Page, word: string) =>
  expect(page.locator("h1 + p").getByText(word, { exact: true })).toBeVisible();

/** Opens a claim's menu by keyboard and chooses from it. */
async function choose(page: Page, outlet: string, item: string): Promise<void> {
  await page.getByRole("button", { name: `claim of ${outlet}` }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: item }).focus();
  await page.keyboard.press("Enter");
}

test("a claim is set aside with a reason, brought back, changed and accepted, all by keyboard", async ({
  page,
}) => {
  await openConflict(page);
  await status(page, "Conflict");
  await expect(page.getByText("suggestion")).toHaveCount(2);

  await choose(page, "Bay Courier", "Set aside");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("The paper has corrected it.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await status(page, "One source");
  const aside = page.getByRole("region", { name: "Set aside" });
  await expect(aside).toContainText("The paper has corrected it.");
  await page.reload();
  await aside.getByRole("button", { name: "Bring back" }).focus();
  await page.keyboard.press("Enter");
  await status(page, "Conflict");
  await expect(aside).toHaveCount(0);

  await choose(page, "Bay Courier", "Change the claim");
  await dialog.getByRole("button", { name: "End: one word back" }).focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  const words = await dialog.locator("mark").textContent();
  await dialog.getByLabel("Value", { exact: true }).selectOption({ label: "12" });
  await dialog.getByLabel("Who says so").fill("the police");
  await dialog.getByRole("button", { name: "Save" }).focus();
  await page.keyboard.press("Enter");
  await status(page, "Agree");
  await expect(page.locator("article mark").filter({ hasText: words ?? "" })).not.toHaveCount(0);
  await expect(page.getByText("changed", { exact: true })).toBeVisible();

  await choose(page, "Harbour Post", "Accept as it is");
  await expect(page.getByText("accepted", { exact: true })).toBeVisible();
  await expect(page.getByText("suggestion")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "History" })).toContainText("Changed the claim");
});

test("what stands in the way is said, and nothing typed is lost", async ({ page }) => {
  await openConflict(page);
  await choose(page, "Bay Courier", "Change the claim");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Nothing would change.");
  await dragOver(page, dialog.getByText("ran aground off"), "Seaglass ran aground");
  await expect(dialog.locator("mark")).toHaveText("Seaglass ran aground");
  await dialog.getByLabel("Stance").selectOption({ label: "Agrees" });
  await dialog.getByLabel("Who says so").fill("the harbour master");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Give a reason");
  await expect(dialog.getByLabel("Who says so")).toHaveValue("the harbour master");
});

test("facts are asked otherwise, split, merged, taken off the board and put back", async ({
  page,
}) => {
  const address = await openConflict(page);
  const menu = async (item: string) => {
    await page.getByRole("button", { name: /^Edit fact/ }).click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  const dialog = page.getByRole("dialog");
  await menu("Ask differently");
  await dialog.getByLabel("Question").fill("How many travellers were injured?");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "How many travellers were injured?",
  );

  await menu("Split");
  await dialog.getByRole("checkbox", { name: /Bay Courier/ }).check();
  await dialog.getByLabel("Question").fill("How many were injured on the quay?");
  await dialog.getByRole("button", { name: "Make a fact of its own" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "How many were injured on the quay?",
  );
  await expect(page.getByText("moved here", { exact: true })).toBeVisible();

  await menu("Merge another fact into this one");
  await dialog.getByRole("searchbox").fill("travellers");
  await dialog.getByRole("radio", { name: "How many travellers were injured?" }).check();
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await status(page, "Conflict");
  await page.goto(address);
  await expect(page.getByText("This fact was merged into another one.")).toBeVisible();
  await page.getByRole("button", { name: "Put back on the board" }).click();
  await expect(page.getByText("This fact was merged into another one.")).toHaveCount(0);

  await menu("Take off the board");
  await dialog.getByLabel("Reason").fill("The company counts otherwise.");
  await dialog.getByRole("button", { name: "Take off the board" }).click();
  await expect(page.getByText("This fact was taken off the board.")).toBeVisible();
  await page.getByRole("link", { name: "A ferry aground" }).click();
  await page.getByText("1 fact off the board").click();
  await page.getByRole("link", { name: "How many travellers were injured?" }).click();
  await page.getByRole("button", { name: "Put back on the board" }).click();
  await expect(page.getByRole("button", { name: /^Edit fact/ })).toBeVisible();
});

test("words of an article become a claim of a new fact, chosen with the keys alone", async ({
  page,
}) => {
  await openConflict(page);
  await page
    .getByRole("link", { name: /Open article at this line ?: Harbour Post/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Select by keys" }).focus();
  await page.keyboard.press("Enter");
  const offer = page.getByRole("button", { name: "Add a claim" });
  // From the first word to the one before the company's count, then two words of it.
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("ArrowRight");
    if ((await selection(page)).trim() === "14") break;
  }
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(offer).toBeVisible();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "A new fact" }).check();
  await dialog.getByLabel("Question").fill("How many did the company count?");
  await dialog.getByLabel("Kind of answer").selectOption({ label: "How many, how much" });
  await expect(dialog.getByLabel("Value, in short")).toHaveValue("14 bruised travellers");
  await dialog.getByLabel("Value, in short").fill("14");
  await dialog.getByRole("button", { name: "Add a claim" }).press("Enter");
  await expect(page.locator("[data-modal]")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "14 bruised travellers" })).toBeVisible();
  // The words stand for a fact of the engine's too; the margin names both.
  await page.getByRole("link", { name: "How many did the company count?" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "How many did the company count?",
  );
  await expect(page.getByText("added by the desk")).toBeVisible();
});

/** Pulls the pointer from the first to the last of these words, as somebody who marks them with the mouse. */
async function dragOver(page: Page, text: Locator, words: string): Promise<void> {
  const edges = await text.evaluate((element, wanted) => {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const start = (node.textContent ?? "").indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes.at(0), boxes.at(-1)];
      if (first === undefined || last === undefined) continue;
      const middle = (box: DOMRect) => box.y + box.height / 2;
      return { left: first.left + 1, top: middle(first), right: last.right - 1, end: middle(last) };
    }
    return null;
  }, words);
  if (edges === null) throw new Error(`The words are not there: ${words}`);
  await page.mouse.move(edges.left, edges.top);
  await page.mouse.down();
  await page.mouse.move(edges.right, edges.end, { steps: 4 });
  await page.mouse.up();
}

function selection(page: Page): Promise<string> {
  return page.evaluate(() => document.getSelection()?.toString() ?? "");
}

test("an editor who comes second is told and keeps the form", async ({ page, context }) => {
  const address = await openConflict(page);
  const second = await context.newPage();
  await second.goto(address);
  await choose(second, "Bay Courier", "Set aside");
  await choose(page, "Harbour Post", "Accept as it is");
  await expect(page.getByText("accepted", { exact: true })).toBeVisible();
  const dialog = second.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("A misprint, says the desk.");
  await dialog.getByRole("button", { name: "Set aside" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Ayu Lestari changed this fact");
  await expect(dialog.getByLabel("Reason")).toHaveValue("A misprint, says the desk.");
});
