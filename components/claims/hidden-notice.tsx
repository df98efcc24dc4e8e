"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { FactView } from "@/lib/editorial/views";
import type { RestoreAction } from "./edit-actions";
import { useEdit } from "./use-edit";

/** Says why a fact is not on the board, with the way back. */
export function HiddenNotice({ view, restore }: { view: FactView; restore: RestoreAction }) {
  const t = useTranslations("editing");
  const { problem, run } = useEdit(() => undefined);
  const { hidden } = view.fact;
  const { hiddenBy } = view;
  if (hidden === null) {
    return null;
  }
  return (
    <div className="card mb-4 flex flex-wrap items-center justify-between gap-2 px-4 py-2.5">
      <p>{t(`hidden.${hidden}`)}</p>
      {hiddenBy === null ? null : (
        <Button onClick={() => run(() => restore(hiddenBy))}>{t("putBack")}</Button>
      )}
      <p role="alert" className="font-medium text-conflicts empty:hidden">
        {problem}
      </p>
    </div>
  );
}
