"use client";

import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { ROWS_AT_FIRST } from "@/lib/editorial/board-opening";
import type { BoardColumn } from "./column-choice";
import type { DrawnColumns } from "./drawn-columns";
import { WIDE_BOARD } from "./wide-board";

/** So many columns are drawn whole: they are few to draw, and a window shows a good part of them. */
const COLUMNS_WHOLE_MAX = 24;
/** Columns whose cells the server draws: as many as a very wide window shows. */
const COLUMNS_AT_FIRST = 16;
/**
 * How far outside the window cells are drawn already, in pixels: what a wheel moves in a fifth of a second. More rows make
 * each column that comes near a longer frame.
 */
const MARGIN = { rows: "500px 0px", columns: "0px 600px" } as const;

/**
 * The cells of a large board that are drawn: those near the window. Every row with its fact is always there, for
 * find-in-page, for screen readers and for the keys, and every outlet in the head; only cells far away wait, and a wide empty
 * cell keeps their place. On paper all are drawn, and of a card all are. Rows are marked with `data-row`, the heads of
 * columns with `data-column` inside `scroller`.
 */
export function useDrawnCells(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly { readonly id: string }[],
  columns: readonly BoardColumn[],
): {
  /** Which cells of a fact's row are drawn; null where none are. */
  readonly drawnOf: (factId: string) => DrawnColumns | null;
  /** The height of the row when it was last drawn, in pixels; null where it never was. */
  readonly heightOf: (factId: string) => number | null;
} {
  const isPrinting = usePrinting();
  const isShort = rows.length <= ROWS_AT_FIRST;
  const isNarrow = columns.length <= COLUMNS_WHOLE_MAX;
  const nearRows = useNear(scroller, {
    mark: "row",
    ids: rows.map(({ id }) => id),
    first: ROWS_AT_FIRST,
    margin: MARGIN.rows,
    isNeeded: !isShort,
  });
  const nearColumns = useNear(scroller, {
    mark: "column",
    ids: columns.map(({ article }) => article.id),
    first: COLUMNS_AT_FIRST,
    margin: MARGIN.columns,
    isNeeded: !isNarrow,
  });
  const drawn = isNarrow || isPrinting ? "all" : nearColumns.ids;
  return {
    drawnOf: (factId) => (isShort || isPrinting || nearRows.ids.has(factId) ? drawn : null),
    heightOf: (factId) => nearRows.heights.get(factId) ?? null,
  };
}

/** Marked elements that were last found near the window, by their ids, and the heights of those that were there before. */
interface Near {
  readonly ids: ReadonlySet<string>;
  /** In pixels. An element that leaves keeps the height it had, so that what is below it stays in its place. */
  readonly heights: ReadonlyMap<string, number>;
}

/**
 * Which of the marked elements are near the window. Columns are all near where rows are cards. Those that leave stay until
 * another comes: the browser lays the board out once for both.
 */
function useNear(
  scroller: RefObject<HTMLElement | null>,
  {
    mark,
    ids,
    first,
    margin,
    isNeeded,
  }: {
    mark: "row" | "column";
    ids: readonly string[];
    first: number;
    margin: string;
    isNeeded: boolean;
  },
): Near {
  const [near, setNear] = useState<Near>(() => ({
    ids: new Set(ids.slice(0, first)),
    heights: new Map(),
  }));
  const isWide = useWide();
  // The rows are a new list with every verdict; what is observed changes only with which facts they are.
  const key = ids.join(" ");
  useEffect(() => {
    const element = scroller.current;
    if (element === null || !isNeeded || key === "") {
      return;
    }
    if (mark === "column" && !isWide) {
      setNear(({ heights }) => ({ ids: new Set(key.split(" ")), heights }));
      return;
    }
    const seen = new Set<string>();
    const heights = new Map<string, number>();
    const observer = new IntersectionObserver(
      (entries) => {
        noteEntries(entries, mark, { seen, heights });
        setNear((known) =>
          [...seen].every((id) => known.ids.has(id))
            ? known
            : { ids: new Set(seen), heights: new Map(isWide ? heights : []) },
        );
      },
      { root: isWide ? element : null, rootMargin: margin },
    );
    for (const marked of element.querySelectorAll(`[data-${mark}]`)) {
      observer.observe(marked);
    }
    return () => observer.disconnect();
  }, [scroller, mark, margin, isNeeded, key, isWide]);
  return near;
}

/** Keeps up which marked elements are seen, and the heights of those that leave; what is hidden has none. */
function noteEntries(
  entries: readonly IntersectionObserverEntry[],
  mark: "row" | "column",
  { seen, heights }: { readonly seen: Set<string>; readonly heights: Map<string, number> },
): void {
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const id = target.getAttribute(`data-${mark}`) ?? "";
    if (isIntersecting) {
      seen.add(id);
    } else if (seen.delete(id) && boundingClientRect.height > 0) {
      heights.set(id, boundingClientRect.height);
    }
  }
}

/** Whether the board scrolls in itself. */
function useWide(): boolean {
  const [isWide, setWide] = useState(true);
  useEffect(() => {
    const query = window.matchMedia(WIDE_BOARD);
    const note = () => setWide(query.matches);
    note();
    query.addEventListener("change", note);
    return () => query.removeEventListener("change", note);
  }, []);
  return isWide;
}

/** Whether the page is being printed: before the browser lays out the paper, everything must be there. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
