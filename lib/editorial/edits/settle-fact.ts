import type { Localised } from "../../engine/article.ts";
import type { Fact, FactStatus, Stance } from "../../engine/reconciliation.ts";
import { compareAnswers } from "../../engine/stances/compare-claims.ts";
import { takeStances } from "../../engine/stances/take-stances.ts";
import type { Comparison } from "../../engine/values/value.ts";
import type { DeskReport } from "./edit.ts";

/** What a fact's counts and words need to know of its articles. */
export interface Scene {
  /** The current text; null for an article that is not there. */
  readonly textOf: (article: string) => string | null;
  readonly outletOf: (article: string) => string;
  /** Articles with the same key share an origin. */
  readonly originOf: (article: string) => string;
}

/** A report while edits are laid over it. */
export interface DraftReport {
  readonly report: DeskReport;
  /** The fact that the engine found it in with this answer; null where an editor changed that. */
  readonly home: string | null;
  /** The stance that an editor gave it. */
  readonly pinned: Stance | null;
}

/** What of a fact follows from its reports. */
export type Settled = Pick<Fact, "status" | "reason" | "outlets" | "independentOrigins"> & {
  readonly reports: readonly DeskReport[];
};

/**
 * Groups a fact's reports by their values anew, takes their stances and counts. Two reports of one fact of the engine's stand to each
 * other as the engine said; others are compared by their values; an answer in an editor's words equals only itself. A stance that an
 * editor gave stays as given. The reason stays the engine's where the same reports say the same.
 */
export function settleFact(
  drafts: readonly DraftReport[],
  base: Fact | null,
  scene: Scene,
): Settled {
  const { stances, groups } = takeStances(drafts.length, (a, b) =>
    compareDrafts(drafts[a], drafts[b]),
  );
  const values = valuesOf(drafts, groups);
  const reports = drafts.map(({ report, pinned }, index) => ({
    ...report,
    value: values[index] ?? report.value,
    stance: pinned ?? stances[index] ?? "agrees",
  }));
  const status = statusOf(reports);
  return {
    reports,
    status,
    reason: base !== null && saysTheSame(base, reports) ? base.reason : reasonOf(reports, scene),
    outlets: new Set(reports.map(({ article }) => scene.outletOf(article))).size,
    independentOrigins: new Set(reports.map(({ article }) => scene.originOf(article))).size,
  };
}

function compareDrafts(a: DraftReport | undefined, b: DraftReport | undefined): Comparison {
  if (a === undefined || b === undefined) throw new RangeError("a report of the fact is missing");
  if (a.report.value === b.report.value) return AGREE;
  if (a.home !== null && a.home === b.home) return asTheEngineSaid(a.report, b.report);
  const compared = compareAnswers(a.report.normalised, b.report.normalised);
  // They answer one question, for an editor says so; then answers that cannot be compared do not agree.
  return compared.relation === "unrelated" ? CONFLICT : compared;
}

function asTheEngineSaid(a: DeskReport, b: DeskReport): Comparison {
  if (a.stance !== "partial" && b.stance !== "partial") return CONFLICT;
  const weaker = a.stance !== "partial" ? "b" : b.stance !== "partial" ? "a" : "both";
  return { ...AGREE, relation: "partial", weaker };
}

const NO_REASON: Localised = { en: "", id: "" };
const AGREE: Comparison = { relation: "agree", ruleId: "desk", reason: NO_REASON };
const CONFLICT: Comparison = { relation: "conflict", ruleId: "desk", reason: NO_REASON };

/** One string for each group of values that agree, and different ones for different groups. */
function valuesOf(drafts: readonly DraftReport[], groups: readonly number[]): readonly string[] {
  const byGroup = new Map<number, string>();
  const used = new Set<string>();
  groups.forEach((group, index) => {
    const value = drafts[index]?.report.value;
    if (value === undefined || byGroup.has(group)) return;
    let free = value;
    for (let number = 2; used.has(free); number += 1) free = `${value} (${number})`;
    used.add(free);
    byGroup.set(group, free);
  });
  return groups.map((group) => byGroup.get(group) ?? "");
}

function statusOf(reports: readonly DeskReport[]): FactStatus {
  if (reports.some(({ stance }) => stance === "conflicts")) return "conflict";
  if (reports.length <= 1) return "single";
  return reports.some(({ stance }) => stance === "partial") ? "partial" : "agree";
}

function saysTheSame(base: Fact, reports: readonly DeskReport[]): boolean {
  const told = (report: DeskReport) =>
    `${report.article} ${report.evidence[0]?.start} ${report.value} ${report.stance}`;
  const before = new Set(base.reports.map(told));
  return before.size === reports.length && reports.every((report) => before.has(told(report)));
}

/** Which outlets give which answer, after an editor's change. */
function reasonOf(reports: readonly DeskReport[], scene: Scene): Localised {
  const answers = new Map<string, { readonly answer: Localised; readonly outlets: Set<string> }>();
  for (const { value, answer, article } of reports) {
    const group = answers.get(value) ?? { answer, outlets: new Set() };
    group.outlets.add(scene.outletOf(article));
    answers.set(value, group);
  }
  const say = (language: "en" | "id"): string =>
    [...answers.values()]
      .map(({ answer, outlets }) => `${[...outlets].join(", ")}: ${answer[language]}.`)
      .join(" ");
  return { en: say("en"), id: say("id") };
}
