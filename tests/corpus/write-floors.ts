import { writeFileSync } from "node:fs";
import { sharesOf, tableOf } from "./fit/print-hits.ts";
import { GOLD_KINDS, measureOwn } from "./gold-stories.ts";
import { FIGURES, type Figures, scoreStories, sharedStories } from "./score-stories.ts";

// `npm run corpus:floors`: measures the stories with gold answers and writes what they must not fall below from now on.

/** What a change of the rules may cost one figure of one story without being asked about: two points in a hundred. */
const SLACK = 0.02;

const own: Record<string, Readonly<Record<string, number>>> = {};
for (const kind of GOLD_KINDS) {
  const rows = await measureOwn(kind);
  own[kind] = Object.fromEntries(
    Object.entries(sharesOf(rows)).map(([name, share]) => [name, below(share)]),
  );
  process.stdout.write(`${tableOf(kind, rows)}\n`);
}
writeFileSync(new URL("own-floors.json", import.meta.url), `${JSON.stringify(own, null, 2)}\n`);

const folders = sharedStories();
if (folders.length === 0) {
  process.stderr.write(
    "The shared stories are not beside the project: only our own are measured.\n",
  );
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
