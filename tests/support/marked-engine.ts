import { groupBy } from "../../lib/editorial/group-by.ts";
import type { ArticleInput, Localised } from "../../lib/engine/article.ts";
import type { Fact, Origin, Reconciliation, Report } from "../../lib/engine/reconciliation.ts";

/**
 * An engine for tests of the desk: it reads only what is marked, so that a test says in its texts what the facts are. A
 * line `deaths: [12]` answers the question "deaths" with 12; `deaths: ~[12]` does so less precisely; `credit: Kabar` says
 * that an article rests on the agency Kabar, as all others that say so. A text with the word
 * CRASH makes it fail; UNSOCIABLE makes it fail beside any other article.
 */
export function markedEngine(articles: readonly ArticleInput[]): Promise<Reconciliation> {
  if (articles.some(({ text }) => text.includes("CRASH"))) {
    return Promise.reject(new Error("The marked engine crashed, as the text asked."));
  }
  if (articles.length > 1 && articles.some(({ text }) => text.includes("UNSOCIABLE"))) {
    return Promise.reject(new Error("The marked engine crashed on the company."));
  }
  return Promise.resolve(reconcileMarks(articles));
}

function reconcileMarks(articles: readonly ArticleInput[]): Reconciliation {
  const marks = articles.flatMap(findMarks);
  const facts = [...groupBy(marks, (mark) => mark.question)].map(([question, group]) =>
    factOf(question, group),
  );
  return {
    engine: "marked",
    articles: articles.map((article) => ({
      id: article.id,
      outlet: article.outlet,
      language: "en",
      publishedAt: article.publishedAt ?? null,
      origins: findCredits(article),
      originKey: findCredits(article)[0]?.name ?? article.id,
      findings: [],
      boilerplate: [],
    })),
    facts: facts.sort((a, b) => (a.id < b.id ? -1 : 1)),
    independentOrigins: articles.length,
  };
}

function findCredits({ text }: ArticleInput): readonly Origin[] {
  const credit = /credit: (\w+)/.exec(text);
  if (credit === null) return [];
  const [words, name = ""] = credit;
  const end = credit.index + words.length;
  return [{ name, kind: "agency", start: end - name.length, end, text: name }];
}

interface Mark {
  readonly question: string;
  readonly partial: boolean;
  readonly article: ArticleInput;
  readonly start: number;
  readonly value: string;
}

function findMarks(article: ArticleInput): readonly Mark[] {
  return [...article.text.matchAll(/^(\w+): (~?)\[([^\]\n]*)\]/gm)].map((match) => {
    const [, question = "", tilde = "", value = ""] = match;
    const start = match.index + question.length + 2 + tilde.length + 1;
    return { question, partial: tilde !== "", article, start, value };
  });
}

function factOf(question: string, marks: readonly Mark[]): Fact {
  const firm = new Set(marks.filter((mark) => !mark.partial).map((mark) => mark.value));
  const conflict = firm.size > 1;
  const reports = marks.map((mark): Report => {
    const { article, start, value, partial } = mark;
    return {
      article: article.id,
      value,
      answer: both(value),
      stance: partial ? "partial" : conflict ? "conflicts" : "agrees",
      evidence: [{ start, end: start + value.length, text: value }],
      normalised: { kind: "name", name: value, words: [value], descriptive: false },
      speaker: null,
      ruleId: "marked",
    };
  });
  const single = new Set(marks.map((mark) => mark.article.id)).size === 1;
  return {
    id: question,
    label: question,
    question: both(question),
    aspect: "name",
    status: conflict ? "conflict" : single ? "single" : "agree",
    reason: both(conflict ? "They differ." : "They do not differ."),
    outlets: marks.length,
    independentOrigins: marks.length,
    reports,
  };
}

function both(text: string): Localised {
  return { en: text, id: text };
}
