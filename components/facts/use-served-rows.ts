"use client";

import { startTransition, useEffect, useState } from "react";
import type { BoardFilter } from "@/lib/editorial/views";

/** The rows that are on the page, and where they stand among all. */
export interface ServedRows<Row> {
  readonly rows: readonly Row[];
  /** The place of the first one, counted from 0. */
  readonly from: number;
  /** Scripts have taken the page over: what is missing comes by itself. */
  readonly isAlive: boolean;
}

/**
 * The rows that are on the page: of a long board the first few from `from` on, so that it opens, and all of them a moment
 * later. Another filter comes up in the same way: hundreds of rows drawn at once would keep the first ones waiting. Where the
 * cursor is to be on a row outside of it (`asked`) all are there at once.
 */
export function useServedRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  {
    filter,
    asked,
    from,
    atFirst,
  }: {
    readonly filter: BoardFilter;
    readonly asked: string | null;
    readonly from: number;
    /** How many of them. */
    readonly atFirst: number;
  },
): ServedRows<Row> {
  const [whole, setWhole] = useState<BoardFilter | null>(null);
  useEffect(() => {
    // A transition of the same moment as the click would wait with it for the answer to the filter's address.
    const timer = setTimeout(() => startTransition(() => setWhole(filter)));
    return () => clearTimeout(timer);
  }, [filter]);
  const isAlive = whole !== null;
  const first = isAlive ? 0 : from;
  const at = rows.findIndex(({ id }) => id === asked);
  const isInside = at === -1 || (at >= first && at < first + atFirst);
  return whole === filter || !isInside
    ? { rows, from: 0, isAlive }
    : { rows: rows.slice(first, first + atFirst), from: first, isAlive };
}
