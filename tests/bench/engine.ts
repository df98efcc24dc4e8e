import { writeSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as chrono from "chrono-node";
import nlp from "compromise";
import type { ArticleInput } from "../../lib/engine/article.ts";
import { findClaims } from "../../lib/engine/claims/find-claims.ts";
import { findMentions, readFrames } from "../../lib/engine/claims/read-article.ts";
import { LANGUAGES } from "../../lib/engine/languages/languages.ts";
import { findTimes } from "../../lib/engine/mentions/time.ts";
import { reconcile } from "../../lib/engine/pipeline.ts";
import { Story } from "../../lib/engine/story.ts";
import { readDocument } from "../../lib/engine/text/read-document.ts";
import { HOSTILE_KINDS, hostileText } from "../support/hostile-texts.ts";
import { cost } from "./cost.ts";
import { timeRules } from "./time-rules.ts";
import { writeArticles } from "./write-articles.ts";

/** Published one day, so that relative dates have something to count from. */
const PUBLISHED = "2024-06-20";
const ANCHOR = { published: PUBLISHED, year: null };
const REPEATS = 8;
/** The compiler of V8 goes on improving the engine's rules for some twenty rounds of the text. */
const WARM_UPS = 20;

/** Runs all once by turns until warm, then `REPEATS` times by turns; returns the least cost of each in milliseconds. */
function measure(...works: readonly (() => void)[]): readonly number[] {
  for (let round = 0; round < WARM_UPS; round += 1) for (const work of works) work();
  const rounds = Array.from({ length: REPEATS }, () => works.map(cost));
  return works.map((_, index) => Math.min(...rounds.map((costs) => costs[index] ?? 0)));
}

/** The texts of the demo story, without their front matter. */
async function readDemo(): Promise<readonly string[]> {
  const folder = fileURLToPath(new URL("../../prisma/demo", import.meta.url));
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return files.map((file) => file.slice(file.indexOf("\n---\n") + 5));
}

function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}

function inputs(texts: readonly string[], language: string): readonly ArticleInput[] {
  return texts.map((text, index) => ({
    id: String(index).padStart(4, "0"),
    outlet: `Outlet ${index}`,
    publishedAt: PUBLISHED,
    language,
    text,
  }));
}

/** Milliseconds on the clock: what an editor waits. */
function wait(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function extract(articles: readonly ArticleInput[]): void {
  for (const article of articles)
    findClaims(readFrames(findMentions(readDocument(article), ANCHOR)));
}

const indonesian = [...(await readDemo()), ...writeArticles("id", 60)];
const english = writeArticles("en", 60);
/** Printed as it is known, for the last rows take a while: the stream of a thread would wait for its end. */
const print = (line: string) => writeSync(1, `${line}\n`);
const row = (what: string, figure: string) => print(`${what.padEnd(38)} ${figure}`);
const speed = (texts: readonly string[], ms: number) =>
  `${((megabytes(texts) / ms) * 1000).toFixed(2)} MB/s`;
const ratio = (theirs: number, ours: number) => `${(theirs / ours).toFixed(1)} times as fast`;

const size = `${megabytes(indonesian).toFixed(2)} MB Indonesian, ${megabytes(english).toFixed(2)} MB English`;
print(`Text: ${size}; processor time, best of ${REPEATS} warm runs by turns.`);

const articlesId = inputs(indonesian, "id");
const articlesEn = inputs(english, "en");
const documents = articlesEn.map(readDocument);
const reference = new Date(`${PUBLISHED}T12:00:00Z`);
const readId = () => extract(articlesId);
const readEn = () => extract(articlesEn);
const [aloneId = 0, aloneEn = 0] = measure(readId, readEn);
row("extraction, Indonesian", speed(indonesian, aloneId));
row("extraction, English", speed(english, aloneEn));
const [extractEn = 0, compromise = 0, times = 0, chronoTimes = 0] = measure(
  readEn,
  () => {
    for (const text of english) nlp(text);
  },
  () => {
    for (const document of documents) findTimes(document, LANGUAGES.en.time, ANCHOR);
  },
  () => {
    for (const text of english) chrono.en.parse(text, reference);
  },
);
row("extraction, English, by turns with all", speed(english, extractEn));
row("compromise, full tagging, English", speed(english, compromise));
row("extraction beside compromise", ratio(compromise, extractEn));
row("time expressions, English", speed(english, times));
row("chrono-node, same text", speed(english, chronoTimes));
row("time expressions beside chrono-node", ratio(chronoTimes, times));

for (const count of [5, 100]) {
  const articles = inputs(writeArticles("id", count), "id");
  const [first = Number.NaN, ...later] = Array.from({ length: WARM_UPS }, () =>
    wait(() => reconcile(articles)),
  );
  row(
    `reconcile ${count} articles`,
    `${Math.min(...later).toFixed(0)} ms on the clock, the first time ${first.toFixed(0)} ms`,
  );
}

/** One run tells enough: it is long, and everything is warm by now. */
const MANY = 1_000;
const FURTHER = 5;
const many = inputs(writeArticles("id", MANY + FURTHER), "id");
const story = new Story(many.slice(0, 12));
row(
  `reconcile ${MANY} articles, once`,
  `${cost(() => {
    for (const article of many.slice(12, MANY)) story.add(article);
    story.reconcile();
  }).toFixed(0)} ms`,
);
const further = many.slice(MANY).map((article) =>
  cost(() => {
    story.add(article);
    story.reconcile();
  }),
);
further.sort((a, b) => a - b);
row(`one more article in ${MANY}`, `${(further[Math.floor(FURTHER / 2)] ?? 0).toFixed(0)} ms`);

const HOSTILE_UNITS = 100_000;
const hostile = HOSTILE_KINDS.map((kind) => {
  const article = { id: "a", outlet: "Outlet", text: hostileText(kind, HOSTILE_UNITS) };
  return { kind, msPerKb: cost(() => extract([article])) / (HOSTILE_UNITS / 1_000) };
}).sort((a, b) => b.msPerKb - a.msPerKb);
for (const { kind, msPerKb } of hostile.slice(0, 10))
  row(`hostile: ${kind}`, `${msPerKb.toFixed(2)} ms/KB`);

/** No rule alone takes longer over so hostile a text. */
const RULE_MS_MAX = 50;
const alone = timeRules(HOSTILE_UNITS);
const slow = alone.filter(({ ms }) => ms > RULE_MS_MAX).length;
row(`rules alone over ${RULE_MS_MAX} ms per 100 KB`, `${slow} of ${alone.length}`);
for (const { rule, kind, ms } of alone.slice(0, 12)) row(`${rule}: ${kind}`, `${ms.toFixed(0)} ms`);
