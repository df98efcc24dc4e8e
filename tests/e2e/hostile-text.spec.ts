import { articleFile, createStory, expect, test } from "./desk.ts";

const HOSTILE = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;

test("markup in a title, an outlet and an article stays text on every page and in every export", async ({
  page,
  request,
}) => {
  const title = `Flood ${HOSTILE}`;
  await createStory(page, title);
  const body = (deaths: number) =>
    `A flood killed ${deaths} people on Tuesday, officials said. ${HOSTILE}`;
  await page
    .getByTestId("pick-files")
    .setInputFiles([
      articleFile("01.md", `'One ${HOSTILE}'`, body(12)),
      articleFile("02.md", "Outlet Two", body(15)),
    ]);
  await expect(page.getByText("2 added, 0 already there, 0 refused")).toBeVisible();
  await page.getByRole("link", { name: "Open the board" }).click();
  await expect(page.getByRole("navigation", { name: "Filter the facts" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const story = page.url().split("?")[0] ?? "";
  const addresses = ["/", story, `${story}/articles`, `${story}/sheet`, `${story}/activity`];
  const fact = await page.locator("[data-fact-link]").first().getAttribute("href");
  await page.goto(`${story}/articles`);
  const article = await page.locator("main h2 a").first().getAttribute("href");
  for (const address of [...addresses, fact ?? "", article ?? ""]) {
    await page.goto(address);
    await expect(page.locator("img[src=x]")).toHaveCount(0);
    expect(await page.title()).not.toBe("taken");
  }
  const sheet = await request.post(`${story}/sheet/export`, {
    form: { format: "html", language: "en", author: "Ayu" },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(await sheet.text()).not.toMatch(/<(script|img)/i);
});
