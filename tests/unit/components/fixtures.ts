// The outlets, people and events here are invented for the tests.
import type { Decision } from "../../../lib/editorial/decision";
import { NO_ATTENTION } from "../../../lib/editorial/notes/attention";
import { DEFAULT_RULES } from "../../../lib/editorial/rules";
import type { ArticleSummary, Board, FactState, StorySummary } from "../../../lib/editorial/views";
import type { Report, Stance } from "../../../lib/engine/reconciliation";

/** A story of which only the counts matter. */
const story: StorySummary = {
  id: "story",
  title: "Flood in Contohland",
  createdAt: "2024-01-01T00:00:00.000Z",
  changedAt: "2024-01-02T00:00:00.000Z",
  sequence: 0,
  articles: 2,
  outlets: 2,
  independentOrigins: 2,
  counts: {
    conflicts: 0,
    review: 0,
    awaiting: 0,
    verified: 0,
    single: 0,
    mine: 0,
    changed: 0,
    asks: 0,
    all: 0,
  },
  meter: { verified: 0, agree: 0, single: 0, partial: 0, conflict: 0 },
  restated: false,
  visited: true,
  rules: DEFAULT_RULES,
};

/** An article of `outlet` whose reporting comes from `originKey`. */
export function article(id: string, originKey = id): ArticleSummary {
  return {
    id,
    storyId: story.id,
    outletId: `outlet ${id}`,
    outlet: `Outlet ${id}`,
    title: null,
    url: null,
    publishedAt: null,
    language: "en",
    addedAt: "2024-01-01T00:00:00.000Z",
    origins: [],
    originKey,
    engineKey: originKey,
    correction: null,
    findings: [],
    restated: false,
    failure: null,
  };
}

/** A report of `value` in the words `quote`. */
export function report(articleId: string, value: string, quote: string, stance: Stance): Report {
  return {
    article: articleId,
    value,
    answer: { en: `Answer ${value}`, id: `Jawaban ${value}` },
    stance,
    evidence: [{ start: 5, end: 5 + quote.length, text: quote }],
    normalised: { kind: "name", name: value, words: [value], descriptive: false },
    speaker: null,
    ruleId: "test",
  };
}

/** A fact that nobody has decided. */
export function fact(id: string, reports: readonly Report[] = []): FactState {
  return {
    id,
    storyId: story.id,
    label: id,
    question: { en: `Question ${id}?`, id: `Pertanyaan ${id}?` },
    aspect: "name",
    status: "conflict",
    reason: { en: "They differ.", id: "Berbeda." },
    outlets: 2,
    independentOrigins: 2,
    reports,
    ruling: null,
    revision: null,
    reopened: null,
    decided: null,
    readings: null,
    withdrawn: false,
    by: "engine",
    hidden: null,
    attention: NO_ATTENTION,
  };
}

/** A board of these columns and rows. */
export function board(articles: readonly ArticleSummary[], facts: readonly FactState[]): Board {
  return { story, articles, facts };
}

/** An entry of the log; by default a ruling on the fact "f". */
export function decision(sequence: number, fields: Partial<Decision>): Decision {
  return {
    id: `d${sequence}`,
    sequence,
    storyId: "story",
    factId: "f",
    articleId: null,
    kind: "ruling",
    author: "Rani",
    at: "2024-01-01T00:00:00.000Z",
    before: null,
    after: null,
    undoes: null,
    cause: null,
    ...fields,
  };
}
