import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";
import { HOSTILE_KINDS, hostileText } from "../../support/hostile-texts.ts";

const { composed } = vi.hoisted(() => {
  // Patterns that are put together when a module is loaded stand in no source; they are taken where they are made.
  const made: RegExp[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]) {
      const pattern = new target(source, flags);
      made.push(pattern);
      return pattern;
    },
  });
  return { composed: made };
});

await import("../../../lib/engine/pipeline.ts");
await import("../../../lib/engine/compare-passages.ts");

const ENGINE = fileURLToPath(new URL("../../../lib/engine", import.meta.url));
const UNITS = 20_000;
/** One rule takes less than 50 ms over 100 KB; a fifth of it shows the same, for a quadratic one takes seconds here too. */
const PATTERN_MS_MAX = 10;
const TRIES_MAX = 5;

/** Every pattern that is written out in the engine's sources. */
function writtenPatterns(): readonly RegExp[] {
  const files = readdirSync(ENGINE, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return files.flatMap((name) => {
    const file = ts.createSourceFile(
      name,
      readFileSync(join(ENGINE, name), "utf8"),
      ts.ScriptTarget.Latest,
    );
    const found: RegExp[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push(patternOf(node.text));
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

function patternOf(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** Milliseconds of this process's own time that finding all matches in a text takes; sticky patterns are tried everywhere. */
function cost(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  let found = 0;
  for (const match of text.matchAll(pattern)) found += match[0].length;
  return found < 0 ? 0 : process.cpuUsage(start).user / 1_000;
}

function searching({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace(/[gyd]/gu, "")}g`);
}

const patterns = new Map(
  [...composed, ...writtenPatterns()].map((pattern) => [String(pattern), searching(pattern)]),
);

describe("every pattern of the engine over text made to be slow", () => {
  it("is there", () => {
    expect(composed.length).toBeGreaterThan(5);
    expect(patterns.size).toBeGreaterThan(100);
  });

  it.each(HOSTILE_KINDS)(
    "%s",
    (kind) => {
      const text = hostileText(kind, UNITS);
      const slow: string[] = [];
      for (const [name, pattern] of patterns) {
        let quickest = Number.POSITIVE_INFINITY;
        for (let tries = 0; tries < TRIES_MAX && quickest > PATTERN_MS_MAX; tries += 1)
          quickest = Math.min(quickest, cost(pattern, text));
        if (quickest > PATTERN_MS_MAX)
          slow.push(`${name.slice(0, 200)}: ${quickest.toFixed(0)} ms`);
      }
      expect(slow).toEqual([]);
    },
    120_000,
  );
});
