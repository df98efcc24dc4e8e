"use client";

import { useDeferredValue, useMemo } from "react";
import { type BoardRow, searchableText } from "./board-rows";

/** The facts that have the words of `query`, and the words they were searched for by then. */
export function useHits(
  rows: readonly BoardRow[],
  query: string,
): { readonly hits: ReadonlySet<string>; readonly wanted: string } {
  // Letters appear at once; a long board follows when the browser has time.
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const texts = useMemo(() => rows.map(searchableText), [rows]);
  const hits = useMemo(
    () => new Set(rows.filter((_, index) => texts[index]?.includes(wanted)).map(({ id }) => id)),
    [rows, texts, wanted],
  );
  return { hits, wanted };
}
