import { mkdir } from "node:fs/promises";
import { test } from "./desk.ts";
import { emptyScreensOf, screensOf } from "./screens-of.ts";

// `npm run screenshots`: every screen in both themes, both languages and two widths, for people to look at.
const FOLDER = "test-results/screenshots";

test.use({ expectedComplaint: /404/ });
test.setTimeout(300_000);

for (const language of ["en", "id"]) {
  for (const theme of ["light", "dark"] as const) {
    for (const width of [390, 1440]) {
      test(`${language}, ${theme}, ${width} wide`, async ({ page, context, desk, spareDesk }) => {
        await mkdir(FOLDER, { recursive: true });
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: 900 });
        const screens = [
          ...(await screensOf(page)),
          ...(await emptyScreensOf(page, spareDesk.url)),
        ];
        await context.addCookies([{ name: "tally-language", value: language, url: desk.url }]);
        for (const { name, open } of screens) {
          await open();
          const path = `${FOLDER}/${name}-${language}-${theme}-${width}.png`;
          await page.screenshot({ path, fullPage: width === 390 && !name.includes("-dialog") });
        }
      });
    }
  }
}
