import { writeFileSync } from "node:fs";
import { FIGURES, type Figures, scoreStories, sharedStories } from "./score-stories.ts";

// `npm run corpus:floors`: measures the shared stories and writes what they must not fall below from now on.

/** What a change of the rules may cost one figure of one story without being asked about: two points in a hundred. */
const SLACK = 0.02;

const folders = sharedStories();
if (folders.length === 0) {
  process.stderr.write("The shared stories are not beside the project: nothing to measure.\n");
  process.exitCode = 2;
} else {
  const { table, figures } = await scoreStories(folders);
  const floors = Object.fromEntries(
    Object.entries(figures).map(([story, row]) => [story, floorsOf(row)]),
  );
  writeFileSync(new URL("floors.json", import.meta.url), `${JSON.stringify(floors, null, 2)}\n`);
  process.stdout.write(table);
}

function floorsOf(row: Figures): Readonly<Record<string, number>> {
  return Object.fromEntries(
    FIGURES.flatMap((name) => {
      const figure = row[name];
      // A span is exact or it is a defect.
      return figure === null ? [] : [[name, name === "exactSpans" ? 1 : below(figure)]];
    }),
  );
}

function below(figure: number): number {
  return Math.max(0, Math.floor((figure - SLACK) * 100) / 100);
}
