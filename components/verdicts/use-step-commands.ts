"use client";

import { useTranslations } from "next-intl";
import { useCommands } from "@/components/ui/commands";
import type { StepDirection } from "@/lib/editorial/decision";

/** U takes back one's last step in the story, Shift+U does it again. */
export function useStepCommands(take: (direction: StepDirection) => void): void {
  const t = useTranslations("keys");
  const group = t("groups.steps");
  useCommands([
    { id: "undo", label: t("steps.undo"), group, keys: "u", once: true, run: () => take("undo") },
    {
      id: "redo",
      label: t("steps.redo"),
      group,
      keys: "Shift+U",
      cap: "Shift U",
      once: true,
      run: () => take("redo"),
    },
  ]);
}
