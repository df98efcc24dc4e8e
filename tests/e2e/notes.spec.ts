// The people, outlets and events here are invented.
import type { Page } from "@playwright/test";
import { expect, makeFloodStory, openColleague, openDemo, test } from "./desk.ts";

test.setTimeout(120_000);

const QUESTION = /How many people died/;

test("colleagues talk about a fact: mention, answer, resolve, and all of it taken back", async ({
  page,
  browser,
  complaints,
  desk,
}) => {
  const story = await makeFloodStory(page, "Talked about");
  await openFact(page);
  const address = page.url();
  const bima = await openColleague(browser, "Bima Sakti", { desk, complaints });
  await bima.goto(address);

  await test.step("a name completes from the people of the desk, by keyboard", async () => {
    await bima.locator("#note-text").focus();
    await bima.keyboard.type("Please ask the agency, @ayu l");
    await expect(bima.getByRole("option", { name: "Ayu Lestari" })).toBeVisible();
    await expect(bima.locator("#note-text")).toHaveAttribute("aria-activedescendant", /person-0/);
    await bima.keyboard.press("Enter");
    await expect(bima.locator("#note-text")).toHaveValue("Please ask the agency, @Ayu Lestari ");
    await bima.keyboard.press("Control+Enter");
    const note = notes(bima)
      .getByRole("paragraph")
      .filter({ hasText: "Please ask the agency" })
      .last();
    await expect(note).toBeVisible();
    await expect(bima.locator("#note-text")).toHaveValue("");
    await expect(bima.locator("#note-text")).toBeFocused();
  });

  await test.step("it waits for whom it names, under an address of its own", async () => {
    await page.goto(`${story.split("?")[0]}?filter=mine`);
    await expect(page.getByRole("row", { name: QUESTION })).toContainText("1 note");
    await page.getByRole("link", { name: QUESTION }).click();
    await expect(page.getByText("1 of 1 that waits for you")).toBeVisible();
    await page.getByRole("button", { name: /^Reply/ }).click();
    await page.keyboard.type("They say 15.");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("list", { name: "Replies" })).toContainText("They say 15.");
    await expect(page.getByRole("button", { name: /^Reply/ })).toBeFocused();
  });

  await test.step("its author changes it, and nobody else can", async () => {
    await expect(notes(page).getByRole("button", { name: /^Edit ?: Please/ })).toHaveCount(0);
    await bima.reload();
    await notes(bima)
      .getByRole("button", { name: /^Edit ?: Please/ })
      .click();
    await bima.getByLabel("Your note").fill("Please ask the agency twice, @Ayu Lestari");
    await bima.getByRole("button", { name: "Save changes" }).click();
    await expect(notes(bima)).toContainText("agency twice");
    await expect(notes(bima)).toContainText("(edited)");
  });

  await test.step("resolved, it waits for nobody; taken back, it waits again", async () => {
    await notes(bima)
      .getByRole("button", { name: /^Resolve/ })
      .click();
    await expect(notes(bima)).toContainText("Resolved by Bima Sakti");
    await page.goto(`${story.split("?")[0]}?filter=mine`);
    await expect(page.getByText("Nothing waits for you here")).toBeVisible();
    const toast = (text: string) => bima.getByRole("dialog").filter({ hasText: text });
    await toast("Note resolved").getByRole("button", { name: "Undo" }).click();
    await expect(notes(bima)).not.toContainText("Resolved by");
    await toast("Taken back").getByRole("button", { name: "Redo" }).click();
    await expect(notes(bima)).toContainText("Resolved by Bima Sakti");
  });

  await test.step("every step is in the log, and no word leaves with the sheet", async () => {
    await page.goto(`${story.split("?")[0]}/activity`);
    for (const line of ["Wrote a note", "Changed a note", "Resolved a note"]) {
      await expect(page.locator("main li").filter({ hasText: line }).first()).toBeVisible();
    }
    await page.goto(`${story.split("?")[0]}/sheet`);
    await expect(page.getByText("agency twice")).toHaveCount(0);
  });
  await bima.context().close();
});

