"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { askServer } from "@/components/ui/ask-server";
import { useToast } from "@/components/ui/toast";
import type { StepOutcome } from "@/lib/editorial/views";
import { DecisionWords } from "./decision-words";
import type { VerdictActions } from "./verdict-actions";

type DoneStep = Extract<StepOutcome, { kind: "done" }>;
type BlockedStep = Extract<StepOutcome, { kind: "blocked" }>;
export type UndoRequest = Parameters<VerdictActions["undo"]>[0];

/**
 * Takes steps back and does them again, one at a time, and says each time what it was, with the way back. `onDone` lets the
 * screen go to what changed.
 */
export function useSteps(
  { undo, step }: Pick<VerdictActions, "undo" | "step">,
  onDone: (done: DoneStep) => void,
): {
  readonly takeBack: (request: UndoRequest) => Promise<void>;
  readonly takeStep: (request: Parameters<VerdictActions["step"]>[0]) => Promise<void>;
} {
  const t = useTranslations("errors.unanswered");
  const say = useToast();
  const tell = useTellStep();
  const busy = useRef(false);
  const run = async (act: () => Promise<StepOutcome | null>) => {
    if (busy.current) {
      return;
    }
    busy.current = true;
    try {
      const answer = await askServer(act);
      if (!answer.ok) {
        say({ title: t("title"), description: t("step"), isProblem: true });
        return;
      }
      const outcome = answer.value;
      tell(
        outcome,
        (done) => void takeBack({ decisionId: done.revision, revision: done.revision }),
      );
      if (outcome?.kind === "done") {
        onDone(outcome);
      }
    } finally {
      busy.current = false;
    }
  };
  const takeBack = (request: UndoRequest) => run(() => undo(request));
  return { takeBack, takeStep: (request) => run(() => step(request)) };
}

/** Says what came of a step; `reverse` is offered where there is something to reverse. */
function useTellStep(): (outcome: StepOutcome | null, reverse: (done: DoneStep) => void) => void {
  const t = useTranslations("step");
  const form = useTranslations("verdictForm");
  const say = useToast();
  const lacks = ({ missing, origins = { have: 0, needed: 0 } }: BlockedStep): string | null => {
    const listed = missing.map((name) => form(`missing.${name}`, origins)).join("; ");
    return listed === "" ? null : t("lacking", { missing: listed });
  };
  return (outcome, reverse) => {
    switch (outcome?.kind) {
      case "done":
        return say({
          title: t(`done.${outcome.direction}`),
          description: <DecisionWords decision={outcome.step} question={outcome.question} />,
          about: outcome.step.id,
          action: {
            label: t(outcome.direction === "undo" ? "redo" : "undo"),
            run: () => reverse(outcome),
          },
        });
      case "later":
        return say({
          title: t("later", { author: outcome.author }),
          description: <DecisionWords decision={outcome.step} question={outcome.question} />,
        });
      case "blocked":
        return say({
          title: lacks(outcome) ?? t("blocked"),
          description: <DecisionWords decision={outcome.step} question={outcome.question} />,
        });
      case "nothing":
        return say({ title: t(`nothing.${outcome.direction}`) });
      case "author":
        return say({ title: t("author") });
      default:
        return say({ title: t("gone") });
    }
  };
}
