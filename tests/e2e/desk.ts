import {
  type Browser,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { ensureBrowser } from "../../lib/cli/setup.mjs";
import { waitForScripts } from "./come-alive.ts";
import { countRequests } from "./come-to-rest.ts";
import { type Desk, serveDesk } from "./serve-desk.ts";

/** Quiet and offline: none of Chromium's own traffic, and root may run it (Debian's package, CI). */
const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const DEMO_TITLE = "Perjanjian Rusia–Korea Utara, Juni 2024";

interface Tools {
  /** What the browser complained about: console errors, exceptions, refusals of the Content-Security-Policy. */
  readonly complaints: string[];
  /** Complaints that a test provokes on purpose. */
  readonly expectedComplaint: RegExp | null;
  /** The name that signs every change, or null for a browser that has set none. */
  readonly author: string | null;
}

/** Browser tests: a server per worker, and no test passes while the browser complains. */
export const test = base.extend<Tools, { desk: Desk; spareDesk: Desk }>({
  desk: [
    async ({ browserName: _ }, use) => {
      const desk = await serveDesk();
      await use(desk);
      await desk.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  spareDesk: [
    async ({ browserName: _ }, use) => {
      const desk = await serveDesk();
      await use(desk);
      await desk.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  launchOptions: [
    async ({ browserName: _ }, use) => {
      await use({ executablePath: ensureBrowser(), args: CHROMIUM_FLAGS });
    },
    { scope: "worker" },
  ],
  baseURL: async ({ desk }, use) => use(desk.url),
  author: ["Ayu Lestari", { option: true }],
  expectedComplaint: [null, { option: true }],
  complaints: async ({ expectedComplaint }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints.filter((text) => expectedComplaint?.test(text) !== true)).toEqual([]);
  },
  context: async ({ context, complaints, author, desk, javaScriptEnabled }, use) => {
    await watch(context, complaints);
    if (javaScriptEnabled !== false) waitForScripts(context);
    if (author !== null) await sign(context, author, desk.url);
    await use(context);
  },
});

export { expect };

/** Collects what the browser complains about on any page of `context`, and counts what it asks of the server. */
export async function watch(context: BrowserContext, complaints: string[]): Promise<void> {
  countRequests(context);
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`exception: ${error.error().message}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      reportError(new Error(`${event.violatedDirective} refused ${event.blockedURI}`));
    });
  });
}

/** Sets the name that signs every change of `context`, as the form in the header does. */
export async function sign(context: BrowserContext, author: string, url: string): Promise<void> {
  await context.addCookies([{ name: "tally-author", value: encodeURIComponent(author), url }]);
}

/** Makes a story by its form and ends on the page where its articles are added. */
export async function createStory(page: Page, title: string): Promise<void> {
  await page.goto("/");
  await page.getByLabel("Working title").fill(title);
  await page.getByRole("button", { name: "Create story" }).click();
  await expect(page.getByRole("heading", { name: "Add articles", level: 2 })).toBeVisible();
}

/** Opens the demo story's board, by its link on the list of stories, in any interface language. */
export async function openDemo(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: DEMO_TITLE }).click();
  await expect(page.locator("[data-fact-link]").first()).toBeVisible();
}

/** A story of two outlets in conflict over a flood; ends on its board and answers its address. Events and outlets are invented. */
export async function makeFloodStory(page: Page, title: string): Promise<string> {
  await createStory(page, title);
  const flood = (dead: number) =>
    `The river rose on Tuesday. At least ${dead} people died in the flood, the agency said.`;
  await page
    .getByTestId("pick-files")
    .setInputFiles([
      articleFile("01.md", "Outlet One", flood(12)),
      articleFile("02.md", "Outlet Two", flood(15)),
    ]);
  // The first reading waits for the engine's thread to start.
  const done = page.getByText("2 added, 0 already there, 0 refused");
  await expect(done).toBeVisible({ timeout: 40_000 });
  await page.getByRole("link", { name: "Open the board" }).click();
  await expect(page.locator("[data-fact-link]").first()).toBeVisible();
  return page.url();
}

/** A second person at the desk, in a browser of their own. */
export async function openColleague(
  browser: Browser,
  name: string,
  { desk, complaints }: { readonly desk: Desk; readonly complaints: string[] },
): Promise<Page> {
  // Scripts on, whatever the test has switched off for its own page.
  const context = await browser.newContext({
    locale: "en-GB",
    baseURL: desk.url,
    javaScriptEnabled: true,
  });
  await watch(context, complaints);
  waitForScripts(context);
  await sign(context, name, desk.url);
  return context.newPage();
}

/** The article file of one outlet, as a desk drops it. */
export function articleFile(name: string, outlet: string, body: string) {
  const text = `---\noutlet: ${outlet}\npublished: 2026-03-04\n---\n${body}\n`;
  return { name, mimeType: "text/markdown", buffer: Buffer.from(text, "utf8") };
}
