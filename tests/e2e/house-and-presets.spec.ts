// The event, the outlets and the house are invented.
import { readFile } from "node:fs/promises";
import { pngOf } from "../support/logos.ts";
import { expect, makeFloodStory, test } from "./desk.ts";

test("a house style is on the export and under the letter, and a kept choice is taken up and removed", async ({
  page,
}) => {
  test.slow();
  const board = await makeFloodStory(page, "House style of a flood");
  const story = board.split("?")[0] ?? "";
  await page.locator("[data-fact-link]").first().click();
  await page.getByRole("radio").first().check();
  await page.getByLabel("Reason, for the sheet").fill("The agency’s final count.");
  await page.getByRole("button", { name: /^Verify/ }).click();
  await expect(page.getByText("Verified", { exact: true }).first()).toBeVisible();

  await test.step("the house signs with a logo, a name and a footer", async () => {
    await page.goto("/house");
    await page.getByLabel("Name of the house").fill("Redaksi <Sungai>");
    await page.getByLabel("Footer").fill("Jalan Sungai 1");
    const logo = page.getByLabel("Logo", { exact: true });
    const large = Buffer.concat([new Uint8Array(pngOf()), new Uint8Array(600_000)]);
    await logo.setInputFiles({ name: "large.png", mimeType: "image/png", buffer: large });
    await page.getByRole("button", { name: "Save" }).click();
    // Told by the browser itself, before anything is sent.
    expect(await logo.evaluate((field: HTMLInputElement) => field.validationMessage)).toContain(
      "at most 512 KB",
    );
    const buffer = Buffer.from(pngOf({ width: 40, height: 20 }));
    await logo.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer });
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("img", { name: "The logo as sheets carry it" })).toBeVisible();
    await expect(page.getByText("Saved: the next export carries it.")).toBeVisible();
  });

  await test.step("the letter to the outlet is signed by it", async () => {
    await page.goto(`${story}/corrections`);
    await page.locator("summary", { hasText: "Letter to" }).click();
    const letter = page.getByRole("textbox", { name: /^Letter to/ });
    await expect(letter).toHaveValue(/Redaksi <Sungai>/);
  });

  await test.step("a choice is kept with format and paper, and taken up again", async () => {
    await page.goto(`${story}/sheet?level=page`);
    await page.getByText("Kept choices: none yet").click();
    await page.getByLabel("Name of this choice").fill("For the desk");
    await page.getByLabel("Format", { exact: true }).selectOption("docx");
    await page.locator("#preset-paper").selectOption("letter");
    await page.getByRole("button", { name: "Keep this choice" }).click();
    await expect(page.getByText("Word, Letter, English")).toBeVisible();
    await page.goto(`${story}/sheet`);
    await page.getByText("1 kept choice", { exact: true }).click();
    await page.getByRole("link", { name: "For the desk" }).click();
    await expect(page).toHaveURL(/level=page.*format=docx.*paper=letter/);
    const exporting = page.getByRole("region", { name: "Export the sheet" });
    await expect(exporting.getByLabel("Paper")).toHaveValue("letter");
    await expect(page.getByLabel("Level")).toHaveValue("page");
  });

  await test.step("the export carries name, footer and logo", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "HTML", exact: true }).click();
    const html = await readFile(await (await download).path(), "utf8");
    expect(html).toContain('alt="Redaksi &#60;Sungai&#62;" src="data:image/png;base64,');
    expect(html).toContain("Jalan Sungai 1");
  });

  await test.step("the choice is removed, and comes back by Undo", async () => {
    const presets = page.locator("details", { has: page.locator("#preset-name") });
    if (!(await presets.evaluate((details: HTMLDetailsElement) => details.open)))
      await page.getByText("1 kept choice", { exact: true }).click();
    await page.getByRole("button", { name: "Remove “For the desk”" }).click();
    await expect(page.getByRole("link", { name: "For the desk" })).toHaveCount(0);
    await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("link", { name: "For the desk" })).toBeVisible();
  });
});
