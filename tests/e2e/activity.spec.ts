// The event and outlets here are invented.
import { articleFile, createStory, expect, test } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";

test("the log is filtered in the address, leads to what it speaks of, and takes entries back", async ({
  page,
}) => {
  test.slow();
  await createStory(page, "A log of its own");
  await page
    .getByTestId("pick-files")
    .setInputFiles([
      articleFile("1.md", "Log Times", "At least 12 people died in the flood on Tuesday."),
      articleFile("2.md", "Log Post", "The flood on Tuesday killed 15 people."),
    ]);
  await expect(page.getByText("2 added, 0 already there, 0 refused")).toBeVisible({
    timeout: 60_000,
  });
  const story = page.url().replace(/\/add$/, "");
  await page.goto(story);
  await page.locator("[data-fact-link]").first().click();
  await page.getByRole("radio").first().check();
  await page.getByLabel("Reason, for the sheet").fill("The agency’s final count.");
  await page.getByRole("button", { name: /^Verify/ }).click();
  await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible();

  await page.goto(`${story}/activity`);
  await expect(page.getByText("4 entries")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel("What", { exact: true }).selectOption({ label: "Decided" });
  await page.getByRole("button", { name: "Show", exact: true }).press("Enter");
  await expect(page).toHaveURL(/kind=ruling/);
  await expect(page.getByText("1 entry")).toBeVisible();
  await expect(page.getByText("The agency’s final count.")).toBeVisible();
  await page.getByRole("button", { name: "Undo: Decided" }).click();
  await expect(page.getByText("Taken back")).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo: Decided" })).toHaveCount(0);

  await page.goto(`${story}/activity`);
  await expect(page.getByText("5 entries")).toBeVisible();
  await page.getByRole("button", { name: "Do it again: Took a decision back" }).click();
  await expect(page.getByText("6 entries")).toBeVisible();
  await page.getByRole("link", { name: "Log Times" }).first().click();
  await expect(page.getByText("At least 12 people died", { exact: false }).first()).toBeVisible();
});
