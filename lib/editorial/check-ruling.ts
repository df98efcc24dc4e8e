import type { Fact } from "../engine/reconciliation.ts";
import { failed, ok, type Result } from "./result.ts";
import type { Ruling } from "./verdict.ts";
import type { RefusedRuling } from "./views.ts";

type Missing = RefusedRuling["missing"][number];

/**
 * The guards of a ruling. A draft (no verdict) needs only an author. "Verified" and "qualified" need a standing value (one
 * that a report gives, one in the editor's words, or both sides), a quotation to stand on and, where values conflict, a
 * reason; "qualified" also needs its qualification. The refusal lists everything that is missing, in that order.
 */
export function checkRuling(
  ruling: Ruling,
  fact: Pick<Fact, "status" | "reports"> & { readonly withdrawn: boolean },
  author: string,
): Result<Ruling, RefusedRuling> {
  const missing: Missing[] = [];
  if (isBlank(author)) missing.push("author");
  if (ruling.verdict === "verified" || ruling.verdict === "qualified") {
    if (!standsOnSomething(ruling, fact)) missing.push("standing");
    if (!hasQuotation(fact)) missing.push("quotation");
    if (fact.status === "conflict" && isBlank(ruling.reason)) missing.push("reason");
  }
  if (ruling.verdict === "qualified" && isBlank(ruling.qualification)) {
    missing.push("qualification");
  }
  return missing.length === 0 ? ok(ruling) : failed({ kind: "refused", missing });
}

function standsOnSomething({ standing }: Ruling, fact: Pick<Fact, "reports">): boolean {
  switch (standing?.kind) {
    case "value":
      return fact.reports.some((report) => report.value === standing.value);
    case "other":
      return !isBlank(standing.text);
    case "both":
      return true;
    default:
      return false;
  }
}

function hasQuotation(fact: Pick<Fact, "reports"> & { readonly withdrawn: boolean }): boolean {
  return !fact.withdrawn && fact.reports.some((report) => report.evidence.length > 0);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
