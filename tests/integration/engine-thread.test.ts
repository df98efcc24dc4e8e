// The event and the outlets here are invented.
import { fileURLToPath } from "node:url";
import { afterAll, expect, it, vi } from "vitest";
import { openEngineThread } from "../../lib/workflows/engine-thread.ts";
import { closeEngine, runEngine } from "../../lib/workflows/run-engine.ts";

vi.setConfig({ testTimeout: 60_000 });
afterAll(closeEngine);

it("reads in a thread of its own, so that the server answers meanwhile", async () => {
  const articles = Array.from({ length: 40 }, (_, index) => ({
    id: `article-${index}`,
    outlet: `Harian ${index}`,
    text: `Kapal Melati tenggelam pada Senin, 4 Mei 2026. Sebanyak ${10 + (index % 3)} awak selamat, kata Budi.`,
  }));
  await runEngine(articles.slice(0, 1)); // the thread has started
  let longestPauseMs = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    longestPauseMs = Math.max(longestPauseMs, performance.now() - last);
    last = performance.now();
  }, 5);
  const began = performance.now();
  const { reconciliation, failures } = await runEngine(articles);
  const runMs = performance.now() - began;
  clearInterval(watch);
  expect(failures.size).toBe(0);
  expect(reconciliation?.articles).toHaveLength(40);
  for (const { text, id } of articles) {
    const reports = reconciliation?.facts.flatMap((fact) => fact.reports) ?? [];
    for (const { evidence } of reports.filter((report) => report.article === id)) {
      for (const words of evidence) expect(text.slice(words.start, words.end)).toBe(words.text);
    }
  }
  expect(longestPauseMs).toBeLessThan(Math.max(runMs / 2, 100));
});

it.each(["HANG", "EAT", "EXIT", "THROW LATER"])(
  "survives a thread that is told to %s, and names the article",
  async (order) => {
    const thread = openEngineThread({
      file: fileURLToPath(new URL("../support/obedient-engine.mjs", import.meta.url)),
      runMsMax: 4_000,
      memory: { maxOldGenerationSizeMb: 64 },
    });
    const articles = ["one", `two ${order}`, "three"].map((text, index) => ({
      id: String(index),
      outlet: `Harian ${index}`,
      text,
    }));
    const { reconciliation, failures } = await runEngine(articles, thread.run);
    expect([...failures.keys()]).toEqual(["1"]);
    expect(reconciliation?.articles.map(({ id }) => id)).toEqual(["0", "2"]);
    await thread.close();
  },
);
