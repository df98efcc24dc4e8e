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
  const hits = useMemo(
    () => new Set(rows.filter((row) => hasWords(row, wanted)).map(({ id }) => id)),
    [rows, wanted],
  );
  return { hits, wanted };
}

/** What was searched in a row before: a letter typed on a large board must not lay out all its words again. */
const texts = new WeakMap<BoardRow, string>();

function hasWords(row: BoardRow, wanted: string): boolean {
  if (wanted === "") {
    return true;
  }
  const text = texts.get(row) ?? searchableText(row);
  texts.set(row, text);
  return text.includes(wanted);
}
