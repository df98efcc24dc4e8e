// The event and outlets here are invented.
import { expect, makeFloodStory, openColleague, test } from "./desk.ts";
import { faultsOf } from "./faults-of.ts";

test("a refuted value is asked for by letter, ticked off by the keys, and taken back", async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const board = await makeFloodStory(page, "Corrections of a flood");
  const story = board.split("?")[0] ?? "";

  await page.goto(`${story}/corrections`);
  await expect(page.getByText("Nothing to correct")).toBeVisible();

  await page.goto(story);
  await page.locator("[data-fact-link]").first().click();
  await page.getByRole("radio").first().check();
  await page.getByLabel("Reason, for the sheet").fill("The agency’s final count.");
  await page.getByRole("button", { name: /^Verify/ }).click();
  await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible();

  await page.goto(`${story}/sheet`);
  await page.getByRole("link", { name: "Values to correct, with letters to the outlets" }).click();
  await expect(page.getByText("1 to send, none waiting, none done")).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  const summary = page.locator("summary", { hasText: "Letter to" });
  await summary.focus();
  await page.keyboard.press("Enter");
  const letter = page.getByRole("textbox", { name: /^Letter to/ });
  await expect(letter).toHaveValue(/request for correction – Corrections of a flood/);
  await expect(letter).toHaveValue(/Why: The agency’s final count\./);
  await page.getByRole("button", { name: /^Copy the letter to/ }).press("Enter");
  await expect(page.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await letter.inputValue());
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download the letter to/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^corrections-outlet-(one|two)\.txt$/);

  await page.getByRole("link", { name: "Bahasa Indonesia" }).first().click();
  await expect(page).toHaveURL(/language=id/);
  // The letter that is being read stays open.
  await expect(letter).toHaveValue(/Perihal: permohonan ralat/);

  await page.getByRole("button", { name: /^Mark as sent/ }).press("Enter");
  await expect(page.getByText("nothing to send, 1 sent and not yet corrected")).toBeVisible();
  await page.getByRole("button", { name: /^Mark as corrected/ }).press("Enter");
  await expect(page.getByText("No letter is due.")).toBeVisible();
  await page.getByRole("button", { name: /^Take the tick back/ }).press("Enter");
  await expect(page.getByText("nothing to send, 1 sent and not yet corrected")).toBeVisible();

  await page.goto(`${story}/activity`);
  await expect(
    page.getByRole("listitem").filter({ hasText: "Marked a correction as sent" }),
  ).toHaveCount(1);
  await page.getByRole("button", { name: "Undo: Marked a correction as sent" }).click();
  await expect(page.getByText("Taken back")).toBeVisible();
  await page.goto(`${story}/corrections`);
  await expect(page.getByText("1 to send, none waiting, none done")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a tick is written and taken back by plain forms", async ({ browser, desk, complaints }) => {
    test.slow();
    const page = await openColleague(browser, "Ayu Lestari", { desk, complaints });
    const board = await makeFloodStory(page, "Corrections without scripts");
    await page.locator("[data-fact-link]").first().click();
    await page.getByRole("radio").first().check();
    await page.getByLabel("Reason, for the sheet").fill("The agency’s final count.");
    await page.getByRole("button", { name: /^Verify/ }).click();
    await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible();
    const cookies = await page.context().cookies();
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: desk.url,
      locale: "en-GB",
    });
    await plain.addCookies(cookies);
    const bare = await plain.newPage();
    await bare.goto(`${board.split("?")[0]}/corrections`);
    await bare.getByRole("button", { name: /^Mark as sent/ }).click();
    await expect(bare.getByText("nothing to send, 1 sent and not yet corrected")).toBeVisible();
    await bare.getByRole("button", { name: /^Take the tick back/ }).click();
    await expect(bare.getByText("1 to send, none waiting, none done")).toBeVisible();
    await plain.close();
    await page.context().close();
  });
});
