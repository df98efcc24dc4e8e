"use client";

import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import type { ArticleSummary } from "@/lib/editorial/views";
import type { BoardRow, LaterCells } from "./board-rows";
import { NO_ROWS, takeCells, takeRows } from "./known-rows";

/** How long to wait before asking again where the server did not answer. */
const RETRY_MS = 3000;
/** As many facts as an address names; where more are missing all are asked for. */
const FACTS_NAMED_MAX = 40;

/**
 * The rows of a board with the cells that the page did not bring: of a large board those far down are fetched once it stands.
 * After that only those whose reports were written anew are: a verdict, anybody's, and another filter move none.
 */
export function useKnownRows(
  served: readonly BoardRow[],
  { storyId, articles }: { readonly storyId: string; readonly articles: readonly ArticleSummary[] },
): readonly BoardRow[] {
  const layout = [useLocale(), ...articles.map(({ id }) => id)].join(" ");
  const [last, setLast] = useState(served);
  const [known, setKnown] = useState(() => takeRows(NO_ROWS, layout, served));
  if (last !== served) {
    setLast(served);
    setKnown(takeRows(known, layout, served));
  }
  const { missing } = known;
  useEffect(() => {
    if (missing.length === 0) {
      return;
    }
    const leaving = new AbortController();
    const { signal } = leaving;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const cells = await fetchCells(storyId, missing, signal);
      if (signal.aborted) {
        return;
      }
      if (cells === null) {
        timer = setTimeout(ask, RETRY_MS);
      } else {
        setKnown((now) => takeCells(now, cells));
      }
    };
    void ask();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [storyId, missing]);
  return known.rows;
}

async function fetchCells(
  storyId: string,
  missing: readonly string[],
  signal: AbortSignal,
): Promise<Readonly<Record<string, LaterCells>> | null> {
  const named = missing.length > FACTS_NAMED_MAX ? [] : missing;
  const asked = new URLSearchParams(named.map((id) => ["fact", id]));
  try {
    const address = `/stories/${encodeURIComponent(storyId)}/cells?${asked}`;
    const response = await fetch(address, { signal });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
