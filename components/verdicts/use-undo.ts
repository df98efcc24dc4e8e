"use client";

import { useTranslations } from "next-intl";
import { useToast } from "@/components/ui/toast";
import type { UndoAction } from "./verdict-actions";

/** Takes a decision back and says what came of it. */
export function useUndo(undo: UndoAction): (request: Parameters<UndoAction>[0]) => Promise<void> {
  const t = useTranslations("verdictForm");
  const say = useToast();
  return async (request) => {
    const outcome = await undo(request);
    say({ title: t(`undoOutcome.${outcome}`) });
  };
}
