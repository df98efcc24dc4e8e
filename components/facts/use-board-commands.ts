"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { type Command, useCommandSource, useCommands } from "@/components/ui/commands";
import type { BoardFilter, StorySummary } from "@/lib/editorial/views";
import { BOARD_FILTERS } from "@/lib/editorial/views";
import { articleLineHref } from "../articles/article-line-href";
import type { RowVerdict } from "../verdicts/verdict-actions";
import { factHref } from "./board-href";
import type { Place, PlaceStep } from "./board-place";
import type { BoardCell, BoardRow } from "./board-rows";

/**
 * What can be done on the board, by key and in the palette. E is the evidence here as on a fact, so that a hand that has
 * learnt it on one screen does not leave the desk on the other; the sheet has S.
 */
export function useBoardCommands({
  story,
  filter,
  rows,
  cursor,
  search,
  open,
  choose,
  decide,
}: {
  story: StorySummary;
  filter: BoardFilter;
  rows: readonly BoardRow[];
  cursor: { readonly place: Place | null; readonly move: (step: PlaceStep) => void };
  search: RefObject<HTMLInputElement | null>;
  open: (href: string) => void;
  /** Shows what another filter does. */
  choose: (filter: BoardFilter) => void;
  decide: (row: BoardRow, verdict: RowVerdict["verdict"]) => void;
}): void {
  const t = useTranslations();
  const command = (name: CommandName, keys: string, run: () => void, cap?: string): Command => ({
    id: `board.${name}`,
    label: t(`keys.board.${name}`),
    group: t("keys.groups.board"),
    keys,
    ...(cap === undefined ? {} : { cap }),
    run,
  });
  const row = rows.find(({ id }) => id === cursor.place?.factId);
  /** Without a cursor there is nothing to work on yet: it goes to the first fact. */
  const onRow = (work: (row: BoardRow) => void) => () =>
    row === undefined ? cursor.move("first") : work(row);
  useCommands([
    command("next", "j", () => cursor.move("down")),
    command("previous", "k", () => cursor.move("up")),
    command("right", "l", () => cursor.move("right")),
    command("left", "h", () => cursor.move("left")),
    {
      ...command(
        "verify",
        "v",
        onRow((it) => decide(it, "verified")),
      ),
      once: true,
    },
    {
      ...command(
        "disputed",
        "d",
        onRow((it) => decide(it, "disputed")),
      ),
      once: true,
    },
    command(
      "reason",
      "r",
      onRow((it) => open(factHref(it.id, filter, "verdict-reason"))),
    ),
    command(
      "note",
      "n",
      onRow((it) => open(factHref(it.id, filter, "note-text"))),
    ),
    command(
      "evidence",
      "e",
      onRow((it) => {
        const cell = evidenceOf(it, cursor.place?.articleId ?? null);
        open(cell === null ? factHref(it.id, filter) : articleLineHref(cell.articleId, cell));
      }),
    ),
    command("search", "/", () => search.current?.focus()),
    command("add", "a", () => open(`/stories/${story.id}/add`)),
    command("sheet", "s", () => open(`/stories/${story.id}/sheet`)),
  ]);
  useCommandSource(() => [
    ...BOARD_FILTERS.map((name) => ({
      id: `filter.${name}`,
      label: `${t(`board.filters.${name}`)} (${story.counts[name]})`,
      group: t("board.filterNav"),
      run: () => choose(name),
    })),
    ...rows.map(({ id, question }) => ({
      id,
      label: question,
      group: t("story.tabs.facts"),
      isPlace: true,
      run: () => open(factHref(id, filter)),
    })),
  ]);
}

type CommandName =
  | "next"
  | "previous"
  | "right"
  | "left"
  | "verify"
  | "disputed"
  | "reason"
  | "note"
  | "evidence"
  | "search"
  | "add"
  | "sheet";

/** The words under the cursor; on the fact itself, or where that article is silent, the first there are. */
function evidenceOf({ cells }: BoardRow, articleId: string | null): BoardCell | null {
  const given = (cells ?? []).filter((cell) => cell !== null);
  return given.find((cell) => cell.articleId === articleId) ?? given[0] ?? null;
}
