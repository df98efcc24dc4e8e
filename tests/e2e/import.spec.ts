import type { Page } from "@playwright/test";
import { articleFile, createStory, expect, test } from "./desk.ts";

const FLOOD = "The river rose on Tuesday. At least 12 people died in the flood, the agency said.";

const ANSWERS_OF_A_BLOCKED_SERVER = 3;

test("a pasted article lands, and the same text twice is recognised", async ({ page }) => {
  await createStory(page, "Pasted");
  await expect(page.getByText("No outlet yet")).toBeVisible();
  const before = await headHeight(page);
  expect(before).toBeGreaterThan(0);
  const paste = async (outlet: string) => {
    const form = page.getByRole("region", { name: "Paste an article" });
    await form.getByLabel("Outlet").fill(outlet);
    const day = form.getByRole("textbox", { name: "Published on" });
    await day.fill("the other day");
    await day.press("Tab");
    await expect(form.getByText("No day can be read here.").first()).toBeVisible();
    await day.fill("4/3/26");
    await day.press("Tab");
    await expect(day).toHaveValue("4 March 2026");
    await form.getByLabel("Text").fill(FLOOD);
    await form.getByRole("button", { name: "Add article" }).click();
  };
  await paste("The Example");
  await expect(page.getByText("The Example: added.")).toBeVisible();
  await expect(page.getByLabel("Text")).toHaveValue("");
  // What an editor is about to press stays where it is when the head of the story fills.
  await expect(page.getByText("1 outlet, ")).toBeVisible();
  expect(await headHeight(page)).toBe(before);
  await paste("The Example");
  await expect(page.getByText(/already in this story/)).toBeVisible();
  await page.getByRole("link", { name: "Open the article" }).click();
  await expect(page.getByText("At least 12 people died", { exact: false }).first()).toBeVisible();
});

/** CSS pixels from the title of the story to the heading below its tabs. */
async function headHeight(page: Page): Promise<number> {
  const [title, heading] = await Promise.all(
    [1, 2].map((level) => page.getByRole("heading", { level }).first().boundingBox()),
  );
  return (heading?.y ?? Number.NaN) - (title?.y ?? Number.NaN);
}

test("a wrong file is refused by name with the reason, and the others go on", async ({ page }) => {
  await createStory(page, "Files");
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: "text/markdown", buffer });
  await page
    .getByTestId("pick-files")
    .setInputFiles([
      articleFile("01-one.md", "Outlet One", FLOOD),
      file("02-empty.md", Buffer.alloc(0)),
      file("03-binary.md", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 1, 2, 3, 0])),
      file("04-latin1.md", Buffer.from("---\noutlet: X\n---\nCaf\xe9 r\xe9publicain", "latin1")),
      file("05-large.md", Buffer.alloc(1_000_001, "a ")),
      articleFile("06-two.md", "Outlet Two", FLOOD.replace("12", "15")),
      articleFile("07-again.md", "Outlet One", FLOOD),
    ]);
  const item = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  await expect(item("01-one.md")).toContainText("Outlet One: added.");
  await expect(item("02-empty.md")).toContainText("There is no text in it.");
  await expect(item("03-binary.md")).toContainText("This is not a text file.");
  await expect(item("04-latin1.md")).toContainText("The text is not encoded in UTF-8.");
  await expect(item("05-large.md")).toContainText("It is larger than 1 MB.");
  await expect(item("06-two.md")).toContainText("Outlet Two: added.");
  await expect(item("07-again.md")).toContainText("already in this story");
  await expect(page.getByText("2 added, 1 already there, 4 refused")).toBeVisible();
});

test("a file that does not say its outlet is asked for it, then added", async ({ page }) => {
  await createStory(page, "No outlet");
  await page.getByTestId("pick-files").setInputFiles({
    name: "note.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(FLOOD),
  });
  await page.getByLabel("Outlet of note.txt").fill("The Example");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("The Example: added.")).toBeVisible();
});

test("the server answers while the engine reads a long story", async ({ page, request }) => {
  await createStory(page, "Long");
  const long = Array.from({ length: 800 }, (_, n) => `${FLOOD} Report number ${n} followed.`);
  const upload = page.waitForResponse((answer) => answer.url().includes("/add/upload"));
  await page
    .getByTestId("pick-files")
    .setInputFiles(articleFile("long.md", "Outlet Long", long.join("\n\n")));
  let answers = 0;
  let landed = false;
  void upload.then(() => {
    landed = true;
  });
  while (!landed) {
    expect((await request.get("/")).ok()).toBe(true);
    answers += 1;
  }
  await expect(page.getByText("Outlet Long: added.")).toBeVisible();
  // A blocked server would answer what came before it began and what waited for it, and nothing in between. Answers are
  // counted, not timed: a busy machine slows the engine as much as them.
  expect(answers).toBeGreaterThan(ANSWERS_OF_A_BLOCKED_SERVER);
});
