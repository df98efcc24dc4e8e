import { gzipSync } from "node:zlib";
import { expect, openDemo, test } from "./desk.ts";

/** What the board may make a browser load before anything is pressed. Compressed as the server does; 1 KB is 1000 bytes. */
const SCRIPT_BYTES_MAX = 180_000;

test("the board’s scripts weigh at most 180 KB compressed", async ({ page }) => {
  await openDemo(page);
  const html = await (await page.request.get(page.url())).text();
  const scripts = [...html.matchAll(/<script\b[^>]{0,400}>/g)]
    .map(([tag]) => tag)
    // Old browsers only.
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"?]{1,300})/.exec(tag)?.[1] ?? []);
  const weights = await Promise.all(
    [...new Set(scripts)].map(async (source) => {
      const body = await (await page.request.get(source)).body();
      return [source, gzipSync(new Uint8Array(body)).length] as const;
    }),
  );
  expect(weights.length).toBeGreaterThan(3);
  const total = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(total, weights.join("\n")).toBeLessThanOrEqual(SCRIPT_BYTES_MAX);
});
