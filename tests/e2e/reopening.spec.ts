// The ferry, its bay and its outlets are invented.
import type { Page } from "@playwright/test";
import { articleFile, test as base, createStory, expect, sign } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";
import { type Desk, serveDesk } from "./serve-desk.ts";

const test = base.extend<object, { earlierDesk: Desk }>({
  earlierDesk: [
    async ({ browserName: _ }, use) => {
      const desk = await serveDesk(["tests/support/seed-earlier-engine.ts"]);
      await use(desk);
      await desk.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

test.beforeEach(() => test.slow());

const report = (name: string, outlet: string, dead: number) =>
  articleFile(
    name,
    outlet,
    `A ferry sank off Contoh Bay on Tuesday. The wreck killed ${dead} people.`,
  );

test("a verified fact opens again when a new article conflicts, and the board says which", async ({
  page,
}) => {
  const story = await openStory(page, "Ferry with a late report", [12, 12]);
  await openDeaths(page);
  await verify(page);
  await page.goto(`${story}/add`);
  await page.getByTestId("pick-files").setInputFiles([report("3.md", "Harian Tiga", 15)]);
  await expectAdded(page, 1);
  await expectReopened(page, story, "Harian Tiga reports something else: 15.");
});

test("a verified fact opens again when its standing value is set aside, and can be verified anew", async ({
  page,
}) => {
  const story = await openStory(page, "Ferry with a misprint", [12, 15]);
  await openDeaths(page);
  await page.getByRole("radio", { name: /15/ }).check();
  const reason = page.getByLabel("Reason, for the sheet");
  await reason.fill("The later count.");
  await verify(page, () => reason.press("Control+Enter"));
  await page.getByRole("button", { name: "claim of Harian Dua" }).click();
  await page.getByRole("menuitem", { name: "Set aside" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("A misprint.");
  await dialog.getByRole("button", { name: "Set aside" }).click();
  await expectReopened(page, story, "The value that stood was set aside");

  await page.getByRole("radio", { name: /12/ }).check();
  await verify(page);
  await expect(page.getByText(/^Reopened on/)).toHaveCount(0);
});

test("what an editor accepted stands when the engine reads it otherwise, and somebody is asked", async ({
  page,
  context,
  earlierDesk,
}) => {
  await sign(context, "Ayu Lestari", earlierDesk.url);
  await page.goto(earlierDesk.url);
  await page.getByRole("link", { name: "A ferry read long ago" }).click();
  await expect(deaths(page)).toBeVisible();
  const story = page.url().split("?")[0];
  await openDeaths(page);
  for (const [index, outlet] of ["Harian Satu", "Harian Dua"].entries()) {
    await page.getByRole("button", { name: `claim of ${outlet}` }).click();
    await page.getByRole("menuitem", { name: "Accept as it is" }).click();
    await expect(page.getByText("accepted", { exact: true })).toHaveCount(index + 1);
  }
  const fact = page.url();

  await page.goto(`${story}/add`);
  const later = articleFile("3.md", "Harian Tiga", "The ferry was built in 1990.");
  await page.getByTestId("pick-files").setInputFiles([later]);
  await expectAdded(page, 1);
  await page.goto(fact);
  const asked = page.getByRole("region", { name: "The engine now reads this differently" });
  const questions = asked.getByRole("listitem");
  await expect(questions).toContainText([
    "Decided on: at least 12. It would now suggest: 12.",
    "Decided on: at least 15. It would now suggest: 15.",
  ]);
  await expect(page.getByText("accepted", { exact: true })).toHaveCount(2);
  expect(await faultsOf(page)).toEqual([]);

  await test.step("the board marks the fact, and a filter shows what is asked", async () => {
    await page.goto(`${story}?filter=asks`);
    await expect(page.locator("[data-row]")).toHaveCount(1);
    await expect(page.getByText("The engine asks", { exact: true })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await deaths(page).click();
  });
  await test.step("ours is kept: it stands, and nobody is asked again", async () => {
    await questions.first().getByRole("button", { name: "Keep ours" }).click();
    await expect(questions).toHaveCount(1);
  });
  await test.step("the engine’s is taken: it is a suggestion again", async () => {
    await questions.first().getByRole("button", { name: "Take the engine’s" }).click();
    await expect(asked).toHaveCount(0);
    await expect(page.getByText("accepted", { exact: true })).toHaveCount(1);
  });
  await page.reload();
  await expect(asked).toHaveCount(0);
  await expect(page.getByRole("radio", { name: /at least 12/ })).toBeVisible();
  await expect(page.getByRole("radio", { name: /at least 15/ })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "History" })).toContainText(
    "Kept what was decided, against what the engine now suggests",
  );
  await page.goto(`${story}?filter=asks`);
  await expect(page.getByRole("heading", { name: "The engine asks nothing" })).toBeVisible();
});

/** A story in which one outlet after the other counts so many dead; ends on its board and answers its address. */
async function openStory(page: Page, title: string, dead: readonly number[]): Promise<string> {
  await createStory(page, title);
  const story = page.url().replace(/\/add$/, "");
  const outlets = ["Harian Satu", "Harian Dua"];
  const files = dead.map((count, at) => report(`${at + 1}.md`, outlets[at] ?? "", count));
  await page.getByTestId("pick-files").setInputFiles(files);
  await expectAdded(page, 2);
  await page.goto(`${story}?filter=all`);
  return story;
}

/** Waits until files are in and read; the first reading waits for the engine's thread to start. */
async function expectAdded(page: Page, count: number): Promise<void> {
  const done = page.getByText(`${count} added, 0 already there, 0 refused`);
  await expect(done).toBeVisible({ timeout: 40_000 });
}

/** Opens the fact of the dead from a board. */
async function openDeaths(page: Page): Promise<void> {
  await deaths(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/kill|die/);
}

const deaths = (page: Page) =>
  page
    .locator("[data-fact-link]")
    .filter({ hasText: /kill|die/ })
    .first();

/** Verifies the open fact and comes back to it: the next one comes up by itself. */
async function verify(
  page: Page,
  send = () => page.getByRole("button", { name: /^Verify/ }).click(),
): Promise<void> {
  const fact = page.url();
  await send();
  // The page's own words go with it; the message stays for a while.
  await expect(page.getByRole("dialog").filter({ hasText: /^Verified/ })).toBeVisible();
  await page.goto(fact);
  await expect(page.locator("h1 + p").getByText("Verified", { exact: true })).toBeVisible();
}

/** The board shows the fact of the dead open, with the cause; so does the fact, on which this ends. */
async function expectReopened(page: Page, story: string, cause: string): Promise<void> {
  await page.goto(`${story}?filter=review`);
  const row = page.locator("[data-row]").filter({ has: deaths(page) });
  await expect(row.getByText("Reopened", { exact: true })).toBeVisible();
  await expect(row).toContainText(cause);
  await openDeaths(page);
  await expect(page.getByText(/^Reopened on/)).toBeVisible();
  await expect(page.getByText(cause).first()).toBeVisible();
  await expect(page.locator("h1 + p").getByText("Verified", { exact: true })).toHaveCount(0);
}
