"use client";

import { type RefObject, useEffect } from "react";
import { tabMemory } from "@/components/ui/tab-memory";

/**
 * Keeps what is typed into a field in this tab, under `key`, until it is dropped: a reload, a lost connection or a refused
 * save loses no word. Only a field in which nothing is typed yet is filled again.
 */
export function useDraft(
  field: RefObject<HTMLTextAreaElement | null>,
  key: string,
): { readonly keep: (text: string) => void; readonly drop: () => void } {
  const name = `tally-note ${key}`;
  useEffect(() => {
    const kept = tabMemory.read(name);
    const element = field.current;
    if (kept !== null && element !== null && element.value === element.defaultValue) {
      element.value = kept;
    }
  }, [field, name]);
  return {
    keep: (text) => {
      if (text.trim() === "") {
        tabMemory.drop(name);
      } else {
        tabMemory.keep(name, text);
      }
    },
    drop: () => tabMemory.drop(name),
  };
}
