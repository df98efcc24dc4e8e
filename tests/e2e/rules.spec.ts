// The people, outlets and events here are invented.
import type { Page } from "@playwright/test";
import { expect, makeFloodStory, openColleague, test } from "./desk.ts";

const DEAD = /How many people died/;
const REASON = "Counted by the agency itself on Wednesday.";

test("a second reader decides without seeing the first verdict; who differ see both", async ({
  page,
  browser,
  complaints,
  desk,
}) => {
  const story = (await makeFloodStory(page, "Read twice")).split("?")[0] ?? "";
  await ask(page, story, async () => {
    await page.getByLabel("Ask for a second reader").check();
  });
  await page.goto(story);
  await page.getByRole("link", { name: DEAD }).click();
  await page.waitForURL(/\/facts\//);
  const fact = page.url();
  await decide(page, 2, REASON);
  await expect(page.getByText("Recorded: awaits a second reader").first()).toBeVisible();

  const bima = await openColleague(browser, "Bima Sakti", { desk, complaints });
  await test.step("nothing that the second reader can open gives the first verdict away", async () => {
    for (const address of [
      story,
      fact,
      `${story}/activity`,
      `${story}/sheet`,
      `/search?q=${encodeURIComponent("Counted by the agency itself")}`,
      `/api/v1${new URL(story).pathname}/sheet?format=json`,
    ]) {
      const answer = await bima.request.get(address);
      expect(answer.ok(), address).toBe(true);
      expect((await answer.text()).includes(REASON), address).toBe(false);
    }
    await bima.goto(fact);
    await expect(bima.getByText("Ayu Lestari has given a first verdict.")).toBeVisible();
    await expect(bima.locator('[data-key="2"]')).not.toBeChecked();
  });
  await test.step("another value: both are shown, and one of the two decides anew", async () => {
    await decide(bima, 1, "The earlier count.");
    await expect(
      bima.getByText("Ayu Lestari and Bima Sakti reached different verdicts."),
    ).toBeVisible();
    await expect(bima.getByRole("region", { name: "Ayu Lestari" })).toContainText(REASON);
    await decide(bima, 2, "She has the later list.");
    await expect(bima.getByText("Verified", { exact: true }).first()).toBeVisible();
    await page.goto(story);
    await expect(page.getByRole("row", { name: DEAD })).not.toContainText("Readers differ");
  });
  await bima.context().close();
});

test("a verdict says what the story still asks for: origins, or a document with its link", async ({
  page,
}) => {
  const story = (await makeFloodStory(page, "Asked for more")).split("?")[0] ?? "";
  await ask(page, story, async () => {
    await page.getByLabel("Independent origins that must carry a value").fill("2");
    await page.getByLabel("Ask for a primary document").check();
  });
  await page.goto(story);
  await page.getByRole("link", { name: DEAD }).click();
  await decide(page, 1, REASON);
  const refusal = page.getByRole("alert").filter({ hasText: "Not recorded yet" });
  await expect(refusal).toContainText("(1 of 2), or a primary document");
  await page.getByLabel("Title").fill("Decree 7 of the agency");
  await page.getByLabel("Link").fill("javascript:alert(1)");
  await page.getByRole("button", { name: /^Verify/ }).click();
  await expect(refusal).toContainText("begins with http:// or https://");
  await expect(page.getByLabel("Reason, for the sheet")).toHaveValue(REASON);
  await page.getByLabel("Link").fill("https://example.org/decree-7");
  await page.getByRole("button", { name: /^Verify/ }).click();
  await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible();
});

/** Changes what a story asks of its verdicts. */
async function ask(page: Page, story: string, change: () => Promise<void>): Promise<void> {
  await page.goto(`${story}/settings`);
  await change();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
}

/** Verifies the value of that number on the fact that is open. */
async function decide(page: Page, value: number, reason: string): Promise<void> {
  await page.locator(`[data-key="${value}"]`).check();
  await page.getByLabel("Reason, for the sheet").fill(reason);
  await page.getByRole("button", { name: /^Verify/ }).click();
}
