import type { Decision } from "../decision.ts";
import { groupBy } from "../group-by.ts";
import { judgeReport } from "../judge-report.ts";
import { standingDecisions } from "../replay-decisions.ts";
import { webAddress } from "../sheet/web-address.ts";
import type { ArticleSummary, FactState } from "../views.ts";
import type { Correction, CorrectionState, TrackedCorrection } from "./correction.ts";
import { findStanding } from "./find-standing.ts";
import { shortQuote } from "./short-quote.ts";
import { isSameCorrection, type TickedCorrection, tickedOf } from "./ticked.ts";

export interface CorrectionsInput {
  /** On the board, in its order, with their reports. */
  readonly facts: readonly Pick<
    FactState,
    "id" | "question" | "ruling" | "decided" | "withdrawn" | "reports"
  >[];
  readonly articles: readonly ArticleSummary[];
  /** Current texts by article id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly tracked: readonly TrackedCorrection[];
  /** The story's log, oldest first. */
  readonly decisions: readonly Decision[];
}

/**
 * What the outlets of a story are to correct, fact by fact: each value that a verdict refuted with each article that carries
 * it, and what was ticked before and is carried no longer. It reads reports as an outlet's record does (`judgeReport`): an
 * article carries a value while its current text is read as giving it.
 */
export function findCorrections(input: CorrectionsInput): readonly Correction[] {
  const ticks = readTicks(input.decisions);
  return input.facts.flatMap((fact) => correctionsOf(fact, input, ticks));
}

type Fact = CorrectionsInput["facts"][number];

/** An article with a refuted value, and what was ticked of it. */
interface Carrier {
  readonly article: ArticleSummary;
  readonly said: Pick<Correction, "value" | "answer" | "words">;
  readonly state: CorrectionState;
  readonly row: TrackedCorrection | null;
}

function correctionsOf(
  fact: Fact,
  { articles, texts, tracked }: CorrectionsInput,
  ticks: ReadonlyMap<string, Tick>,
): readonly Correction[] {
  const rows = tracked.filter(({ factId }) => factId === fact.id);
  const carried = articles.flatMap((article) => carriersOf(fact, article, { texts, rows, ticks }));
  const gone = rows
    .filter((row) => !carried.some((carrier) => carrier.row?.id === row.id))
    .flatMap((row) => goneOf(fact, row, { articles, texts, ticks }));
  const standing = findStanding(fact, articles);
  const byValue = groupBy([...carried, ...gone], ({ said }) => said.value);
  return [...byValue.values()].flatMap((carriers) =>
    carriers.map(({ article, said, state, row }): Correction => {
      const tick = row === null ? undefined : ticks.get(row.id);
      return {
        ...said,
        ...sourceOf(article),
        factId: fact.id,
        rowId: row?.id ?? null,
        question: fact.question,
        state,
        standing,
        sharedWith: sharingWith(article, carriers),
        sentAt: row?.sentAt ?? null,
        correctedAt: row?.correctedAt ?? null,
        tickedBy: tick?.by ?? null,
      };
    }),
  );
}

function carriersOf(
  fact: Fact,
  article: ArticleSummary,
  {
    texts,
    rows,
    ticks,
  }: Pick<CorrectionsInput, "texts"> & {
    readonly rows: readonly TrackedCorrection[];
    readonly ticks: ReadonlyMap<string, Tick>;
  },
): readonly Carrier[] {
  // What the engine no longer finds in any text is carried by none.
  if (fact.withdrawn) return [];
  const text = texts.get(article.id) ?? "";
  return fact.reports
    .filter((report) => report.article === article.id)
    .filter((report) => judgeReport(fact.ruling, report) === "refuted")
    .map(({ value, answer, evidence: [first] }): Carrier => {
      const words = first === undefined ? "" : shortQuote(text, first);
      const subject = { factId: fact.id, articleId: article.id, value };
      // A later engine may key the same words otherwise: they are still the same correction.
      const row =
        rows.find((one) => isSameCorrection(one, subject)) ??
        rows.find((one) => one.articleId === article.id && ticks.get(one.id)?.words === words) ??
        null;
      return { article, said: { value, answer, words }, state: stateOf(row), row };
    });
}

function stateOf(row: TrackedCorrection | null): CorrectionState {
  if (row === null) return "open";
  if (row.correctedAt !== null) return "corrected";
  return row.sentAt === null ? "open" : "sent";
}

/** What was ticked and is no longer refuted or no longer said, as the log remembers it; nothing where every tick was taken back. */
function goneOf(
  fact: Fact,
  row: TrackedCorrection,
  {
    articles,
    texts,
    ticks,
  }: Pick<CorrectionsInput, "articles" | "texts"> & { readonly ticks: ReadonlyMap<string, Tick> },
): readonly Carrier[] {
  const article = articles.find(({ id }) => id === row.articleId);
  const tick = ticks.get(row.id);
  if (article === undefined || tick === undefined) return [];
  if (row.sentAt === null && row.correctedAt === null) return [];
  const { value } = row;
  const { answer, words } = tick;
  const text = (texts.get(article.id) ?? "").replace(/\s+/g, " ");
  const isSaid =
    fact.reports.some((report) => report.article === article.id && report.value === value) ||
    (words !== "" && text.includes(words.replace(/^…|…$/g, "")));
  const state = row.correctedAt !== null ? "corrected" : isSaid ? "dropped" : "changed";
  return [{ article, said: { value, answer, words }, state, row }];
}

function sourceOf({
  id,
  outletId,
  outlet,
  title,
  url,
  publishedAt,
  language,
  origins,
}: ArticleSummary) {
  return {
    articleId: id,
    outletId,
    outlet,
    title,
    url: webAddress(url),
    publishedAt,
    language,
    origins,
  };
}

function sharingWith(article: ArticleSummary, carriers: readonly Carrier[]): readonly string[] {
  const names = carriers
    .filter((carrier) => carrier.article.originKey === article.originKey)
    .map((carrier) => carrier.article.outlet);
  return [...new Set(names)].filter((name) => name !== article.outlet);
}

/** What the log says of a correction: the words at the last tick, and the entry to take that back by. */
interface Tick extends Pick<TickedCorrection, "answer" | "words"> {
  readonly by: NonNullable<Correction["tickedBy"]> | null;
}

function readTicks(decisions: readonly Decision[]): ReadonlyMap<string, Tick> {
  const standing = standingDecisions(decisions);
  const ticks = new Map<string, Tick>();
  for (const { id, undoes, after } of decisions) {
    const corrections = undoes === null ? (tickedOf(after)?.corrections ?? []) : [];
    const by = { decisionId: id, together: corrections.length };
    for (const { id: row, answer, words } of corrections)
      ticks.set(row, { answer, words, by: standing.has(id) ? by : (ticks.get(row)?.by ?? null) });
  }
  return ticks;
}
