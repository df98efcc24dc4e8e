import type { Localised } from "../engine/article.ts";
import type { Fact, Report } from "../engine/reconciliation.ts";
import type { FactState } from "./views.ts";

/**
 * Why a decided fact must be looked at again after an engine run, or null where it need not. `after` is the same fact as
 * the engine finds it now, null where it finds it no longer; `outletOf` names an article's outlet. A verified (or
 * qualified) fact reopens when its standing value is no longer reported or when a report newly conflicts with it.
 */
export function findReopening(
  before: FactState,
  after: Fact | null,
  outletOf: (articleId: string) => string,
): Localised | null {
  const ruling = before.ruling;
  if (ruling === null || (ruling.verdict !== "verified" && ruling.verdict !== "qualified")) {
    return null;
  }
  if (after === null) return before.withdrawn ? null : NO_LONGER_FOUND;
  const standing = ruling.standing?.kind === "value" ? ruling.standing.value : null;
  if (standing !== null && !after.reports.some((report) => report.value === standing)) {
    return STANDING_GONE;
  }
  const opponent = after.reports.find((report) => isNewConflict(report, before, standing));
  return opponent === undefined ? null : newConflict(opponent, outletOf(opponent.article));
}

/** A conflict that the editor has not seen: that article did not conflict with this value when the verdict was given. */
function isNewConflict(report: Report, before: FactState, standing: string | null): boolean {
  if (report.stance !== "conflicts" || report.value === standing) return false;
  return !before.reports.some(
    (known) =>
      known.article === report.article &&
      known.value === report.value &&
      (known.stance === "conflicts" || standing === null),
  );
}

const NO_LONGER_FOUND: Localised = {
  en: "The articles no longer answer this question as they did when it was verified.",
  id: "Artikel-artikel tidak lagi menjawab pertanyaan ini seperti ketika diverifikasi.",
};

const STANDING_GONE: Localised = {
  en: "No article reports the value that stood any more.",
  id: "Tidak ada lagi artikel yang memuat nilai yang dinyatakan berlaku.",
};

function newConflict(report: Report, outlet: string): Localised {
  return {
    en: `${outlet} reports something else: ${report.answer.en}.`,
    id: `${outlet} melaporkan hal lain: ${report.answer.id}.`,
  };
}
