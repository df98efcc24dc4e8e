import { expect, openDemo, test } from "./desk.ts";

test("a form in a dialog is ready for typing, and the focus returns to where it came from", async ({
  page,
}) => {
  await openDemo(page);
  const add = page.getByRole("button", { name: "Add a fact" });
  await add.press("Enter");
  const dialog = page.locator("[data-modal]");
  await expect(dialog.locator("#new-question")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(add).toBeFocused();

  await page.goto("/");
  const rename = page.getByRole("button", { name: /^Rename “/ }).first();
  await rename.press("Enter");
  await expect(dialog.getByLabel("Working title")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(rename).toBeFocused();

  // A list to read begins at its top, not at the switch at its end.
  await page.keyboard.press("?");
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
});

test("a form says what it lacks in the interface's language, whatever the browser's", async ({
  page,
  context,
  desk,
}) => {
  await context.addCookies([{ name: "tally-language", value: "id", url: desk.url }]);
  await page.goto("/");
  const title = page.getByLabel("Judul kerja");
  const lacks = () => title.evaluate((field: HTMLInputElement) => field.validationMessage);
  await page.getByRole("button", { name: "Buat liputan" }).click();
  await expect(title).toBeFocused();
  expect(await lacks()).toBe("Isi dulu bagian ini.");
  await title.pressSequentially("B");
  expect(await lacks()).toBe("");
});
