"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { FactView } from "@/lib/editorial/views";
import type { EditAction, RestoreAction } from "./edit-actions";
import { useEdit } from "./use-edit";

/** Where the engine would now suggest something else than what an editor decided: the decision stands, and somebody is asked. */
export function SecondThoughtsNotice({
  view,
  edit,
  restore,
}: {
  view: FactView;
  edit: EditAction;
  restore: RestoreAction;
}) {
  const t = useTranslations("editing");
  const locale = useLocale();
  const { problem, run } = useEdit(() => undefined);
  const { fact, thoughts } = view;
  if (thoughts.length === 0) {
    return null;
  }
  return (
    <section
      className="mb-4 rounded-desk border border-partial bg-partial-bg px-4 py-2.5"
      aria-labelledby="thoughts-heading"
    >
      <h2 id="thoughts-heading" className="font-sans text-[13.5px] tracking-normal text-partial">
        {t("thoughts")}
      </h2>
      <ul>
        {thoughts.map((thought) => (
          <li key={thought.edit} className="mt-1.5">
            {thought.claim === null ? null : (
              <q className="font-serif wrap-anywhere">{thought.claim.text}</q>
            )}{" "}
            {t("thought", { was: thought.was[locale], now: thought.now[locale] })}
            <span className="mt-1.5 flex flex-wrap gap-2">
              <Button
                onClick={() =>
                  run(() =>
                    edit({
                      factId: fact.id,
                      revision: fact.revision,
                      edit: { op: "keep", edit: thought.edit },
                    }),
                  )
                }
              >
                {t("keep")}
              </Button>
              <Button onClick={() => run(() => restore(thought.edit))}>{t("take")}</Button>
            </span>
          </li>
        ))}
      </ul>
      <p role="alert" className="mt-1 font-medium text-conflicts empty:hidden">
        {problem}
      </p>
    </section>
  );
}
