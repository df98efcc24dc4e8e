import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { ensureBrowser } from "../../lib/cli/setup.mjs";
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
  context: async ({ context, complaints, author, desk }, use) => {
    await watch(context, complaints);
    if (author !== null) await sign(context, author, desk.url);
    await use(context);
  },
});

export { expect };

/** Collects what the browser complains about on any page of `context`. */
export async function watch(context: BrowserContext, complaints: string[]): Promise<void> {
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

/** The article file of one outlet, as a desk drops it. */
export function articleFile(name: string, outlet: string, body: string) {
  const text = `---\noutlet: ${outlet}\npublished: 2026-03-04\n---\n${body}\n`;
  return { name, mimeType: "text/markdown", buffer: Buffer.from(text, "utf8") };
}
