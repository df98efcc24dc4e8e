"use client";

import { useTranslations } from "next-intl";
import { startTransition } from "react";
import { useToast } from "@/components/ui/toast";
import { type FormAction, useFormAction } from "@/components/ui/use-form-action";
import { useUndo } from "./use-undo";
import type { UndoAction } from "./verdict-actions";

/** What such a form answers: once it is saved, the log entry that an undo takes back. */
type ChangeState =
  | { readonly kind: "saved"; readonly decisionId: string }
  | { readonly kind: "idle" | "refused" | "stale" | "gone" };

/**
 * A form that changes something outside a fact: once it is saved it says `told`, offers the undo, and calls `onSaved`. It says
 * so as soon as it knows: the page that follows may no longer have the form, as where there is nothing left to separate.
 */
export function useChangeForm<State extends ChangeState>({
  change,
  idle,
  undo,
  told,
  onSaved,
}: {
  change: FormAction<State>;
  idle: Awaited<State>;
  undo: UndoAction;
  told: string;
  onSaved?: () => void;
}) {
  const t = useTranslations("verdictForm");
  const say = useToast();
  const takeBack = useUndo(undo);
  const onAnswer = (answer: Awaited<State>) => {
    if (answer.kind !== "saved") {
      return;
    }
    const { decisionId } = answer;
    say({
      title: told,
      action: {
        label: t("undo"),
        run: () => startTransition(() => takeBack({ decisionId, revision: null })),
      },
    });
    onSaved?.();
  };
  return useFormAction(change, idle, { onAnswer });
}
