"use client";

import { useEffect, useMemo, useState } from "react";
import type { BoardFilter } from "@/lib/editorial/views";
import { type BoardRow, type LaterCells, withLaterCells } from "./board-rows";

/** How long to wait before asking again where the server did not answer. */
const RETRY_MS = 3000;

const NONE_YET: Readonly<Record<string, LaterCells>> = {};

/**
 * The rows with the cells that the page did not bring: of a large board those far down are fetched once it stands, and again
 * whenever the page has changed. Until they are there, such a row has none, or those it had.
 */
export function useLaterCells(
  rows: readonly BoardRow[],
  { storyId, filter }: { readonly storyId: string; readonly filter: BoardFilter },
): readonly BoardRow[] {
  const [later, setLater] = useState(NONE_YET);
  useEffect(() => {
    if (rows.every(({ cells }) => cells !== null)) {
      return;
    }
    const leaving = new AbortController();
    const { signal } = leaving;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const cells = await fetchCells(storyId, filter, signal);
      if (signal.aborted) {
        return;
      }
      if (cells === null) {
        timer = setTimeout(ask, RETRY_MS);
      } else {
        setLater(cells);
      }
    };
    void ask();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [rows, storyId, filter]);
  return useMemo(() => withLaterCells(rows, later), [rows, later]);
}

async function fetchCells(
  storyId: string,
  filter: BoardFilter,
  signal: AbortSignal,
): Promise<Readonly<Record<string, LaterCells>> | null> {
  try {
    const address = `/stories/${encodeURIComponent(storyId)}/cells?filter=${filter}`;
    const response = await fetch(address, { signal });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
