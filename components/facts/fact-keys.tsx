"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { type Command, useCommands } from "@/components/ui/commands";
import type { BoardFilter, FactView } from "@/lib/editorial/views";
import { useStepCommands } from "../verdicts/use-step-commands";
import { useSteps } from "../verdicts/use-steps";
import type { VerdictActions } from "../verdicts/verdict-actions";
import { boardHref, factHref } from "./board-href";
import { boardWords } from "./board-words";

/** The keys of a fact that go somewhere: to its neighbours, to the board, to a field, through the evidence, and back a step. */
export function FactKeys({
  storyId,
  factId,
  position,
  filter,
  actions,
}: {
  storyId: string;
  factId: string;
  position: FactView["position"];
  filter: BoardFilter;
  actions: Pick<VerdictActions, "undo" | "step">;
}) {
  const t = useTranslations("keys");
  const router = useRouter();
  const { takeStep } = useSteps(actions, ({ step }) => {
    if (step.factId !== null && step.factId !== factId) {
      router.push(factHref(step.factId, filter));
    }
  });
  const command = (name: CommandName, keys: string, run: () => void, cap?: string): Command => ({
    id: `fact.${name}`,
    label: t(`fact.${name}`),
    group: t("groups.fact"),
    keys,
    ...(cap === undefined ? {} : { cap }),
    run,
  });
  const to = (id: string | null) => () => {
    if (id !== null) {
      router.push(factHref(id, filter));
    }
  };
  const place = position.index === 0 ? null : { factId, articleId: null };
  useCommands([
    command("nextFact", "j", to(position.next)),
    command("previousFact", "k", to(position.previous)),
    command("reason", "r", () => focusField("verdict-reason")),
    command("note", "n", () => focusField("note-text")),
    command("evidence", "e", () => focusEvidence(1)),
    command("evidenceBefore", "Shift+E", () => focusEvidence(-1), "Shift E"),
    command("search", "/", () => router.push("/search")),
    command("board", "b", () =>
      router.push(boardHref(storyId, { filter, query: boardWords(storyId), place })),
    ),
  ]);
  useStepCommands((direction) => void takeStep({ storyId, direction }));
  useFocusFromAddress(factId);
  return null;
}

type CommandName =
  | "nextFact"
  | "previousFact"
  | "reason"
  | "note"
  | "evidence"
  | "evidenceBefore"
  | "search"
  | "board";

/** What an address names after its `#` has the focus: a field that a key on the board asked for, or a claim's words. */
function useFocusFromAddress(factId: string): void {
  useEffect(() => {
    if (factId === "") {
      return;
    }
    // After the fields have what was typed into them before.
    const frame = requestAnimationFrame(() =>
      focusField(decodeURIComponent(window.location.hash.slice(1))),
    );
    return () => cancelAnimationFrame(frame);
  }, [factId]);
}

function focusField(id: string): void {
  const field = document.getElementById(id);
  if (field?.matches("textarea, input, select, a[data-evidence]")) {
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: "center" });
  }
}

/** Goes to the next or previous quotation, round and round; its address then names it. */
function focusEvidence(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>("main a[data-evidence]")];
  const focused = document.activeElement;
  const here = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
  const from = here === -1 && by === -1 ? 0 : here;
  const next = all.at((from + by) % all.length);
  if (next !== undefined) {
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
    window.history.replaceState(null, "", `#${next.id}`);
  }
}
