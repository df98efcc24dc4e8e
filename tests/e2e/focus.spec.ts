// The people, outlets and events here are invented.
import type { Locator, Page } from "@playwright/test";
import { comeToRest } from "./come-to-rest.ts";
import { expect, makeFloodStory, test } from "./desk.ts";

test.setTimeout(180_000);

/** Loads a page and waits for its scripts: before that a form sends itself, and a new document has the focus nowhere. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await comeToRest(page);
}

/** Presses a button or a link by keyboard. */
async function press(target: Locator): Promise<void> {
  await target.focus();
  await target.press("Enter");
}

/** The focus stands on something, now and when what the action began has come to rest. */
async function expectFocus(page: Page, after: string): Promise<void> {
  const holder = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      return active === null || active === document.body ? "nowhere" : active.tagName;
    });
  await comeToRest(page);
  await expect.poll(holder, { message: `the focus after: ${after}` }).not.toBe("nowhere");
}

test("no action on the stories loses the focus", async ({ page }) => {
  await open(page, "/");
  await page.getByLabel("Working title").focus();
  await page.keyboard.type("By keyboard");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Add articles", level: 2 })).toBeVisible();
  await expectFocus(page, "making a story");
  await open(page, "/");
  await press(page.getByRole("button", { name: "Rename “By keyboard”" }));
  await expectFocus(page, "opening the rename dialog");
  await page.getByRole("dialog", { name: "Rename story" }).getByLabel("Working title").focus();
  await page.keyboard.type(" only");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Rename story" })).toHaveCount(0);
  await expectFocus(page, "renaming");
  const remove = page.getByRole("button", { name: /^Delete “.*only.*”/ });
  await press(remove);
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expectFocus(page, "keeping a story");
  await press(remove);
  await press(page.getByRole("alertdialog").getByRole("button", { name: "Delete story" }));
  await expect(remove).toHaveCount(0);
  await expectFocus(page, "deleting a story");
  await press(page.getByRole("button", { name: "Undo" }));
  await expect(remove).toBeVisible();
  await expectFocus(page, "bringing it back");
  await press(page.getByRole("button", { name: /Bahasa Indonesia/ }));
  await expect(page.locator("html")).toHaveAttribute("lang", "id");
  await expectFocus(page, "changing the language");
  await press(page.getByRole("button", { name: /English/ }));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await press(page.getByRole("button", { name: /Ayu Lestari/ }));
  await page.locator("#author-name-field").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#author-name-field")).toBeHidden();
  await expectFocus(page, "saving one's name");
  // From the page itself: a field would take the key as a letter.
  await page.locator("#content").focus();
  await page.keyboard.press("?");
  await expect(page.locator("[data-modal]")).toBeVisible();
  await expectFocus(page, "opening the keys");
  await page.keyboard.press("Escape");
  await expectFocus(page, "closing the keys");
});

test("no action on a board or a fact loses the focus", async ({ page }) => {
  const story = (await makeFloodStory(page, "Held in focus")).split("?")[0] ?? "";
  await comeToRest(page);
  for (const filter of [/^Conflicts/, /^To review/, /^Mine/, /^All/]) {
    await press(
      page
        .getByRole("navigation", { name: "Filter the facts" })
        .getByRole("link", { name: filter }),
    );
    await expectFocus(page, `the filter ${filter}`);
  }
  await page.keyboard.press("/");
  await page.keyboard.type("no such words");
  await expectFocus(page, "a search without a hit");
  await page.getByLabel("Search the facts").fill("");
  await page.getByLabel("Search the facts").blur();
  await page.keyboard.press("j");
  await expectFocus(page, "walking the board");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio").first()).toBeVisible();
  await expectFocus(page, "opening a fact");
  const fact = page.url();
  await page.keyboard.press("v");
  await expectFocus(page, "a refused verdict");
  await page.keyboard.press("1");
  await page.getByLabel("Reason, for the sheet").fill("Asked the agency.");
  await press(page.getByRole("button", { name: "Save as draft" }));
  await expectFocus(page, "saving a draft");
  await press(page.getByRole("button", { name: /^Verify/ }));
  await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible();
  await expectFocus(page, "a verdict");
  await open(page, fact);
  await press(
    page.getByRole("region", { name: "History" }).getByRole("button", { name: /Take back/ }),
  );
  await expect(page.getByText("Took a decision back").first()).toBeVisible();
  await expectFocus(page, "taking a verdict back");
  await open(page, story);
  await expect(page.locator("[data-fact-link]").first()).toBeVisible();
});

test("no action on notes loses the focus", async ({ page }) => {
  await makeFloodStory(page, "Noted in focus");
  await comeToRest(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  const notes = page.getByRole("region", { name: "Notes" });
  const button = (name: RegExp) => notes.getByRole("button", { name });
  await page.locator("#note-text").focus();
  await page.keyboard.type("First");
  await press(button(/^Add note/));
  await expect(button(/^Reply/)).toBeVisible();
  await expectFocus(page, "adding a note");
  await press(button(/^Add note/));
  await expect(notes.getByRole("alert")).toBeVisible();
  await expectFocus(page, "an empty note");
  await press(button(/^Reply/));
  await expectFocus(page, "beginning an answer");
  await press(button(/^Cancel/));
  await expectFocus(page, "giving an answer up");
  await press(button(/^Reply/));
  await page.keyboard.type("Second");
  await page.keyboard.press("Control+Enter");
  await expect(notes.getByRole("list", { name: "Replies" })).toContainText("Second");
  await expectFocus(page, "answering");
  await press(button(/^Edit ?: First/));
  await page.getByLabel("Your note").fill("First, better");
  await press(button(/^Save changes/));
  await expect(notes).toContainText("First, better");
  await expectFocus(page, "changing a note");
  await press(button(/^Resolve/));
  await expect(notes).toContainText("Resolved by");
  await expectFocus(page, "resolving");
  await press(button(/^Reopen/));
  await expect(notes).not.toContainText("Resolved by");
  await expectFocus(page, "opening again");
  await press(button(/^Take it myself/));
  await expect(button(/^Take off/)).toBeVisible();
  await expectFocus(page, "taking a fact");
  await press(button(/^Take off/));
  await expect(button(/^Take off/)).toHaveCount(0);
  await expectFocus(page, "giving a fact up");
  await press(page.getByRole("button", { name: "Undo" }).first());
  await expectFocus(page, "taking that back");
});
