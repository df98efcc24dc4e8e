import { expect, openColleague, openDemo, test } from "./desk.ts";

test("two editors on one fact: the second is told, sees both rulings and loses nothing", async ({
  page,
  browser,
  complaints,
  desk,
}) => {
  await openDemo(page);
  await page.goto(`${page.url().split("?")[0]}?filter=review`);
  const link = page.locator("[data-fact-link]").last();
  const address = new URL((await link.getAttribute("href")) ?? "", desk.url).href;
  await page.goto(address);

  const second = await openColleague(browser, "Bima Sakti", { desk, complaints });
  await second.goto(address);

  // Who has typed nothing yet would simply see the first verdict.
  await second.getByRole("radio", { name: "Another value…" }).check();
  await second.getByLabel("The value in your words").fill("neither of them");
  await second.getByLabel("Reason, for the sheet").fill("The archive says otherwise.");

  await page.getByRole("radio").first().check();
  await page.getByLabel("Reason, for the sheet").fill("Checked with the ministry.");
  await page.getByRole("button", { name: /^Verify/ }).click();
  await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible();

  await second.getByRole("button", { name: /^Verify/ }).click();
  const notice = second.getByRole("alert").filter({ hasText: "Ayu Lestari decided on this fact" });
  await expect(notice).toContainText("Checked with the ministry.");
  await expect(notice).toContainText("neither of them");
  await expect(second.getByLabel("Reason, for the sheet")).toHaveValue(
    "The archive says otherwise.",
  );

  await second.getByRole("button", { name: /^Record mine instead/ }).click();
  await expect(second.getByText("Verified", { exact: true }).first()).toBeVisible();
  await second.goto(address);
  const history = second.getByRole("region", { name: "History" });
  await expect(history).toContainText("Checked with the ministry.");
  await expect(history).toContainText("The archive says otherwise.");
  await second.context().close();
});
