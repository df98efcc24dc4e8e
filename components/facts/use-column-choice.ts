"use client";

import { useMemo, useSyncExternalStore } from "react";
import { type ColumnChoice, readChoice } from "./column-choice";

/**
 * The reader's columns of a story's board, kept in this browser. The server does not know them: the first drawing has the
 * board's own order.
 */
export function useColumnChoice(
  storyId: string,
): readonly [ColumnChoice, (choice: ColumnChoice) => void] {
  const key = `tally-columns ${storyId}`;
  const text = useSyncExternalStore(
    subscribe,
    () => readKept(key),
    () => null,
  );
  const choice = useMemo(() => readChoice(text), [text]);
  return [choice, (next) => keep(key, JSON.stringify(next))];
}

const CHANGED = "tally-columns-changed";
// Where the browser keeps nothing (private windows, blocked storage) the choice holds while the page is open.
const unkept = new Map<string, string>();

function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  window.addEventListener(CHANGED, changed);
  return () => {
    window.removeEventListener("storage", changed);
    window.removeEventListener(CHANGED, changed);
  };
}

function readKept(key: string): string | null {
  try {
    return unkept.get(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    unkept.set(key, text);
  }
  window.dispatchEvent(new Event(CHANGED));
}
