import { addHits, f1, type Hits } from "./count-hits.ts";

/** The hits of one story. */
export interface StoryHits {
  readonly story: string;
  readonly hits: Hits;
}

/** The shares that hits come to, each 0 to 1; 0 where there is nothing to share. */
export interface Shares {
  readonly factF1: number;
  readonly linkF1: number;
  readonly conflictPrecision: number;
  readonly conflictRecall: number;
  readonly relationAccuracy: number;
}

/** The shares of all stories together: their hits are added up, so that a long story counts more. */
export function sharesOf(rows: readonly StoryHits[]): Shares {
  const all = addHits(rows.map(({ hits }) => hits));
  return {
    factF1: f1(ratio(all.rightFacts, all.engineFacts), ratio(all.foundFacts, all.goldFacts)),
    linkF1: f1(ratio(all.rightLinks, all.engineLinks), ratio(all.foundLinks, all.goldLinks)),
    conflictPrecision: ratio(all.rightConflicts, all.engineConflicts),
    conflictRecall: ratio(all.foundConflicts, all.goldConflicts),
    relationAccuracy: ratio(all.rightRelations, all.relations),
  };
}

/** A table for people: a line a story and one for all, in the columns of the shared scorer. */
export function tableOf(title: string, rows: readonly StoryHits[]): string {
  const head = `${title}\n${"".padEnd(28)} fact P/R/F1       link P/R/F1       conflict P/R/F1   relation\n`;
  const all = { story: "all", hits: addHits(rows.map(({ hits }) => hits)) };
  return head + [...rows, all].map(line).join("");
}

function line({ story, hits }: StoryHits): string {
  const cells = [
    triple(hits.rightFacts, hits.engineFacts, hits.foundFacts, hits.goldFacts),
    triple(hits.rightLinks, hits.engineLinks, hits.foundLinks, hits.goldLinks),
    triple(hits.rightConflicts, hits.engineConflicts, hits.foundConflicts, hits.goldConflicts),
    ratio(hits.rightRelations, hits.relations).toFixed(2),
  ];
  return `${story.padEnd(28)} ${cells.join("    ")}\n`;
}

/** Precision, recall and their harmonic mean. */
function triple(right: number, engine: number, found: number, gold: number): string {
  const precision = ratio(right, engine);
  const recall = ratio(found, gold);
  return [precision, recall, f1(precision, recall)].map((share) => share.toFixed(2)).join(" ");
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
