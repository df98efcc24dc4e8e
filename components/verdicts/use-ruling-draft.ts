"use client";

import { useSyncExternalStore } from "react";
import { tabMemory } from "@/components/ui/tab-memory";
import { rulingOf } from "@/lib/editorial/ruling-of";
import type { Ruling } from "@/lib/editorial/verdict";

/** A ruling that was typed and not recorded, and the decision on the fact that it was typed after. */
interface RulingDraft {
  readonly ruling: Ruling;
  readonly revision: string | null;
}

/**
 * Keeps what is typed into the verdict form of a fact in this tab until it is recorded or dropped: whoever goes to another fact
 * and comes back, or loads the page again, finds every word. The server does not know it: its drawing has none.
 */
export function useRulingDraft(factId: string): {
  readonly read: () => RulingDraft | null;
  readonly keep: (draft: RulingDraft) => void;
} {
  const name = nameOf(factId);
  const text = useSyncExternalStore(
    neverChanges,
    () => tabMemory.read(name),
    () => null,
  );
  return {
    read: () => (text === null ? null : readDraft(text)),
    keep: (draft) => tabMemory.keep(name, JSON.stringify(draft)),
  };
}

/** Forgets what was typed into the verdict form of a fact: it is recorded, or nobody wants it. */
export function dropRulingDraft(factId: string): void {
  tabMemory.drop(nameOf(factId));
}

function nameOf(factId: string): string {
  return `tally-verdict ${factId}`;
}

/** Only this form writes it. */
function neverChanges(): () => void {
  return () => {};
}

/** What an earlier version of the desk may have kept otherwise counts as nothing. */
function readDraft(text: string): RulingDraft | null {
  const kept: { readonly ruling?: Record<string, unknown>; readonly revision?: unknown } =
    JSON.parse(text);
  const ruling = rulingOf(kept.ruling ?? null);
  const { revision } = kept;
  return ruling === null || !(typeof revision === "string" || revision === null)
    ? null
    : { ruling, revision };
}
