import type { LanguageId } from "../../engine/article.ts";
import type { Origin, Report } from "../../engine/reconciliation.ts";
import type { Evidence } from "../../engine/text/span.ts";
import type { Decision } from "../decision.ts";
import { groupBy } from "../group-by.ts";
import { standingDecisions } from "../replay-decisions.ts";
import { sidesOf } from "../sides-of.ts";
import type { Ruling } from "../verdict.ts";
import type { ArticleSummary, Board, FactState } from "../views.ts";
import { chooseFacts, goesOnSheet } from "./choose-facts.ts";
import {
  SECTION_KINDS,
  type SectionKind,
  type Sheet,
  type SheetDecision,
  type SheetEvidence,
  type SheetFact,
  type SheetOrigin,
  type SheetRow,
  type SheetSource,
  type SheetState,
} from "./sheet.ts";
import { type SheetChoice, WHOLE_STORY } from "./sheet-choice.ts";
import { webAddress } from "./web-address.ts";

export interface SheetInput {
  /** All facts of the story, whatever a filter shows; those that are not chosen may come without their reports. */
  readonly board: Board;
  /** The story's log, in any order. */
  readonly decisions: readonly Decision[];
  readonly language: LanguageId;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** Who takes the sheet out. */
  readonly author: string;
  /** IANA name of the zone of its times; UTC where none is named. */
  readonly timeZone?: string;
  /** The whole story without one. */
  readonly choice?: SheetChoice;
  /** Texts of the articles by their ids; without a text its quotations have no words around them. */
  readonly texts?: ReadonlyMap<string, string>;
}

/**
 * Lays a story out as the fact sheet that leaves the house. Every fact has a row for every article, silent ones too. Drafts
 * stay inside: a ruling without a verdict counts as undecided.
 */
export function buildSheet(input: SheetInput): Sheet {
  const { board, decisions, language, now, author } = input;
  const { facts: _, ...choice } = input.choice ?? WHOLE_STORY;
  const context: FactContext = {
    articles: board.articles,
    texts: input.texts ?? new Map(),
    language,
  };
  const rulings = lastRulings(decisions);
  const sources = board.articles.map((article, index) => sourceOf(article, index + 1, language));
  const standing = board.facts.filter(goesOnSheet);
  const shown = chooseFacts(board.facts, input.choice ?? WHOLE_STORY, language);
  let number = 0;
  const sections = SECTION_KINDS.map((kind) => ({
    kind,
    facts: shown
      .filter((fact) => sectionOf(fact) === kind)
      .map((fact) => {
        number += 1;
        return factOf(fact, number, rulings.get(fact.id) ?? null, context);
      }),
  }));
  const facts = sections.flatMap((section) => section.facts);
  return {
    storyId: board.story.id,
    title: board.story.title,
    madeAt: now,
    madeBy: author,
    timeZone: input.timeZone ?? "UTC",
    language,
    choice,
    scope: { facts: facts.length, of: standing.length },
    restated: board.story.restated,
    outlets: board.story.outlets,
    independentOrigins: board.story.independentOrigins,
    summary: summarise(facts),
    sections,
    silences: silencesOf(facts, sources),
    sources,
  };
}

/** What the facts of one sheet share. */
interface FactContext {
  readonly articles: readonly ArticleSummary[];
  readonly texts: ReadonlyMap<string, string>;
  readonly language: LanguageId;
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

function silencesOf(
  facts: readonly SheetFact[],
  sources: readonly SheetSource[],
): Sheet["silences"] {
  const silent = new Map<number, number[]>(sources.map(({ number }) => [number, []]));
  for (const fact of facts)
    for (const { source, stance } of fact.rows)
      if (stance === "silent") silent.get(source)?.push(fact.number);
  return [...silent]
    .map(([source, numbers]) => ({ source, facts: numbers }))
    .filter((silence) => silence.facts.length > 0);
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
  decision: SheetDecision | null,
  context: FactContext,
): SheetFact {
  const { language } = context;
  const verdict = verdictOf(fact);
  const decided = verdict === null ? null : fact.ruling;
  return {
    id: fact.id,
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
    ...documentOf(decided),
    decision: decided === null ? null : signatureOf(fact, decision),
    finding: fact.reason[language],
    reopened:
      fact.reopened === null
        ? null
        : { at: fact.reopened.at, cause: fact.reopened.cause[language] },
    withdrawn: fact.withdrawn,
    outlets: fact.outlets,
    independentOrigins: fact.independentOrigins,
    rows: context.articles.flatMap((article, index) => rowsOf(fact, article, index + 1, context)),
  };
}

/** Who signs: both names where two readers found the same. */
function signatureOf({ decided }: FactState, ruling: SheetDecision | null): SheetDecision | null {
  return decided === null ? ruling : { by: decided.by.join(", "), at: decided.at };
}

function documentOf(decided: Ruling | null): Pick<SheetFact, "document"> {
  const document = decided?.document ?? null;
  return document === null
    ? {}
    : { document: { title: document.title, url: webAddress(document.url) } };
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
  const values = sidesOf(fact.reports);
  const sides = fact.reports.filter(({ value }) => values.has(value));
  return [...groupBy(sides, (report) => report.value).values()].flatMap(
    ([first]) => first?.answer[language] ?? [],
  );
}

function rowsOf(
  fact: FactState,
  article: ArticleSummary,
  source: number,
  context: FactContext,
): readonly SheetRow[] {
  const reports = fact.reports.filter((report) => report.article === article.id);
  if (reports.length > 0) return reports.map((report) => rowOf(report, source, context));
  const stance = article.failure === null ? "silent" : "unread";
  return [{ source, stance, value: null, evidence: [], speaker: null }];
}

function rowOf(report: Report, source: number, { language, texts }: FactContext): SheetRow {
  const text = texts.get(report.article) ?? "";
  return {
    source,
    stance: report.stance,
    value: report.answer[language],
    evidence: report.evidence.map((words) => evidenceOf(words, text)),
    speaker: report.speaker,
  };
}

/** Enough to tell one "12" of an article from the next (W3C Web Annotation leaves the length open). */
const AROUND_LENGTH = 32;

function evidenceOf({ start, end, text: words }: Evidence, text: string): SheetEvidence {
  return {
    start,
    end,
    text: words,
    codePoints: { start: countCodePoints(text, start), end: countCodePoints(text, end) },
    // Half of a character that the cut left is dropped.
    prefix: text.slice(Math.max(0, start - AROUND_LENGTH), start).replace(/^[\uDC00-\uDFFF]/, ""),
    suffix: text.slice(end, end + AROUND_LENGTH).replace(/[\uD800-\uDBFF]$/, ""),
  };
}

/** Code points before a place in UTF-16 units; without the text, the units themselves. */
function countCodePoints(text: string, units: number): number {
  const pairs = text.slice(0, units).match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
  return units - (pairs?.length ?? 0);
}

function sourceOf(article: ArticleSummary, number: number, language: LanguageId): SheetSource {
  return {
    number,
    articleId: article.id,
    outlet: article.outlet,
    title: article.title,
    url: webAddress(article.url),
    publishedAt: article.publishedAt,
    retrievedAt: article.addedAt,
    language: article.language,
    origins: article.origins.map(originOf),
    restated: article.restated,
    failure: article.failure === null ? null : article.failure[language],
  };
}

function originOf({ name, kind, start, end, text }: Origin): SheetOrigin {
  return { name, kind, credit: text === "" ? null : { start, end, text } };
}
