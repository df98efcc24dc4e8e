// The event, outlets and agency here are invented.
import type { Page } from "@playwright/test";
import { articleFile, createStory, expect, test } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";

const FERRY = "The ferry Contoh ran aground off Teluk Contoh on Tuesday. Twelve people were hurt";

/** A story in which one outlet credits an agency and two others write for themselves; ends on its articles. */
async function tellFerry(page: Page, title: string): Promise<string> {
  await createStory(page, title);
  await page
    .getByTestId("pick-files")
    .setInputFiles([
      articleFile("1.md", "Contoh Times", `${FERRY}, the harbour said, as quoted by Reuters.`),
      articleFile(
        "2.md",
        "Misal Post",
        "Twelve people were hurt when the ferry Contoh ran aground.",
      ),
      articleFile(
        "3.md",
        "Umpama News",
        "The Contoh, a ferry, hit rocks. Twelve people were hurt.",
      ),
    ]);
  await expect(page.getByText("3 added, 0 already there, 0 refused")).toBeVisible({
    timeout: 60_000,
  });
  const story = page.url().replace(/\/add$/, "");
  await page.goto(`${story}/articles`);
  return story;
}

/** What the story's head says of its origins, on a screen of its own. */
async function originsOf(page: Page, story: string): Promise<string | undefined> {
  await page.goto(story);
  const told = await page
    .getByText(/independent origins?/)
    .first()
    .textContent();
  return /\b(\d{1,4}) independent origin/.exec(told ?? "")?.[1];
}

test("an origin is corrected by keyboard with a reason, the counts follow, and the engine’s reading comes back", async ({
  page,
}) => {
  test.slow();
  const story = await tellFerry(page, "Ferry with corrected origins");
  const before = Number(await originsOf(page, story));
  await page.goto(`${story}/articles`);
  await page.locator("li", { hasText: "Misal Post" }).getByRole("link").click();
  await expect(page.getByRole("button", { name: "Correct the origin" })).toBeVisible();
  const address = page.url();
  await page.getByRole("button", { name: "Correct the origin" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Origin of the Misal Post article" });
  await dialog.getByLabel("Name of the newsroom or source").fill("Reuters");
  await dialog.getByLabel("Reason", { exact: true }).fill("Its desk says it is the agency’s text.");
  expect(await faultsOf(page, "[data-modal]")).toEqual([]);
  await dialog.getByRole("button", { name: "Save the origin" }).press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Corrected", { exact: true })).toBeVisible();
  await expect(page.getByText("Its desk says it is the agency’s text.")).toBeVisible();
  await expect(page.getByText(/The engine reads:/)).toBeVisible();
  await expect(page.getByText("The same origin as: Contoh Times")).toBeVisible();
  expect(Number(await originsOf(page, story))).toBe(before - 1);

  await page.goto(`${story}/activity`);
  await expect(
    page.getByRole("listitem").filter({ hasText: "Corrected the origin" }),
  ).toContainText("Reuters");

  await page.goto(address);
  const giveBack = page.getByRole("button", { name: "Let the engine’s reading stand" });
  await giveBack.click();
  await expect(page.getByText("Corrected", { exact: true })).toHaveCount(0);
  // The form is gone with the correction, and yet says what it did and takes it back.
  const told = page.getByRole("dialog", { name: "Origin saved, every count follows" });
  await told.last().getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Corrected", { exact: true })).toBeVisible();
  await giveBack.click();
  await expect(page.getByText("Corrected", { exact: true })).toHaveCount(0);
  expect(Number(await originsOf(page, story))).toBe(before);
});

test("two origins are made one, and a form without its reason loses nothing", async ({ page }) => {
  test.slow();
  const story = await tellFerry(page, "Ferry with merged origins");
  const before = Number(await originsOf(page, story));
  await page.goto(`${story}/articles`);
  await page.locator("li", { hasText: "Umpama News" }).getByRole("link").click();
  await page.getByRole("button", { name: "Correct the origin" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Where does its reporting come from?").selectOption("merge");
  await dialog
    .getByLabel("The other origin")
    .selectOption({ label: "origin not stated (Misal Post)" });
  await dialog.getByLabel("Reason", { exact: true }).fill("   ");
  await dialog.getByRole("button", { name: "Save the origin" }).click();
  await expect(dialog.getByRole("alert")).toContainText("the reason");
  await expect(dialog.getByLabel("Where does its reporting come from?")).toHaveValue("merge");
  await dialog.getByLabel("Reason", { exact: true }).fill("One reporter wrote for both.");
  await dialog.getByRole("button", { name: "Save the origin" }).click();
  await expect(page.getByText("The same origin as: Misal Post")).toBeVisible();
  expect(Number(await originsOf(page, story))).toBe(before - 1);
});
