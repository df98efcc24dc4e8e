"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from "react";
import { FIELD_CLASS } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";
import { useKeys } from "@/components/ui/keys";
import type { ArticleSummary, BoardFilter } from "@/lib/editorial/views";
import { BoardBar } from "./board-bar";
import { type BoardRow, searchableText } from "./board-rows";
import { BoardTable } from "./board-table";

/** The board with its search box and its keys. The row under the cursor is the one whose link has the focus. */
export function BoardView({
  storyId,
  articles,
  rows,
  filter,
  filters,
  buttons,
}: {
  storyId: string;
  articles: readonly ArticleSummary[];
  rows: readonly BoardRow[];
  filter: BoardFilter;
  /** What stands beside the search box. */
  filters: ReactNode;
  buttons: ReactNode;
}) {
  const t = useTranslations("board");
  const router = useRouter();
  const search = useRef<HTMLInputElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  // Letters appear at once; a long board follows when the browser has time.
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const texts = useMemo(() => rows.map(searchableText), [rows]);
  const hits = useMemo(
    () => new Set(rows.filter((_, index) => texts[index]?.includes(wanted)).map(({ id }) => id)),
    [rows, texts, wanted],
  );

  const step = (by: 1 | -1) => (event: KeyboardEvent) => {
    event.preventDefault();
    stepFocus(board.current, by);
  };
  // Outside the rows the arrows go on scrolling the page.
  const stepInside = (by: 1 | -1) => (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest("tbody") !== null) {
      step(by)(event);
    }
  };
  useKeys({
    j: step(1),
    k: step(-1),
    ArrowDown: stepInside(1),
    ArrowUp: stepInside(-1),
    a: () => router.push(`/stories/${storyId}/add`),
    e: () => router.push(`/stories/${storyId}/sheet`),
    "/": (event) => {
      event.preventDefault();
      search.current?.focus();
    },
  });
  return (
    <div ref={board}>
      <BoardBar filters={filters} buttons={buttons}>
        <div className="relative w-full md:w-64">
          <label htmlFor="board-search" className="sr-only">
            {t("search")}
          </label>
          <input
            ref={search}
            id="board-search"
            type="search"
            value={query}
            placeholder={t("search")}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" || event.key === "ArrowDown") {
                event.preventDefault();
                stepFocus(board.current, 1);
              }
            }}
            className={FIELD_CLASS}
          />
          <span className="pointer-events-none absolute top-1.5 right-2.5 [input:focus+&]:hidden">
            <Kbd>/</Kbd>
          </span>
        </div>
      </BoardBar>
      <p role="status" className={wanted === "" ? "sr-only" : "mb-2 text-[12.5px] text-ink-3"}>
        {wanted === "" ? "" : t("found", { count: hits.size })}
      </p>
      {hits.size > 0 ? (
        <BoardTable articles={articles} rows={rows} filter={filter} hits={hits} />
      ) : (
        <p className="card p-6 text-ink-2">{t("nothingFound", { query: query.trim() })}</p>
      )}
    </div>
  );
}

/** Moves the focus to the next or previous fact that is shown; from outside the table, to its first or last. */
function stepFocus(board: HTMLElement | null, by: 1 | -1): void {
  const links = [
    ...(board?.querySelectorAll<HTMLElement>("tr:not([hidden]) [data-fact-link]") ?? []),
  ];
  const row = document.activeElement?.closest("tr");
  const here = links.findIndex((link) => link.closest("tr") === row);
  const next = here === -1 ? (by === 1 ? 0 : links.length - 1) : here + by;
  const link = links[next];
  link?.focus();
  link?.closest("tr")?.scrollIntoView({ block: "nearest" });
}
