import type { LanguageId } from "../../engine/article.ts";
import type { Origin, Report } from "../../engine/reconciliation.ts";
import type { Decision } from "../decision.ts";
import { groupBy } from "../group-by.ts";
import { standingDecisions } from "../replay-decisions.ts";
import type { ArticleSummary, Board, FactState } from "../views.ts";
import {
  SECTION_KINDS,
  type SectionKind,
  type Sheet,
  type SheetDecision,
  type SheetFact,
  type SheetOrigin,
  type SheetRow,
  type SheetSource,
  type SheetState,
} from "./sheet.ts";
import { webAddress } from "./web-address.ts";

export interface SheetInput {
  /** All facts of the story, whatever a filter shows. */
  readonly board: Board;
  /** The story's log, in any order. */
  readonly decisions: readonly Decision[];
  readonly language: LanguageId;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** Who takes the sheet out. */
  readonly author: string;
}

/**
 * Lays a story out as the fact sheet that leaves the house. Every fact has a row for every article, silent ones too. Drafts
 * stay inside: a ruling without a verdict counts as undecided.
 */
export function buildSheet({ board, decisions, language, now, author }: SheetInput): Sheet {
  const rulings = lastRulings(decisions);
  const sources = board.articles.map((article, index) => sourceOf(article, index + 1, language));
  const shown = board.facts.filter((fact) => !fact.withdrawn || verdictOf(fact) !== null);
  let number = 0;
  const sections = SECTION_KINDS.map((kind) => ({
    kind,
    facts: shown
      .filter((fact) => sectionOf(fact) === kind)
      .map((fact) => {
        number += 1;
        return factOf(fact, number, board.articles, rulings.get(fact.id) ?? null, language);
      }),
  }));
  return {
    title: board.story.title,
    madeAt: now,
    madeBy: author,
    language,
    restated: board.story.restated,
    outlets: board.story.outlets,
    independentOrigins: board.story.independentOrigins,
    summary: summarise(sections.flatMap((section) => section.facts)),
    sections,
    sources,
  };
}

/** States in the order of the summary: decided first, then open ones, most serious first. */
const STATES: readonly SheetState[] = [
  "verified",
  "qualified",
  "refuted",
  "disputed",
  "unverifiable",
  "conflict",
  "partial",
  "single",
  "agree",
];

function summarise(facts: readonly SheetFact[]): Sheet["summary"] {
  return STATES.map((state) => ({
    state,
    facts: facts.filter((fact) => fact.state === state).length,
  })).filter((line) => line.facts > 0);
}

function verdictOf(fact: FactState) {
  return fact.ruling?.verdict ?? null;
}

function sectionOf(fact: FactState): SectionKind {
  const verdict = verdictOf(fact);
  if (verdict === "verified" || verdict === "qualified" || verdict === "refuted") return "decided";
  return verdict === "disputed" ? "disputed" : "unverified";
}

/** The ruling that stands on each fact, by the fact's id: the last one that nobody took back. */
function lastRulings(decisions: readonly Decision[]): ReadonlyMap<string, SheetDecision> {
  const log = decisions.toSorted((a, b) => a.sequence - b.sequence);
  const rulings = new Map<string, SheetDecision>();
  for (const [factId, entries] of groupBy(log, (decision) => decision.factId ?? "")) {
    const standing = standingDecisions(entries);
    const last = entries.findLast(({ id, kind }) => kind === "ruling" && standing.has(id));
    if (last !== undefined) rulings.set(factId, { by: last.author, at: last.at });
  }
  return rulings;
}

function factOf(
  fact: FactState,
  number: number,
  articles: readonly ArticleSummary[],
  decision: SheetDecision | null,
  language: LanguageId,
): SheetFact {
  const verdict = verdictOf(fact);
  const decided = verdict === null ? null : fact.ruling;
  return {
    number,
    question: fact.question[language],
    aspect: fact.aspect,
    state: verdict ?? fact.status,
    status: fact.status,
    verdict,
    standing: decided === null ? [] : standingOf(fact, language),
    qualification: filled(decided?.qualification),
    difference: decided?.difference ?? null,
    reason: filled(decided?.reason),
    decision: decided === null ? null : signatureOf(fact, decision),
    finding: fact.reason[language],
    reopened:
      fact.reopened === null
        ? null
        : { at: fact.reopened.at, cause: fact.reopened.cause[language] },
    withdrawn: fact.withdrawn,
    outlets: fact.outlets,
    independentOrigins: fact.independentOrigins,
    rows: articles.flatMap((article, index) => rowsOf(fact, article, index + 1, language)),
  };
}

/** Who signs: both names where two readers found the same. */
function signatureOf({ decided }: FactState, ruling: SheetDecision | null): SheetDecision | null {
  return decided === null ? ruling : { by: decided.by.join(", "), at: decided.at };
}

function filled(text: string | undefined): string | null {
  return text === undefined || text.trim() === "" ? null : text;
}

/** The values that stand, as short answers; a value that no report carries any longer is shown as it was recorded. */
function standingOf(fact: FactState, language: LanguageId): readonly string[] {
  const standing = fact.ruling?.standing ?? null;
  if (standing === null) return [];
  if (standing.kind === "other") return [standing.text];
  if (standing.kind === "value") {
    const report = fact.reports.find(({ value }) => value === standing.value);
    return [report?.answer[language] ?? standing.value];
  }
  const sides = fact.reports.filter((report) => report.stance !== "partial");
  return [...groupBy(sides, (report) => report.value).values()].flatMap(
    ([first]) => first?.answer[language] ?? [],
  );
}

function rowsOf(
  fact: FactState,
  article: ArticleSummary,
  source: number,
  language: LanguageId,
): readonly SheetRow[] {
  const reports = fact.reports.filter((report) => report.article === article.id);
  if (reports.length > 0) return reports.map((report) => rowOf(report, source, language));
  const stance = article.failure === null ? "silent" : "unread";
  return [{ source, stance, value: null, evidence: [], speaker: null }];
}

function rowOf(report: Report, source: number, language: LanguageId): SheetRow {
  return {
    source,
    stance: report.stance,
    value: report.answer[language],
    evidence: report.evidence,
    speaker: report.speaker,
  };
}

function sourceOf(article: ArticleSummary, number: number, language: LanguageId): SheetSource {
  return {
    number,
    outlet: article.outlet,
    title: article.title,
    url: webAddress(article.url),
    publishedAt: article.publishedAt,
    language: article.language,
    origins: article.origins.map(originOf),
    restated: article.restated,
    failure: article.failure === null ? null : article.failure[language],
  };
}

function originOf({ name, kind, start, end, text }: Origin): SheetOrigin {
  return { name, kind, credit: text === "" ? null : { start, end, text } };
}
