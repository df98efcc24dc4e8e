"use client";

import { type RefObject, useEffect } from "react";

/**
 * Keeps what is typed into a field in this tab, under `key`, until it is dropped: a reload, a lost connection or a refused
 * save loses no word. Only an empty field is filled again.
 */
export function useDraft(
  field: RefObject<HTMLTextAreaElement | null>,
  key: string,
): { readonly keep: (text: string) => void; readonly drop: () => void } {
  const name = `tally-note ${key}`;
  useEffect(() => {
    const kept = sessionStorage.getItem(name);
    if (kept !== null && field.current?.value === "") {
      field.current.value = kept;
    }
  }, [field, name]);
  return {
    keep: (text) => {
      if (text.trim() === "") {
        sessionStorage.removeItem(name);
      } else {
        sessionStorage.setItem(name, text);
      }
    },
    drop: () => sessionStorage.removeItem(name),
  };
}
