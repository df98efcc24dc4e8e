import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Fact, Reconciliation, Report } from "../../lib/engine/reconciliation.ts";

const goldSchema = z.object({
  story: z.string(),
  facts: z.array(
    z.object({
      id: z.string(),
      reports: z.record(
        z.string(),
        z.object({ evidence: z.array(z.string()), value: z.string(), group: z.string() }),
      ),
    }),
  ),
});
type GoldFact = z.infer<typeof goldSchema>["facts"][number];

/** What an answer lacks or invents beside the gold; all lists are empty where it is right. */
export interface Judgement {
  /** Gold facts of which no engine fact joins every article. */
  readonly missed: readonly string[];
  /** Pairs of articles that the engine relates otherwise than the gold. */
  readonly wrong: readonly string[];
  /** Questions on which the engine sees a conflict and the gold does not. */
  readonly falseConflicts: readonly string[];
}

/** Compares an answer with the gold.json of its story's folder. Throws where the gold is malformed. */
export function judgeStory(folder: string, answer: Reconciliation): Judgement {
  const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")));
  const joined = gold.facts.map((fact) => ({ fact, found: findFact(fact, answer) }));
  const right = new Set(
    joined.flatMap(({ fact, found }) => (hasConflict(fact) && found !== null ? [found.id] : [])),
  );
  return {
    missed: joined.flatMap(({ fact, found }) => (found === null ? [fact.id] : [])),
    wrong: joined.flatMap(({ fact, found }) => (found === null ? [] : wrongPairs(fact, found))),
    falseConflicts: answer.facts
      .filter((fact) => fact.status === "conflict" && !right.has(fact.id))
      .map((fact) => fact.question.en),
  };
}

function findFact(gold: GoldFact, answer: Reconciliation): Fact | null {
  const articles = Object.keys(gold.reports);
  return (
    answer.facts.find((fact) =>
      articles.every((article) => reportOn(gold, fact, article) !== undefined),
    ) ?? null
  );
}

function reportOn(gold: GoldFact, fact: Fact, article: string): Report | undefined {
  const wanted = gold.reports[article]?.evidence ?? [];
  return fact.reports.find(
    (report) =>
      report.article === article &&
      report.evidence.some(({ text }) =>
        wanted.some((words) => text.includes(words) || words.includes(text)),
      ),
  );
}

function hasConflict(gold: GoldFact): boolean {
  const groups = new Set(Object.values(gold.reports).map(({ group }) => group));
  groups.delete("partial");
  return groups.size > 1;
}

function wrongPairs(gold: GoldFact, fact: Fact): readonly string[] {
  const articles = Object.keys(gold.reports);
  return articles.flatMap((one, index) =>
    articles.slice(index + 1).flatMap((other) => {
      const wanted = goldRelation(gold, one, other);
      const told = engineRelation(reportOn(gold, fact, one), reportOn(gold, fact, other));
      return wanted === told ? [] : [`${gold.id}: ${one} and ${other} ${wanted}, told ${told}`];
    }),
  );
}

function goldRelation(gold: GoldFact, one: string, other: string): string {
  const groups = [gold.reports[one]?.group, gold.reports[other]?.group];
  if (groups.includes("partial")) return "partial";
  return groups[0] === groups[1] ? "agree" : "conflict";
}

function engineRelation(one: Report | undefined, other: Report | undefined): string {
  if (one?.stance === "partial" || other?.stance === "partial") return "partial";
  return one?.value === other?.value ? "agree" : "conflict";
}
