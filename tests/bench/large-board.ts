import { setTimeout as wait } from "node:timers/promises";
import { chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../../lib/cli/setup.mjs";
import { serveDesk } from "../e2e/serve-desk.ts";

// `npm run bench:board`: how long a large board takes to open and how it scrolls, beside a small one on the same machine. Figures, not a test: what
// else the machine does changes them.
const [facts = "500", outlets = "60"] = process.argv.slice(2);
const OPENINGS = 5;
/** A screen refreshed 60 times a second shows a frame every 16.7 ms; one that is late by half is seen. */
const FRAME_MS_MAX = 25;

const large = await measureBoard(facts, outlets);
const small = await measureBoard("20", "5");
process.stdout.write(
  `${JSON.stringify({ facts, outlets, large, small, openRatio: large.openMs / small.openMs }, null, 2)}\n`,
);

async function measureBoard(facts: string, outlets: string) {
  const desk = await serveDesk(["tests/support/seed-large-story.ts", facts, outlets]);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(desk.url);
    const board = await page.getByRole("link", { name: "A large story" }).getAttribute("href");
    const openings: number[] = [];
    for (let round = 0; round < OPENINGS; round += 1)
      openings.push(await open(page, `${desk.url}${board}`));
    const bytes = (await (await page.request.get(`${desk.url}${board}`)).body()).length;
    return {
      openMs: Math.min(...openings),
      openings,
      bytes,
      down: await scroll(page, "scrollTop"),
      right: await scroll(page, "scrollLeft"),
    };
  } finally {
    await browser.close();
    await desk.stop();
  }
}

/** Milliseconds from asking for the board to its first facts on the screen and answering. */
async function open(page: Page, board: string): Promise<number> {
  await page.goto("about:blank");
  const start = performance.now();
  await page.goto(board);
  await page.locator("[data-fact-link]").first().waitFor();
  return Math.round(performance.now() - start);
}

/** Scrolls the board one way in steps of a fast wheel, at most to its end, and takes the time between frames. */
async function scroll(page: Page, way: "scrollTop" | "scrollLeft") {
  await wait(2000);
  const gaps = await page.evaluate(async (side) => {
    const scroller = document.querySelector("[data-row]")?.closest("div");
    if (!scroller) return [];
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    while (times.length < 400) {
      scroller[side] += 40;
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times;
  }, way);
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  const late = gaps.filter((gap) => gap > FRAME_MS_MAX).length;
  return { frameMsP50: at(0.5), frameMsP95: at(0.95), lateFrames: late, frames: gaps.length };
}
