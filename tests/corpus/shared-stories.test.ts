import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Figures, scoreStories, sharedStories } from "./score-stories.ts";

const floors = z
  .record(z.string(), z.record(z.string(), z.number()))
  .parse(JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8")));
const folders = sharedStories();

if (folders.length === 0) {
  it.skip("the shared stories are not beside the project, so their figures are not measured", () => {});
} else {
  describe("the shared stories, as the shared scorer judges them", () => {
    let figures: Readonly<Record<string, Figures>> = {};

    beforeAll(async () => {
      const score = await scoreStories(folders);
      figures = score.figures;
      process.stdout.write(`\n${score.table}\n`);
    }, 60_000);

    it.each(Object.entries(floors))("%s stays above its floors", (story, floor) => {
      const row: Readonly<Record<string, number | null>> = figures[story] ?? {};
      const fallen = Object.entries(floor)
        .filter(([name, least]) => (row[name] ?? 0) < least)
        .map(([name, least]) => `${name} is ${row[name]?.toFixed(3) ?? "missing"}, floor ${least}`);
      expect(fallen).toEqual([]);
    });

    it("has floors for every story", () => {
      expect(Object.keys(floors).sort()).toEqual(Object.keys(figures).sort());
    });
  });
}
