"use client";

import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useUndo } from "../verdicts/use-undo";
import type { UndoAction } from "../verdicts/verdict-actions";

/** Takes an entry of the log back, or does again what it took back. */
export function UndoEntry({
  request,
  again,
  what,
  undo,
}: {
  request: Parameters<UndoAction>[0];
  again: "undo" | "redo";
  /** What it did, for who hears the button alone. */
  what: string;
  undo: UndoAction;
}) {
  const t = useTranslations("activity");
  const takeBack = useUndo(undo);
  const [pending, start] = useTransition();
  return (
    <Button
      look="quiet"
      className="no-print min-h-7 px-2 py-0.5"
      aria-disabled={pending}
      aria-label={`${t(again)}: ${what}`}
      onClick={() => {
        if (!pending) {
          start(() => takeBack(request));
        }
      }}
    >
      {t(again)}
    </Button>
  );
}
