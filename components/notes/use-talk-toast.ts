"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { askServer } from "@/components/ui/ask-server";
import { useToast } from "@/components/ui/toast";
import type { NoteActions, NoteState } from "./note-actions";

type Saved = Extract<NoteState, { kind: "saved" }>;

/** Says what was recorded and offers to take it back; what was taken back can be done again from the same place. */
export function useTalkToast(undo: NoteActions["undo"]): (saved: Saved) => void {
  const t = useTranslations("notes");
  const unanswered = useTranslations("errors.unanswered");
  const say = useToast();
  return useCallback(
    ({ what, decisionId }) => {
      const offer = (title: string, id: string | null, label: "undo" | "redo") =>
        say({
          title,
          ...(id === null ? {} : { action: { label: t(label), run: () => void back(id, label) } }),
        });
      const back = async (id: string, label: "undo" | "redo") => {
        const answer = await askServer(() => undo(id));
        if (!answer.ok) {
          return say({
            title: unanswered("title"),
            description: unanswered("step"),
            isProblem: true,
          });
        }
        const done = answer.value;
        const title =
          done.outcome === "undone"
            ? t(label === "undo" ? "undone" : "redone")
            : t(`notUndone.${done.outcome}`);
        offer(title, done.decisionId, label === "undo" ? "redo" : "undo");
      };
      offer(t(`saved.${what}`), decisionId, "undo");
    },
    [say, t, unanswered, undo],
  );
}
