// The event and the outlets here are invented.
import { articleFile, createStory, expect, test } from "./desk.ts";

const BEFORE = "At least 12 people died when the ferry sank on Tuesday.";
const AFTER = "Corrected on Thursday.\n\nAt least 15 people died when the ferry sank on Tuesday.";

test("a changed article reopens the fact that was verified on it, and keeps the text before", async ({
  page,
}) => {
  await createStory(page, "Ferry with a correction");
  const story = page.url().replace(/\/add$/, "");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([articleFile("1.md", "Harian Satu", BEFORE)]);
  await expect(page.getByText("1 added, 0 already there, 0 refused")).toBeVisible();
  await page.goto(`${story}?filter=review`);
  await page
    .locator("[data-fact-link]")
    .filter({ hasText: /how many/i })
    .first()
    .click();
  await page.getByRole("radio", { name: /12/ }).check();
  const fact = page.url();
  await page.getByRole("button", { name: /^Verify/ }).click();
  await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible();

  await page.goto(fact);
  await page
    .getByRole("link", { name: /Open article at this line/ })
    .first()
    .click();
  await page.getByText("Update the text", { exact: true }).first().click();
  await test.step("what is no new text is refused, and nothing typed is lost", async () => {
    await page.getByLabel("The article as it stands now").fill(BEFORE);
    await page.getByRole("button", { name: "Update the text" }).click();
    await expect(page.getByText("This is the text that stands already.")).toBeVisible();
    await expect(page.getByLabel("The article as it stands now")).toHaveValue(BEFORE);
  });
  await page.getByLabel("The article as it stands now").fill(AFTER);
  await page.getByRole("button", { name: "Update the text" }).click();
  await expect(page.getByText("1 decided fact is open again.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Text of the article" })).toContainText(
    "15 people",
  );

  await test.step("the earlier text can be read, with what changed since", async () => {
    await page.getByRole("region", { name: "2 texts of this article" }).getByRole("link").click();
    await expect(page.getByText("This is an earlier text of the article")).toBeVisible();
    await expect(page.locator("del")).toContainText(["12"]);
    await page.goBack();
  });
  await test.step("the fact says why it is open again", async () => {
    await page.goto(fact);
    await expect(
      page.getByText(/Harian Satu changed its text: “.*12.*” no longer stands in it/).first(),
    ).toBeVisible();
    await expect(page.getByRole("radio", { name: /15/ })).toBeVisible();
  });
});

test("a fact shows counts in the order of publication, in the time zone of the story", async ({
  page,
}) => {
  await createStory(page, "Ferry in numbers");
  const story = page.url().replace(/\/add$/, "");
  const dated = (name: string, outlet: string, published: string, body: string) => ({
    name,
    mimeType: "text/markdown",
    buffer: Buffer.from(`---\noutlet: ${outlet}\npublished: ${published}\n---\n${body}\n`, "utf8"),
  });
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles([
      dated(
        "1.md",
        "Harian Satu",
        "2026-03-04T08:00:00+07:00",
        "12 people died when the ferry sank on Tuesday.",
      ),
      dated(
        "2.md",
        "Harian Dua",
        "2026-03-04T20:00:00+07:00",
        "15 people died when the ferry sank on Tuesday.",
      ),
    ]);
  await expect(page.getByText("2 added, 0 already there, 0 refused")).toBeVisible();
  await page.goto(`${story}?filter=conflicts`);
  await page
    .locator("[data-fact-link]")
    .filter({ hasText: /how many/i })
    .first()
    .click();
  const counts = page.getByRole("region", { name: "The counts in the order of publication" });
  await expect(counts.getByRole("listitem")).toHaveText([
    /08:00.*12.*Harian Satu/,
    /20:00.*15.*Harian Dua/,
  ]);
  await expect(page.getByText("published 4 March 2026 at 08:00 GMT+7")).toBeVisible();
});
