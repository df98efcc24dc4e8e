// The events and outlets here are invented.
import { articleFile, createStory, expect, test } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";

test("two spellings are merged, counted as one, renamed, and taken apart by undo", async ({
  page,
}) => {
  test.slow();
  await createStory(page, "Outlets of a landslide");
  await page
    .getByTestId("pick-files")
    .setInputFiles([
      articleFile("1.md", "Kabar Lereng", "The slope gave way on Monday. Four people died."),
      articleFile(
        "2.md",
        "KabarLereng.test",
        "Five people died when the slope gave way on Monday.",
      ),
    ]);
  await expect(page.getByText("2 added, 0 already there, 0 refused")).toBeVisible({
    timeout: 60_000,
  });
  const story = page.url().replace(/\/add$/, "");

  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: "Outlets" })
    .click();
  await expect(page.getByRole("heading", { name: "Outlets", level: 1 })).toBeVisible();
  await page.getByRole("link", { name: "KabarLereng.test" }).click();
  await expect(page.getByRole("heading", { name: "KabarLereng.test", level: 1 })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  const changes = page.getByRole("region", { name: "Change this outlet" });
  await changes.getByLabel("It is another spelling of").selectOption({ label: "Kabar Lereng" });
  await changes.getByRole("button", { name: "Merge" }).click();
  await expect(page.getByRole("heading", { name: "Kabar Lereng", level: 1 })).toBeVisible();
  await expect(page.getByText("also written KabarLereng.test").first()).toBeVisible();
  await expect(page.getByText("2 articles in 1 story")).toBeVisible();

  await changes.getByLabel("Name").fill("Kabar Lereng Baru");
  await changes.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("heading", { name: "Kabar Lereng Baru", level: 1 })).toBeVisible();
  await page.goto(story);
  await expect(page.getByText("1 outlet", { exact: false }).first()).toBeVisible();

  await page.goto(`${story}/activity`);
  await expect(
    page.getByRole("listitem").filter({ hasText: "Merged two spellings of an outlet" }),
  ).toBeVisible();
  await page.goto("/outlets");
  await page.getByRole("link", { name: "Kabar Lereng" }).first().click();
  await page.getByRole("button", { name: "Separate “KabarLereng.test” again" }).click();
  await expect(page.getByText("1 article in 1 story")).toBeVisible();
  // The form is gone with its spelling, and yet says what it did and takes it back.
  const told = page.getByRole("dialog", { name: "Outlet changed, every count follows" });
  await told.last().getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("2 articles in 1 story")).toBeVisible();
  await page.getByRole("button", { name: "Separate “KabarLereng.test” again" }).click();
  await expect(page.getByText("1 article in 1 story")).toBeVisible();
  await page.goto(story);
  await expect(page.getByText("2 outlets", { exact: false }).first()).toBeVisible();
});
