import { passesFilter } from "@/lib/editorial/arrange-board";
import { groupBy } from "@/lib/editorial/group-by";
import type { Attention } from "@/lib/editorial/notes/attention";
import { printReports } from "@/lib/editorial/print-reports";
import type { Verdict } from "@/lib/editorial/verdict";
import {
  BOARD_FILTERS,
  type Board,
  type BoardFilter,
  type DeskBoard,
  type FactState,
} from "@/lib/editorial/views";
import type { LanguageId } from "@/lib/engine/article";
import type { Report, Stance } from "@/lib/engine/reconciliation";
import { type ReadingState, readingOf } from "../verdicts/reading-of";
import { standingText } from "../verdicts/standing-text";

/** A fact as the board shows it, in one language: only what is drawn travels to the browser. */
export interface BoardRow {
  readonly id: string;
  readonly question: string;
  readonly status: FactState["status"];
  /** The filters that show it, besides the one that shows all. */
  readonly under: readonly BoardFilter[];
  readonly verdict: Verdict | null;
  readonly draft: boolean;
  /** Why what was decided must be looked at again; null where nothing reopened it. */
  readonly reopened: string | null;
  readonly withdrawn: boolean;
  readonly attention: Attention;
  readonly reading: ReadingState | null;
  /** The fact's last decision: sent back with a verdict, so that nobody overwrites unseen. */
  readonly revision: string | null;
  /** Names the writing of its reports: cells that came with another one show older reports. */
  readonly written: string;
  /** `printReports` of its reports, sent back for the same reason; null where those of a row far down follow. */
  readonly reports: string | null;
  /** The value that stands, or null while nobody decided. */
  readonly standing: string | null;
  readonly values: number;
  readonly origins: number;
  /** One a column of the board; null while those of a row far down are still on their way. */
  readonly cells: BoardCells | null;
}

/** What each article of a board says of a fact, in the board's order; null is silence. */
export type BoardCells = readonly (BoardCell | null)[];

export interface BoardCell {
  readonly articleId: string;
  readonly stance: Stance;
  readonly answer: string;
  readonly quote: string;
  /** The quotation's place in the article, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** How many more reports of the same article stand behind this one. */
  readonly more: number;
}

// What a cell shows of a long quotation, in UTF-16 code units; the whole one is on the fact's page.
const QUOTE_LENGTH_MAX = 110;
// Of a fact that no article reports any more.
const NEVER_WRITTEN = "";
const STANCE_ORDER: readonly Stance[] = ["conflicts", "agrees", "partial"];

/** The rows of a board in the reader's language, in the board's order; those whose reports follow have no cells yet. */
export function boardRows(
  board: Board & Partial<Pick<DeskBoard, "heads" | "later">>,
  language: LanguageId,
): readonly BoardRow[] {
  return board.facts.map((fact) => {
    const isLater = board.later?.has(fact.id) === true;
    const head = board.heads?.get(fact.id);
    const given = isLater ? (head?.values ?? []) : fact.reports;
    return {
      id: fact.id,
      question: fact.question[language],
      status: fact.status,
      under: BOARD_FILTERS.filter((name) => name !== "all" && passesFilter(fact, name)),
      verdict: fact.ruling?.verdict ?? null,
      draft: fact.ruling !== null && fact.ruling.verdict === null,
      reopened: fact.reopened?.cause[language] ?? null,
      withdrawn: fact.withdrawn,
      attention: fact.attention,
      reading: readingOf(fact),
      revision: fact.revision,
      written: head?.written ?? NEVER_WRITTEN,
      reports: isLater ? null : printReports(fact.reports),
      standing: standingText({ ruling: fact.ruling, reports: given }, language),
      values: new Set(given.map(({ value }) => value)).size,
      origins: fact.independentOrigins,
      cells: isLater ? null : cellsOf(fact, board, language),
    };
  });
}

/** Whether a filter shows a row. */
export function isUnder({ under }: BoardRow, filter: BoardFilter): boolean {
  return filter === "all" || under.includes(filter);
}

/** What a page leaves out of a row far down: its cells, and what tells which reports they show. */
export type LaterCells = Pick<BoardRow, "written" | "reports"> & { readonly cells: BoardCells };

/** The cells of the rows of a board by the id of their fact. */
export function boardCells(
  board: Board & Partial<Pick<DeskBoard, "heads">>,
  language: LanguageId,
): Readonly<Record<string, LaterCells>> {
  return Object.fromEntries(
    board.facts.map((fact) => {
      const cells = cellsOf(fact, board, language);
      const written = board.heads?.get(fact.id)?.written ?? NEVER_WRITTEN;
      return [fact.id, { cells, written, reports: printReports(fact.reports) }] as const;
    }),
  );
}

function cellsOf({ reports }: FactState, { articles }: Board, language: LanguageId): BoardCells {
  const byArticle = groupBy(reports, (report) => report.article);
  return articles.map(({ id }) => cell(byArticle.get(id) ?? [], language));
}

/** Everything of a row that a search may hit, in lower case. */
export function searchableText({ question, standing, cells }: BoardRow): string {
  const words = (cells ?? []).flatMap((it) => (it === null ? [] : [it.answer, it.quote]));
  return [question, standing ?? "", ...words].join("\n").toLowerCase();
}

function cell(reports: readonly Report[], language: LanguageId): BoardCell | null {
  const own = reports.toSorted(
    (a, b) => STANCE_ORDER.indexOf(a.stance) - STANCE_ORDER.indexOf(b.stance),
  );
  const [report] = own;
  const shown = report?.evidence[0];
  if (report === undefined || shown === undefined) {
    return null;
  }
  return {
    articleId: report.article,
    stance: report.stance,
    answer: report.answer[language],
    quote: shorten(shown.text),
    start: shown.start,
    end: shown.end,
    more: own.length - 1,
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= QUOTE_LENGTH_MAX) {
    return line;
  }
  const cut = line.lastIndexOf(" ", QUOTE_LENGTH_MAX);
  const kept = line.slice(0, cut > 0 ? cut : QUOTE_LENGTH_MAX);
  // Never half a character outside the basic plane.
  return `${kept.replace(/[\uD800-\uDBFF]$/, "")}…`;
}