test("a note on an outlet's words leads to them, and stands on the article too", async ({
  page,
}) => {
  await makeFloodStory(page, "Noted words");
  await openFact(page);
  await page.getByRole("button", { name: "Write a note on the words of Outlet Two" }).click();
  await expect(page.locator("#note-text")).toBeFocused();
  await page.keyboard.type("A typing mistake?");
  await page.getByRole("button", { name: "Add note" }).click();
  const words = notes(page).getByRole("listitem").getByRole("link", { name: /15/ });
  await expect(words).toBeVisible();
  await expect(words).toHaveAttribute("href", /\/articles\/\w+\?at=\d+-\d+#/);
  await page.goto((await words.getAttribute("href")) ?? "/");
  await expect(page.locator(".claim-here").first()).toBeInViewport();
  await expect(notes(page)).toContainText("A typing mistake?");
});

test("what is typed survives a reload and a refused save", async ({ page, context }) => {
  await makeFloodStory(page, "Half written");
  await openFact(page);
  await page.locator("#note-text").fill("Half a thought");
  await page.reload();
  await expect(page.locator("#note-text")).toHaveValue("Half a thought");
  // The name goes in another tab: this form does not know, and the server refuses.
  await context.clearCookies();
  await page.getByRole("button", { name: "Add note" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Set your name" })).toBeVisible();
  await expect(page.locator("#note-text")).toHaveValue("Half a thought");
  await expect(page.locator("#note-text")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#note-text")).toBeFocused();
});

test("a fact goes to a colleague; what others change is marked until it is seen", async ({
  page,
  browser,
  complaints,
  desk,
}) => {
  const story = (await makeFloodStory(page, "Handed on")).split("?")[0] ?? "";
  const row = (of: Page) => of.getByRole("row", { name: QUESTION });
  await expect(row(page)).not.toContainText("Changed");
  const bima = await openColleague(browser, "Bima Sakti", { desk, complaints });
  await bima.goto(story);
  await openFact(bima);
  await bima.getByRole("button", { name: "Take it myself" }).click();
  await expect(bima.getByLabel("Assigned to")).toHaveValue("Bima Sakti");
  await expect(bima.getByLabel("Assigned to")).toBeFocused();

  await page.goto("/");
  const card = page.getByRole("listitem").filter({ hasText: "Handed on" });
  await expect(card).toContainText("1 fact changed");
  await card.getByRole("link").first().click();
  await expect(row(page)).toContainText("Changed");
  await expect(row(page)).toContainText("Bima Sakti");
  await page.getByRole("link", { name: "Show only these" }).click();
  await expect(page).toHaveURL(/filter=changed/);

  await test.step("opening it is seeing it", async () => {
    await page.getByRole("link", { name: QUESTION }).click();
    await expect(page.getByText("Since you last looked: 1 change by Bima Sakti.")).toBeVisible();
    await page.goto(story);
    await expect(row(page)).not.toContainText("Changed");
  });

  await test.step("the whole story is seen at once, and that can be taken back", async () => {
    await bima.getByLabel("Assigned to").fill("Ayu Lestari");
    await bima.getByRole("button", { name: "Assign", exact: true }).click();
    await expect(bima.getByText("Fact assigned").last()).toBeVisible();
    await page.goto(`${story}?filter=mine`);
    await expect(row(page)).toContainText("Ayu Lestari");
    await page.getByRole("button", { name: "Mark as seen" }).click();
    await expect(row(page)).not.toContainText("Changed");
    const toast = page.getByRole("dialog").filter({ hasText: "Marked as seen" });
    await toast.getByRole("button", { name: "Undo" }).click();
    await expect(row(page)).toContainText("Changed");
  });
  await bima.context().close();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a note is written all the same", async ({ page, browser, complaints, desk }) => {
    const scripted = await openColleague(browser, "Ayu Lestari", { desk, complaints });
    await makeFloodStory(scripted, "Plain paper");
    await openFact(scripted);
    await page.goto(scripted.url());
    await page.locator("#note-text").fill("Written without scripts");
    await page.getByRole("button", { name: "Add note" }).click();
    await expect(
      notes(page).getByRole("paragraph").filter({ hasText: "Written without scripts" }).last(),
    ).toBeVisible();
    await scripted.context().close();
  });
});

test("the demo story asks nothing of anybody", async ({ page }) => {
  await openDemo(page);
  await expect(page.getByRole("link", { name: /^Mine 0/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "What changed" })).toHaveCount(0);
});

function notes(page: Page) {
  return page.getByRole("region", { name: "Notes" });
}

async function openFact(page: Page): Promise<void> {
  await page.getByRole("link", { name: QUESTION }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(QUESTION);
}
