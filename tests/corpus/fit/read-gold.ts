import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { AlignmentContext, Candidate } from "../../../lib/engine/alignment/candidate.ts";
import { candidatesOf } from "../../../lib/engine/alignment/candidates-of.ts";
import { findClaims } from "../../../lib/engine/claims/find-claims.ts";
import { contextOfStory, readFirst } from "../../../lib/engine/read-story.ts";
import { evidence, type Span } from "../../../lib/engine/text/span.ts";
import type { Aspect } from "../../../lib/engine/values/value.ts";
import { readStoryFolder } from "../../../lib/workflows/read-story-folder.ts";

const goldSchema = z.object({
  facts: z.array(
    z.object({
      id: z.string(),
      aspect: z.enum(["date", "quantity", "who", "where", "name", "wording", "whether"]),
      reports: z.record(
        z.string(),
        z.object({ evidence: z.array(z.string()), value: z.string(), group: z.string() }),
      ),
    }),
  ),
});

/** A fact of a gold answer: the articles that report it, each with its group ("partial" beside the lettered ones). */
export interface GoldFact {
  readonly id: string;
  readonly groups: ReadonlyMap<string, string>;
}

/** A story as the engine reads it, with what its gold answer says of each claim. */
export interface LabelledStory {
  readonly name: string;
  readonly candidates: readonly Candidate[];
  readonly context: AlignmentContext;
  readonly gold: readonly GoldFact[];
  /** For each candidate the gold facts that its words carry, by their index. */
  readonly labels: readonly ReadonlySet<number>[];
}

/** Reads a story folder with its gold.json. Throws where either cannot be read or an evidence is not in its article. */
export async function readGold(folder: string): Promise<LabelledStory> {
  const articles = await readStoryFolder(folder);
  if (!articles.ok) throw new Error(articles.error);
  const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")));
  const { readings } = readFirst(articles.value);
  const documents = new Map(readings.map(({ document }) => [document.article.id, document]));
  const context = contextOfStory(readings);
  const candidates = readings.flatMap((reading) => candidatesOf(findClaims(reading), reading));
  const spans = gold.facts.map(({ id, reports }) =>
    Object.fromEntries(
      Object.entries(reports).map(([article, { evidence: words }]) => {
        const text = documents.get(article)?.article.text ?? "";
        return [article, words.map((each) => place(text, each, `${folder} ${id}`))];
      }),
    ),
  );
  const labels = candidates.map(({ claim }) => {
    const document = documents.get(claim.article);
    if (document === undefined) throw new RangeError(`no article ${claim.article}`);
    const shown = claim.evidence.map((span) =>
      evidence(document.article.text, document.toRaw(span)),
    );
    return new Set(
      gold.facts.flatMap(({ aspect }, index) => {
        if (isMeasured(aspect) !== isMeasured(claim.aspect)) return [];
        const wanted = spans[index]?.[claim.article] ?? [];
        return shown.some((own) => wanted.some((theirs) => touches(theirs, own))) ? [index] : [];
      }),
    );
  });
  return {
    name: basename(folder),
    candidates,
    context,
    gold: gold.facts.map(({ id, reports }) => ({
      id,
      groups: new Map(Object.entries(reports).map(([article, { group }]) => [article, group])),
    })),
    labels,
  };
}

function isMeasured(aspect: Aspect): boolean {
  return aspect === "date" || aspect === "quantity";
}

function place(text: string, words: string, where: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`${where}: evidence is not in the article: ${words}`);
  return { start, end: start + words.length };
}

/** Whether an engine's span shows what a gold span shows: inside it, little longer, or mostly the same words. */
function touches(gold: Span, engine: Span): boolean {
  const both = Math.min(gold.end, engine.end) - Math.max(gold.start, engine.start);
  if (both <= 0) return false;
  const wanted = gold.end - gold.start;
  const shown = engine.end - engine.start;
  if (both === shown) return true;
  if (both === wanted) return shown <= 3 * wanted + 40;
  return both / (wanted + shown - both) >= 0.3;
}
