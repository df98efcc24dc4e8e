// The event and outlets here are invented.

import { reconcile } from "../../lib/engine/pipeline.ts";
import type { Reconciliation, Report } from "../../lib/engine/reconciliation.ts";
import { readEnv } from "../../lib/env.ts";
import { createStory } from "../../lib/workflows/change-story.ts";
import { importArticle } from "../../lib/workflows/import-article.ts";
import { reconcileStory } from "../../lib/workflows/reconcile-story.ts";
import { prepareDatabase } from "../../prisma/prepare-database.ts";

const ARTICLES = [
  ["Harian Satu", "A ferry sank off Contoh Bay on Tuesday. The wreck killed 12 people."],
  ["Harian Dua", "A ferry sank off Contoh Bay on Tuesday. The wreck killed 15 people."],
] as const;

/** Puts a story on the desk of DATA_DIR as an engine read it that took each count of the dead for a least one. */
async function seedEarlierEngine(): Promise<void> {
  await prepareDatabase(readEnv().dataDir);
  const made = await createStory({ title: "A ferry read long ago", author: "Ayu" });
  if (!made.ok) throw new Error("The story was refused.");
  const { storyId } = made.value;
  for (const [outlet, text] of ARTICLES) {
    await importArticle({ storyId, author: "Ayu", source: { kind: "paste", outlet, text } });
  }
  await reconcileStory(storyId, { engine: async (articles) => asRead(reconcile(articles)) });
}

function asRead(reconciliation: Reconciliation): Reconciliation {
  const facts = reconciliation.facts.map((fact) => ({
    ...fact,
    reports: fact.reports.map(asLeast),
  }));
  return { ...reconciliation, engine: "earlier", facts };
}

function asLeast(report: Report): Report {
  const { en, id } = report.answer;
  return /^1[25]$/.test(en)
    ? { ...report, answer: { en: `at least ${en}`, id: `sedikitnya ${id}` } }
    : report;
}

await seedEarlierEngine();
