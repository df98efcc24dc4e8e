import type { Report } from "../engine/reconciliation.ts";
import { failed, ok, type Result } from "./result.ts";
import type { StoryRules } from "./rules.ts";
import { webAddress } from "./sheet/web-address.ts";
import { hasSides, sidesOf } from "./sides-of.ts";
import { standsInText } from "./stands-in-text.ts";
import { RULING_LENGTH_MAX, type Ruling } from "./verdict.ts";
import type { FactState, Missing, RefusedRuling } from "./views.ts";

/** What a verdict can stand on, as it is when the verdict is given. */
export interface Grounds {
  readonly fact: Pick<FactState, "status" | "reports" | "withdrawn" | "hidden">;
  readonly rules: StoryRules;
  /** The articles that report on the fact, by id. */
  readonly articles: ReadonlyMap<string, GroundArticle>;
}

export interface GroundArticle {
  /** The current text. */
  readonly text: string;
  /** When that text came to the desk, ISO 8601 in UTC. */
  readonly takenAt: string;
  readonly originKey: string;
  /** Its outlet is an official source: what it publishes is the primary document. */
  readonly official: boolean;
}

/**
 * The guards of a ruling. Nothing in it is longer than RULING_LENGTH_MAX. A draft (no verdict) needs only an author; any
 * verdict a fact that is on the board. "Verified" and "qualified" need a standing value (one
 * that a report gives, one in the editor's words, or both sides), a quotation of it whose words still stand in the article's
 * current text, where values conflict a reason, and what the story asks for (see `checkCorroboration`); "qualified" also
 * needs its qualification. A document that is given has a title, and a link that is http or https where it has one. The
 * refusal lists everything that is missing. Both sides are published, and a fact is disputed, only where `hasSides`.
 */
export function checkRuling(
  ruling: Ruling,
  grounds: Grounds,
  author: string,
): Result<Ruling, RefusedRuling> {
  const { fact } = grounds;
  const missing: Missing[] = [];
  const affirms = ruling.verdict === "verified" || ruling.verdict === "qualified";
  if (isBlank(author)) missing.push("author");
  if (isTooLong(ruling)) missing.push("length");
  if (ruling.verdict !== null && fact.hidden !== null) missing.push("hidden");
  if (publishesBoth(ruling) && !hasSides(fact.reports)) missing.push("sides");
  if (affirms) {
    if (!standsOnSomething(ruling, fact.reports)) missing.push("standing");
    if (!hasLiveQuotation(ruling, grounds)) missing.push("quotation");
    if (fact.status === "conflict" && isBlank(ruling.reason)) missing.push("reason");
  }
  if (ruling.verdict === "qualified" && isBlank(ruling.qualification)) {
    missing.push("qualification");
  }
  const corroboration = affirms ? checkCorroboration(ruling, grounds) : null;
  if (corroboration !== null) missing.push(corroboration);
  if (ruling.verdict !== null) missing.push(...checkDocument(ruling));
  if (missing.length === 0) return ok(ruling);
  const origins = { have: countOrigins(ruling, grounds), needed: grounds.rules.originsNeeded };
  const counted = corroboration === "origins" || corroboration === "either";
  return failed({ kind: "refused", missing, ...(counted ? { origins } : {}) });
}

function publishesBoth({ verdict, standing }: Ruling): boolean {
  return verdict === "disputed" || (verdict !== null && standing?.kind === "both");
}

function isTooLong({ reason, qualification, standing, document }: Ruling): boolean {
  const max = RULING_LENGTH_MAX;
  return (
    reason.length > max.reason ||
    qualification.length > max.qualification ||
    (standing?.kind === "other" && standing.text.length > max.other) ||
    (document !== null && document.title.length > max.documentTitle) ||
    (document?.url ?? "").length > max.documentUrl
  );
}

function standsOnSomething({ standing }: Ruling, reports: readonly Report[]): boolean {
  switch (standing?.kind) {
    case "value":
      return reports.some((report) => report.value === standing.value);
    case "other":
      return !isBlank(standing.text);
    case "both":
      return true;
    default:
      return false;
  }
}

/** The reports that a ruling rests on: those of the value that stands, or all where none of the outlets' values does. */
function groundsOf({ standing }: Ruling, reports: readonly Report[]): readonly Report[] {
  if (standing?.kind !== "value") return reports;
  const carrying = reports.filter((report) => report.value === standing.value);
  // A value that nobody gives is missing already; its quotation is not missing as well.
  return carrying.length === 0 ? reports : carrying;
}

function hasLiveQuotation(ruling: Ruling, { fact, articles }: Grounds): boolean {
  if (fact.withdrawn) return false;
  return groundsOf(ruling, fact.reports).some(({ article, evidence }) =>
    evidence.some((quotation) => standsInText(quotation, articles.get(article)?.text ?? "")),
  );
}

/**
 * What the story asks for and the ruling lacks, or null: enough independent origins that carry the value, or a primary
 * document. Where it asks for both, one is enough: either shows that the value does not hang on one reporter's word. Two
 * things are a primary document: one that the editor names with the verdict, and an article of an official source that gives
 * the value. An outlet that credits an official is neither: that is hearsay of the document, and counts as an origin.
 */
function checkCorroboration(
  ruling: Ruling,
  grounds: Grounds,
): "origins" | "document" | "either" | null {
  const { originsNeeded, primaryDocument } = grounds.rules;
  const enough = originsNeeded > 0 && countOrigins(ruling, grounds) >= originsNeeded;
  const documented = primaryDocument && hasDocument(ruling, grounds);
  if (enough || documented || (originsNeeded === 0 && !primaryDocument)) return null;
  if (originsNeeded === 0) return "document";
  return primaryDocument ? "either" : "origins";
}

/**
 * Independent origins that carry the value that stands. A value in the editor's own words is carried by nobody; with both
 * sides published, each must be carried by so many, so the side with fewer counts.
 */
function countOrigins({ standing }: Ruling, { fact, articles }: Grounds): number {
  const carrying = (value: string) =>
    new Set(
      fact.reports
        .filter((report) => report.value === value)
        .map(({ article }) => articles.get(article)?.originKey ?? article),
    ).size;
  if (standing?.kind === "value") return carrying(standing.value);
  if (standing?.kind !== "both") return 0;
  const sides = sidesOf(fact.reports);
  return sides.size === 0 ? 0 : Math.min(...[...sides].map(carrying));
}

function hasDocument(ruling: Ruling, { fact, articles }: Grounds): boolean {
  if (ruling.document !== null && !isBlank(ruling.document.title)) return true;
  const { standing } = ruling;
  return (
    standing?.kind === "value" &&
    fact.reports.some(
      ({ value, article }) => value === standing.value && articles.get(article)?.official === true,
    )
  );
}

function checkDocument({ document }: Ruling): readonly Missing[] {
  if (document === null) return [];
  const missing: Missing[] = isBlank(document.title) ? ["document-title"] : [];
  if (document.url !== null && webAddress(document.url) === null) missing.push("document-link");
  return missing;
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
