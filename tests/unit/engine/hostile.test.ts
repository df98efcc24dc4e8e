import { describe, expect, it } from "vitest";
import { findClaims } from "../../../lib/engine/claims/find-claims.ts";
import { findMentions, readFrames } from "../../../lib/engine/claims/read-article.ts";
import { describeArticle } from "../../../lib/engine/describe-article.ts";
import { readDocument } from "../../../lib/engine/text/read-document.ts";
import { HOSTILE_KINDS, hostileText } from "../../support/hostile-texts.ts";

const ANCHOR = { published: "2024-06-20", year: null };
const SMALL_UNITS = 10_000;
const LARGE_UNITS = 100_000;
/** Ten times the text takes ten times as long where the work is linear, a hundred times where it is quadratic. */
const GROWTH_MAX = 25;
/** Below this it is mostly the compiler and the collector that are measured. */
const FLOOR_MS = 30;
const TRIES_MAX = 4;

/** Milliseconds of this process's own time that reading a text whole takes. */
function cost(text: string): number {
  const start = process.cpuUsage();
  const article = { id: "a", outlet: "Uji", publishedAt: ANCHOR.published, text };
  const reading = readFrames(findMentions(readDocument(article), ANCHOR));
  findClaims(reading);
  describeArticle(reading, "a");
  return process.cpuUsage(start).user / 1_000;
}

describe("all rules together over a text made to be slow", () => {
  it.each(HOSTILE_KINDS)(
    "%s: ten times the text takes no more than 25 times as long",
    (kind) => {
      const small = hostileText(kind, SMALL_UNITS);
      const large = hostileText(kind, LARGE_UNITS);
      let growth = Number.POSITIVE_INFINITY;
      let quickest = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < TRIES_MAX && growth > GROWTH_MAX; tries += 1) {
        quickest = Math.min(quickest, cost(small), cost(small));
        growth = cost(large) / Math.max(quickest, FLOOR_MS);
      }
      expect(growth).toBeLessThanOrEqual(GROWTH_MAX);
    },
    120_000,
  );
});
