import { devices } from "@playwright/test";
import { expect, test } from "./desk.ts";
import { openFerryStory } from "./ferry-story.ts";

const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = devices["Pixel 7"];
test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch });

test("the whole review of a story runs by touch on a phone", async ({ page }) => {
  const story = await openFerryStory(page, "By touch");
  const facts = await page.locator("[data-fact-link]").count();
  await page.locator("[data-fact-link]").first().tap();
  await expect(page.getByText(`${facts} of ${facts} left`)).toBeInViewport();
  await page.getByRole("link", { name: "Verdict", exact: true }).tap();
  await expect(page.getByRole("heading", { name: "Verdict" })).toBeInViewport();
  await page.locator('[data-key="1"]').tap();
  await page.getByLabel("Reason, for the sheet").fill("The harbour master counted.");
  let decided = page.url();
  await page.getByRole("button", { name: /^Verify/ }).tap();
  for (let open = facts - 1; open > 0; open -= 1) {
    await expect(page.getByText(`${open} of ${facts} left`)).toBeInViewport();
    // The count goes down a moment before the next open fact comes up; a tap in between would be on the decided one.
    await expect(page).not.toHaveURL(decided);
    decided = page.url();
    if (!(await page.locator('[data-key="1"]').isChecked())) {
      await page.locator('[data-key="1"]').tap();
    }
    await page.getByRole("button", { name: /^Verify/ }).tap();
  }
  await expect(page.getByText(`All ${facts} decided`)).toBeInViewport();
  await page.getByRole("button", { name: "All commands" }).tap();
  await page.getByRole("option", { name: "Undo my last step in this story" }).tap();
  await expect(page.getByText(`1 of ${facts} left`)).toBeInViewport();
  await page.goto(story);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
});
