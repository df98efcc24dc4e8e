// `npm run check`: the gate, cheapest first; it stops at the first step that fails.
import { binary, ensureBuild, generateClient, run, say } from "./setup.mjs";

const STEPS = [
  ["format and lint", () => run(binary("biome"), ["ci", "--error-on-warnings", "."])],
  ["patterns that a hostile text makes slow", () => run(binary("eslint"), ["."])],
  ["route types", () => run(binary("next"), ["typegen"])],
  ["types", () => run(binary("tsc"), ["--noEmit"])],
  ["import arrows", () => run(binary("depcruise"), ["app", "components", "lib", "prisma"])],
  ["dead code", () => run(binary("knip"), [])],
  ["unit and corpus tests", () => run(binary("vitest"), ["run", "tests/unit", "tests/corpus"])],
  ["integration tests", () => run(binary("vitest"), ["run", "tests/integration"])],
  ["build", ensureBuild],
  ["browser tests", () => run(binary("playwright"), ["test", "--project", "desk"])],
];

generateClient();
for (const [name, step] of STEPS) {
  const started = Date.now();
  say(`\n── ${name}`);
  step();
  say(`── ${name}: passed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
