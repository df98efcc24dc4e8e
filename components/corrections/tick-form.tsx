"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useChangeForm } from "../verdicts/use-change-form";
import type { UndoAction } from "../verdicts/verdict-actions";
import { TICK_IDLE, type TickAction } from "./correction-actions";

/** What ticking needs. */
export interface Ticking {
  readonly storyId: string;
  readonly tick: TickAction;
  readonly undo: UndoAction;
}

/** A button of such a form: what it does, and what it is called where it is heard alone. */
export interface TickStep {
  readonly step: "sent" | "corrected" | "back";
  readonly label: ReactNode;
  readonly name: string;
}

/** Ticks corrections, or takes their tick back. It stays while its buttons change, so that it can tell what became of it. */
export function TickForm({
  storyId,
  keys,
  decisionId,
  steps,
  tick,
  undo,
}: Ticking & {
  keys: readonly string[];
  /** What "back" takes back. */
  decisionId: string | null;
  steps: readonly TickStep[];
}) {
  const t = useTranslations("corrections");
  const { state, pending, form } = useChangeForm({
    change: tick,
    idle: TICK_IDLE,
    undo,
    told: t("told"),
  });
  return (
    <form {...form} className="no-print flex flex-wrap items-center gap-2">
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="decisionId" value={decisionId ?? ""} />
      {keys.map((key) => (
        <input key={key} type="hidden" name="key" value={key} />
      ))}
      {steps.map(({ step, label, name }) => (
        <Button
          key={step}
          type="submit"
          name="step"
          value={step}
          look={step === "back" ? "quiet" : "plain"}
          aria-disabled={pending}
          aria-label={name}
          className="min-h-8 px-2.5 py-1"
        >
          {label}
        </Button>
      ))}
      {state.kind === "refused" ? (
        <p role="alert" className="basis-full text-[12.5px] font-medium text-conflicts">
          {t(`refused.${state.reason}`)}
        </p>
      ) : null}
    </form>
  );
}
