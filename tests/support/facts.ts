import type { Decision } from "../../lib/editorial/decision.ts";
import { NO_ATTENTION } from "../../lib/editorial/notes/attention.ts";
import { UNDECIDED } from "../../lib/editorial/replay-decisions.ts";
import type { FactState } from "../../lib/editorial/views.ts";
import type { Localised } from "../../lib/engine/article.ts";
import type { Fact, Report } from "../../lib/engine/reconciliation.ts";

// Builders for tests: every field has a plain value, and a test names only what it is about.

export function both(text: string): Localised {
  return { en: text, id: text };
}

/** A report of `article` at one place of its text. */
export function report(article: string, value: string, rest: Partial<Report> = {}): Report {
  return {
    article,
    value,
    answer: both(value),
    stance: "agrees",
    evidence: [{ start: 0, end: value.length, text: value }],
    normalised: { kind: "name", name: value, words: [value], descriptive: false },
    speaker: null,
    ruleId: "test",
    ...rest,
  };
}

export function fact(id: string, reports: readonly Report[], rest: Partial<Fact> = {}): Fact {
  return {
    id,
    label: id,
    question: both(id),
    aspect: "name",
    status: "agree",
    reason: both("because"),
    outlets: reports.length,
    independentOrigins: reports.length,
    reports,
    ...rest,
  };
}

/** A fact on the desk, undecided. */
export function factState(
  id: string,
  reports: readonly Report[],
  rest: Partial<FactState> = {},
): FactState {
  return {
    ...fact(id, reports),
    storyId: "story",
    by: "engine",
    hidden: null,
    withdrawn: false,
    attention: NO_ATTENTION,
    ...UNDECIDED,
    ...rest,
  };
}

/** A log entry on a fact; `sequence` also makes its id. */
export function decision(sequence: number, rest: Partial<Decision>): Decision {
  return {
    id: `d${sequence}`,
    sequence,
    storyId: "story",
    factId: "fact",
    articleId: null,
    kind: "ruling",
    author: "Ayu",
    at: "2026-01-01T00:00:00.000Z",
    before: null,
    after: null,
    undoes: null,
    cause: null,
    ...rest,
  };
}
