import type { Report } from "../engine/reconciliation.ts";
import type { Ruling } from "./verdict.ts";

/** How a report fared under an editor's verdict, in the order in which it is shown. */
export const JUDGEMENTS = ["stood", "partial", "refuted"] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/**
 * How a report fared: its value is the one that stands; it was only less precise; or something else was found. Null where
 * the verdict says nothing of it: none given, both sides published, or the matter cannot be verified.
 */
export function judgeReport(
  ruling: Ruling | null,
  report: Pick<Report, "value" | "stance">,
): Judgement | null {
  if (ruling === null) return null;
  const { verdict, standing } = ruling;
  if (verdict !== "verified" && verdict !== "qualified" && verdict !== "refuted") return null;
  if (standing?.kind === "both") return null;
  if (standing?.kind === "value" && standing.value === report.value) return "stood";
  if (verdict !== "refuted" && report.stance === "partial") return "partial";
  return "refuted";
}
