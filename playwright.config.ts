import { defineConfig, devices } from "@playwright/test";

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/build.ts",
  outputDir: "test-results/e2e",
  // One server and one browser: two cores carry no more, and the tests of one file go on where the last one left off.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    // Nothing fades: a test reads what a screen says, not how it gets there.
    contextOptions: { reducedMotion: "reduce" },
    trace: "retain-on-failure",
  },
  projects: [
    { name: "desk", testMatch: "**/*.spec.ts" },
    // Pictures for people; not part of the gate.
    { name: "screenshots", testMatch: "**/screenshots.ts" },
  ],
});
