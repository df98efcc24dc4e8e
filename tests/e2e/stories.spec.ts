import { createStory, expect, openDemo, test } from "./desk.ts";

test("a story is made, renamed, deleted after a question, and brought back", async ({ page }) => {
  await createStory(page, "Longsor di Kota Contoh");
  await page.goto("/");
  const card = (title: string) => page.getByRole("listitem").filter({ hasText: title });
  await page.getByRole("button", { name: "Rename “Longsor di Kota Contoh”" }).click();
  const dialog = page.getByRole("dialog", { name: "Rename story" });
  await dialog.getByLabel("Working title").fill("Longsor di Kota Misal");
  await dialog.getByRole("button", { name: "Save title" }).click();
  await expect(card("Longsor di Kota Misal")).toBeVisible();

  await page.getByRole("button", { name: "Delete “Longsor di Kota Misal”" }).click();
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("You can undo this right afterwards.");
  await question.getByRole("button", { name: "Keep it" }).click();
  await expect(card("Longsor di Kota Misal")).toBeVisible();

  await page.getByRole("button", { name: "Delete “Longsor di Kota Misal”" }).click();
  await question.getByRole("button", { name: "Delete story" }).click();
  await expect(card("Longsor di Kota Misal")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card("Longsor di Kota Misal")).toBeVisible();

  await page.getByLabel("Search stories by title").fill("misal");
  await expect(page.getByRole("status").filter({ hasText: "1 story" })).toBeVisible();
});

test("the interface speaks the language that the reader chooses, on every page from then on", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: /Bahasa Indonesia/ }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "id");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "id");
  await page.getByRole("button", { name: /English/ }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("without a name", () => {
  test.use({ author: null });

  test("the first form asks for one, and the next does not", async ({ page }) => {
    await page.goto("/");
    await page.getByLabel("Working title").fill("Gempa di Pulau Contoh");
    await page.locator("#story-author").fill("Bima");
    await page.getByRole("button", { name: "Create story" }).click();
    await expect(page.getByRole("heading", { name: "Add articles", level: 2 })).toBeVisible();
    await expect(page.getByRole("button", { name: "Working as Bima" })).toBeVisible();
    await expect(page.locator("#paste-author")).toHaveCount(0);
  });
});

test.describe("a wrong address", () => {
  test.use({ expectedComplaint: /404/ });

  for (const address of ["/nowhere", "/stories/none", "/facts/none", "/articles/none"]) {
    test(`${address} is a page that helps`, async ({ page }) => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(
        page.getByRole("heading", { name: "There is nothing at this address" }),
      ).toBeVisible();
      await page.getByRole("link", { name: "Go to the stories" }).click();
      await expect(page.getByRole("heading", { name: "Stories", level: 1 })).toBeVisible();
    });
  }
});

test("the whole review runs by keys alone", async ({ page }) => {
  await openDemo(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-modal]")).toHaveCount(0);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/facts\//);
  const first = page.url();
  await page.keyboard.press("j");
  await expect(page).not.toHaveURL(first);
  await page.keyboard.press("k");
  await expect(page).toHaveURL(first);
  await page.keyboard.press("1");
  await expect(page.locator("[data-key='1']")).toBeChecked();
  await page.keyboard.press("b");
  await expect(page.getByRole("navigation", { name: "Filter the facts" })).toBeVisible();
  await page.keyboard.press("a");
  await expect(page.getByRole("heading", { name: "Add articles", level: 2 })).toBeVisible();
});
