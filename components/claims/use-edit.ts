"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { askServer } from "@/components/ui/ask-server";
import { useToast } from "@/components/ui/toast";
import type { EditOutcome } from "./edit-actions";

/**
 * Runs an edit and says what came of it: `problem` is the sentence for the form where it was not saved; then nothing closes and
 * nothing typed is lost. Where somebody changed the fact meanwhile the page shows that, and the edit can be sent again.
 * `onSaved` gets the outcome before the page shows the change.
 */
export function useEdit(onSaved: (outcome: Extract<EditOutcome, { kind: "saved" }>) => void): {
  readonly problem: string | null;
  readonly pending: boolean;
  readonly run: (edit: () => Promise<EditOutcome>) => void;
  /** Forgets the problem: its form was closed. */
  readonly clear: () => void;
} {
  const t = useTranslations("editing");
  const unanswered = useTranslations("errors.unanswered");
  const router = useRouter();
  const say = useToast();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const run = (edit: () => Promise<EditOutcome>) => {
    if (pending) {
      return;
    }
    setProblem(null);
    start(async () => {
      const answer = await askServer(edit);
      if (!answer.ok) {
        setProblem(`${unanswered("title")}. ${unanswered("kept")}`);
        return;
      }
      const outcome = answer.value;
      if (outcome.kind === "saved") {
        say({ title: t("saved") });
        onSaved(outcome);
        router.refresh();
        return;
      }
      if (outcome.kind === "stale") {
        router.refresh();
      }
      setProblem(
        outcome.kind === "refused"
          ? t(`problem.${outcome.problem}`)
          : outcome.kind === "stale"
            ? t("stale", { author: outcome.author })
            : t("gone"),
      );
    });
  };
  return { problem, pending, run, clear: () => setProblem(null) };
}
