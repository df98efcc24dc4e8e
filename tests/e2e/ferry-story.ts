// The ferry, its bay and its outlets are invented for the tests.
import { expect, type Page } from "@playwright/test";
import { comeToRest } from "./come-to-rest.ts";
import { articleFile, createStory } from "./desk.ts";

/** A small story of the test's own, with a conflict and facts that agree; ends on its board and returns its address. */
export async function openFerryStory(page: Page, title: string): Promise<string> {
  await createStory(page, title);
  const story = page.url().replace(/\/add$/, "");
  await page
    .getByTestId("pick-files")
    .setInputFiles([
      articleFile(
        "01.md",
        "Harian Satu",
        "A ferry sank off Contoh Bay on Tuesday. The wreck killed 12 people. Rescuers pulled 40 passengers from the water.",
      ),
      articleFile(
        "02.md",
        "Harian Dua",
        "A ferry sank off Contoh Bay on Tuesday. The wreck killed 15 people. Rescuers pulled 40 passengers from the water.",
      ),
    ]);
  // The first article of a server also starts the engine, which takes its time where the machine is busy.
  const told = page.getByText("2 added, 0 already there, 0 refused");
  await expect(told).toBeVisible({ timeout: 60_000 });
  await page.goto(story);
  await expect(page.locator("[data-fact-link]").first()).toBeVisible();
  await comeToRest(page); // before that no key is heard
  return story;
}
