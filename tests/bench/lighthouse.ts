import { chromium } from "@playwright/test";
import { ensureBrowser } from "../../lib/cli/setup.mjs";
import { openScorer } from "../e2e/score-page.ts";
import { serveDesk } from "../e2e/serve-desk.ts";

// `npm run bench:lighthouse`: what Lighthouse gives the demo story's board and its first fact, the best of three runs each: what
// else the machine does only lowers a score. A desk works on large screens, so 95 is asked of the desktop preset; the phone preset
// (a slow phone on a slow network, both simulated) stands beside it.
const ROUNDS = 3;

const desk = await serveDesk();
const scorer = await openScorer();
try {
  for (const [name, path] of Object.entries(await findPages())) {
    for (const screen of ["desktop", "phone"] as const) {
      const runs = [];
      for (let round = 0; round < ROUNDS; round += 1)
        runs.push(await scorer.score(desk.url + path, screen));
      const best = runs.toSorted((a, b) => speed(b) - speed(a))[0];
      if (best === undefined) continue;
      const scores = Object.entries(best.scores).map(([category, score]) => `${category} ${score}`);
      process.stdout.write(
        `${name}, ${screen}: ${scores.join(", ")}; moves ${best.shift.toFixed(3)} (performance in each run: ${runs.map(speed).join(", ")})\n`,
      );
      for (const line of best.short) process.stdout.write(`  ${line}\n`);
    }
  }
} finally {
  await scorer.close();
  await desk.stop();
}

function speed({ scores }: { readonly scores: Readonly<Record<string, number>> }): number {
  return scores.performance ?? 0;
}

async function findPages(): Promise<{ readonly board: string; readonly fact: string }> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    const first = (selector: string) => page.locator(selector).first().getAttribute("href");
    await page.goto(desk.url);
    const board = (await first('a[href^="/stories/"]')) ?? "";
    await page.goto(desk.url + board);
    return { board, fact: (await first("[data-fact-link]")) ?? "" };
  } finally {
    await browser.close();
  }
}
