import { expect, type Page } from "@playwright/test";
import { comeToRest } from "./come-to-rest.ts";

/** What a story leaves behind: an earlier text of an article, a sheet that left the house, a link under which it is read. */
export interface KeptPapers {
  readonly earlierText: string;
  readonly exports: string;
  /** What the desk says of the exported sheet. */
  readonly proof: string;
  /** The sheet as a stranger reads it. */
  readonly shared: string;
}

/** The papers of a story, made once on a desk. The interface must be in English until this is done. */
export async function openKeptPapers(
  page: Page,
  { story, article }: { readonly story: string; readonly article: string },
): Promise<KeptPapers> {
  await page.goto(article);
  const earlier = page.locator('a[href*="/texts/"]');
  if ((await earlier.count()) === 0) await lengthenText(page);
  const earlierText = await hrefOf(page, earlier);
  const exports = `${story}/sheet/exports`;
  await page.goto(exports);
  const code = page.locator("main li b").first();
  if ((await code.count()) === 0) {
    await page.goto(`${story}/sheet`);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "JSON", exact: true }).click();
    await (await download).path();
    await page.goto(exports);
  }
  const proof = `/verify?mark=${(await code.textContent()) ?? ""}`;
  await page.goto(`${story}/sheet`);
  const link = page.locator('details ol a[href*="/share/"]');
  if ((await link.count()) === 0) {
    await comeToRest(page);
    await page.locator("summary", { hasText: /^Share link/ }).click();
    await page.getByRole("button", { name: "Make a link" }).click();
    await expect(link).toHaveCount(1);
  }
  return { earlierText, exports, proof, shared: await hrefOf(page, link) };
}

async function lengthenText(page: Page): Promise<void> {
  const paragraphs = await page.locator("main section p.font-serif").allInnerTexts();
  await comeToRest(page);
  await page.getByText("Update the text", { exact: true }).first().click();
  await page
    .getByLabel("The article as it stands now")
    .fill(`${paragraphs.join("\n\n")}\n\nMore rain is expected.`);
  await page.getByRole("button", { name: "Update the text" }).click();
  await expect(page.locator('a[href*="/texts/"]')).toHaveCount(1);
}

async function hrefOf(page: Page, link: ReturnType<Page["locator"]>): Promise<string> {
  return new URL((await link.first().getAttribute("href")) ?? "/", page.url()).href;
}
