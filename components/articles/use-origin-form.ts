"use client";

import { useTranslations } from "next-intl";
import { startTransition, useEffect, useEffectEvent } from "react";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { useUndo } from "../verdicts/use-undo";
import type { UndoAction } from "../verdicts/verdict-actions";
import { ORIGIN_IDLE, type OriginAction } from "./origin-actions";

/** A form that changes an origin: once it is saved it says so, offers the undo, and calls `onSaved`. */
export function useOriginForm(change: OriginAction, undo: UndoAction, onSaved?: () => void) {
  const t = useTranslations("originPanel");
  const say = useToast();
  const takeBack = useUndo(undo);
  const used = useFormAction(change, ORIGIN_IDLE);
  const { state } = used;
  const tell = useEffectEvent((decisionId: string) => {
    say({
      title: t("saved"),
      action: {
        label: t("undo"),
        run: () => startTransition(() => takeBack({ factId: "", decisionId, revision: null })),
      },
    });
    onSaved?.();
  });
  useEffect(() => {
    if (state.kind === "saved") {
      tell(state.decisionId);
    }
  }, [state]);
  return used;
}
