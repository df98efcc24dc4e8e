import { expect, openDemo, test } from "./desk.ts";
import { openScorer } from "./score-page.ts";

test.setTimeout(180_000);

// How fast a page is says `npm run bench:lighthouse`: a busy machine makes a timed test fail.
test("Lighthouse finds board and fact accessible and well made, and nothing moves while they open", async ({
  page,
}) => {
  await openDemo(page);
  const board = page.url();
  const fact = await page.locator("[data-fact-link]").first().getAttribute("href");
  const scorer = await openScorer();
  try {
    for (const address of [board, new URL(fact ?? "", board).href]) {
      const { scores, short, shift } = await scorer.score(address, "phone");
      expect(short.filter((line) => !line.startsWith("performance"))).toEqual([]);
      expect(scores).toMatchObject({ accessibility: 100, "best-practices": 100 });
      // What is called good (web.dev, Cumulative Layout Shift) is up to .1; faces that load late moved a fact by .37.
      expect(shift).toBeLessThan(0.02);
    }
  } finally {
    await scorer.close();
  }
});
