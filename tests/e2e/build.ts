import { ensureBuild, generateClient } from "../../lib/cli/setup.mjs";

/** What the browser tests run against is what `npm start` serves, so it is built first where something changed. */
function build(): void {
  generateClient();
  ensureBuild();
}

// biome-ignore lint/style/noDefaultExport: Playwright takes the default export of a global setup.
export default build;
