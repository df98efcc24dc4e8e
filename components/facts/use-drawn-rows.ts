"use client";

import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Rows whose cells the server draws: more than the tallest window shows. */
const DRAWN_AT_FIRST = 20;
/** How far outside the window cells are drawn already, in pixels: a fast flick stays within it. */
const MARGIN = 1200;

/**
 * The rows of a long board whose cells are drawn: those near the window. Every row with its fact is always there, for
 * find-in-page, for screen readers and for the keys; only the cells of those far away wait. On paper all are drawn.
 * `rows` are marked with `data-row` inside `scroller`.
 */
export function useDrawnRows(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly { readonly id: string }[],
): (id: string) => boolean {
  const [near, setNear] = useState<ReadonlySet<string>>(
    () => new Set(rows.slice(0, DRAWN_AT_FIRST).map(({ id }) => id)),
  );
  const isPrinting = usePrinting();
  const isShort = rows.length <= DRAWN_AT_FIRST;
  // The rows are a new list with every verdict; what is observed changes only with which facts they are.
  const ids = rows.map(({ id }) => id).join(" ");
  useEffect(() => {
    const element = scroller.current;
    if (element === null || isShort || ids === "") {
      return;
    }
    // On a phone the page scrolls, not the board.
    const root = getComputedStyle(element).overflowY === "auto" ? element : null;
    const observer = new IntersectionObserver(
      (entries) => setNear((known) => withEntries(known, entries)),
      { root, rootMargin: `${MARGIN}px 0px` },
    );
    for (const row of element.querySelectorAll("[data-row]")) {
      observer.observe(row);
    }
    return () => observer.disconnect();
  }, [scroller, isShort, ids]);
  return (id) => isShort || isPrinting || near.has(id);
}

function withEntries(
  known: ReadonlySet<string>,
  entries: readonly IntersectionObserverEntry[],
): ReadonlySet<string> {
  const next = new Set(known);
  for (const { target, isIntersecting } of entries) {
    const id = target.getAttribute("data-row") ?? "";
    if (isIntersecting === known.has(id)) {
      continue;
    }
    if (isIntersecting) {
      next.add(id);
    } else {
      next.delete(id);
    }
  }
  const isSame = next.size === known.size && [...next].every((id) => known.has(id));
  return isSame ? known : next;
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
