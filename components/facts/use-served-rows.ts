"use client";

import { startTransition, useEffect, useState } from "react";
import { ROWS_SERVED } from "@/lib/editorial/board-opening";

/**
 * The rows that are on the page: of a long board the first ones, so that it opens, and all of them a moment later. Where the
 * cursor starts on a row further down (`asked`) all are there at once.
 */
export function useServedRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  asked: string | null,
): readonly Row[] {
  const [areAll, setAll] = useState(() => rows.findIndex(({ id }) => id === asked) >= ROWS_SERVED);
  useEffect(() => startTransition(() => setAll(true)), []);
  return areAll ? rows : rows.slice(0, ROWS_SERVED);
}
