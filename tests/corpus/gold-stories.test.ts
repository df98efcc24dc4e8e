import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { sharesOf, tableOf } from "./fit/print-hits.ts";
import { GOLD_KINDS, measureOwn } from "./gold-stories.ts";

const floors = z
  .record(z.string(), z.record(z.string(), z.number()))
  .parse(JSON.parse(readFileSync(new URL("own-floors.json", import.meta.url), "utf8")));

describe("our own stories with gold answers", () => {
  it.each(GOLD_KINDS)("%s stay above their floors", { timeout: 60_000 }, async (kind) => {
    const rows = await measureOwn(kind);
    process.stdout.write(`\n${tableOf(kind, rows)}\n`);
    const shares: Readonly<Record<string, number>> = { ...sharesOf(rows) };
    const fallen = Object.entries(floors[kind] ?? {})
      .filter(([name, least]) => (shares[name] ?? 0) < least)
      .map(([name, least]) => `${name} is ${shares[name]?.toFixed(3)}, floor ${least}`);
    expect(fallen).toEqual([]);
    expect(Object.keys(floors[kind] ?? {}).sort()).toEqual(Object.keys(shares).sort());
  });
});
