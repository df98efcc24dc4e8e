// The event, outlets and facts here are invented.
import type { ArticleInput } from "../../lib/engine/article.ts";
import type { Fact, Reconciliation, Report } from "../../lib/engine/reconciliation.ts";
import { readEnv } from "../../lib/env.ts";
import { createStory } from "../../lib/workflows/change-story.ts";
import { importArticle } from "../../lib/workflows/import-article.ts";
import { reconcileStory } from "../../lib/workflows/reconcile-story.ts";
import { prepareDatabase } from "../../prisma/prepare-database.ts";
import { both } from "./facts.ts";

/** One sentence a fact, so that every report has words of its own to stand on. */
const sentence = (fact: number, outlet: number) =>
  `Answer ${fact}: about ${(fact * 7 + (outlet % 3)) % 100} boats of the harbour were counted that day.`;

/** Puts a story of so many facts and outlets on the desk of DATA_DIR; two outlets of three report each fact. */
async function seedLargeStory(facts: number, outlets: number): Promise<void> {
  await prepareDatabase(readEnv().dataDir);
  const made = await createStory({ title: "A large story", author: "Ayu" });
  if (!made.ok) throw new Error("The story was refused.");
  const { storyId } = made.value;
  for (let outlet = 0; outlet < outlets; outlet += 1) {
    const text = Array.from({ length: facts }, (_, fact) => sentence(fact, outlet)).join("\n");
    const source = { kind: "paste", outlet: `Outlet ${outlet + 1}`, text } as const;
    await importArticle({ storyId, author: "Ayu", source });
  }
  await reconcileStory(storyId, { engine: async (articles) => readSentences(articles, facts) });
}

function readSentences(articles: readonly ArticleInput[], facts: number): Reconciliation {
  return {
    engine: "sentences",
    articles: articles.map(({ id, outlet }, index) => ({
      id,
      outlet,
      language: "en",
      publishedAt: null,
      origins: [],
      originKey: `${index >> 1}`,
      findings: [],
      boilerplate: [],
    })),
    facts: Array.from({ length: facts }, (_, fact) => factOf(articles, fact)),
    independentOrigins: articles.length,
  };
}

function factOf(articles: readonly ArticleInput[], fact: number): Fact {
  const reports = articles.flatMap((article, outlet): readonly Report[] => {
    if ((fact + outlet) % 3 === 0 && articles.length > 1) return [];
    const words = sentence(fact, outlet);
    const start = article.text.indexOf(words);
    const value = /about (\d+)/.exec(words)?.[1] ?? "";
    return [
      {
        article: article.id,
        value,
        answer: both(`about ${value} boats`),
        stance: fact % 4 === 0 ? "conflicts" : "agrees",
        evidence: [{ start, end: start + words.length, text: words }],
        normalised: { kind: "name", name: value, words: [value], descriptive: false },
        speaker: null,
        ruleId: "sentence",
      },
    ];
  });
  return {
    id: `fact-${fact}`,
    label: `${fact}`,
    question: both(`How many boats of the harbour were counted on day ${fact + 1}?`),
    aspect: "name",
    status: fact % 4 === 0 ? "conflict" : "agree",
    reason: both("They were counted apart."),
    outlets: reports.length,
    independentOrigins: reports.length,
    reports,
  };
}

const [facts = 500, outlets = 60] = process.argv.slice(2).map(Number);
await seedLargeStory(facts, outlets);
