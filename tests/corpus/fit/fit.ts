import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { alignClaims } from "../../../lib/engine/alignment/align-claims.ts";
import type { AlignmentModel } from "../../../lib/engine/alignment/weights.ts";
import { ownStories, sharedStories } from "../score-stories.ts";
import { addHits, countHits, type Hits, score } from "./count-hits.ts";
import { fitModel, type PreparedStory, prepare } from "./fit-model.ts";
import { readGold } from "./read-gold.ts";

// `npm run fit`: fits the weights and thresholds of the alignment to the stories with gold answers, prints what they reach
// on stories they were fitted without, and writes them into lib/engine/alignment/weights.ts.

/** The shared stories that the rules were written with; the others stay unseen, to be measured on. */
const SEEN: ReadonlySet<string> = new Set([
  "pyongyang-treaty",
  "natuna-sri-mekhala",
  "maravia-rate-rise",
]);

const WEIGHTS = fileURLToPath(new URL("../../../lib/engine/alignment/weights.ts", import.meta.url));

const stories = await prepareAll([
  ...ownStories("stories"),
  ...ownStories("training"),
  ...sharedStories().filter((folder) => SEEN.has(basename(folder))),
]);
const unseen = await prepareAll([
  ...ownStories("held-out"),
  ...sharedStories().filter((folder) => !SEEN.has(basename(folder))),
]);

print(
  "Each story by a model fitted without it:",
  stories.map((story) => ({
    story,
    hits: judge(story, fitModel(stories.filter((other) => other !== story))),
  })),
);
const model = fitModel(stories);
const judged = (story: PreparedStory) => ({ story, hits: judge(story, model) });
print("Each story by the model fitted to all of these:", stories.map(judged));
print("Stories that nothing was fitted to or written with:", unseen.map(judged));
write(model);

async function prepareAll(folders: readonly string[]): Promise<readonly PreparedStory[]> {
  return (await Promise.all(folders.map(readGold))).map(prepare);
}

function judge({ story }: PreparedStory, fitted: AlignmentModel): Hits {
  return countHits(story, alignClaims(story.candidates, story.context, fitted));
}

function print(
  title: string,
  rows: readonly { readonly story: PreparedStory; readonly hits: Hits }[],
): void {
  const head = `${title.padEnd(40)}\n${"".padEnd(28)} fact P/R/F1       link P/R/F1       conflict P/R/F1   relation\n`;
  const lines = rows.map(({ story, hits }) => line(story.story.name, hits));
  process.stdout.write(
    `${head}${lines.join("")}${line("all", addHits(rows.map(({ hits }) => hits)))}\n`,
  );
}

function line(name: string, hits: Hits): string {
  const cells = [
    score(hits.rightFacts, hits.engineFacts, hits.foundFacts, hits.goldFacts),
    score(hits.rightLinks, hits.engineLinks, hits.foundLinks, hits.goldLinks),
    score(hits.rightConflicts, hits.engineConflicts, hits.foundConflicts, hits.goldConflicts),
    hits.relations === 0 ? "–" : (hits.rightRelations / hits.relations).toFixed(2),
  ];
  return `${name.padEnd(28)} ${cells.join("    ")}\n`;
}

/** Writes the model between the two marked lines. */
function write(fitted: AlignmentModel): void {
  const source = readFileSync(WEIGHTS, "utf8");
  const [before, rest] = source.split("// fitted: begin\n");
  const after = rest?.split("// fitted: end\n")[1];
  if (before === undefined || after === undefined)
    throw new Error(`${WEIGHTS} has lost the lines that mark the fitted weights`);
  const body = JSON.stringify(fitted, null, 2).replace(/"(\w+)":/g, "$1:");
  writeFileSync(
    WEIGHTS,
    `${before}// fitted: begin\nexport const MODEL: AlignmentModel = ${body};\n// fitted: end\n${after}`,
  );
}
