"use client";

import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/format-date";
import type { FactView } from "@/lib/editorial/views";
import { DecisionLine } from "./decision-line";
import { DecisionWords } from "./decision-words";
import { undoableDecision } from "./undoable-decision";

import { useUndo } from "./use-undo";
import type { VerdictActions } from "./verdict-actions";

/** Everything decided on a fact, newest first, and a way to take back the last ruling, whoever gave it. */
export function HistoryList({
  view,
  author,
  actions,
}: {
  view: FactView;
  author: string;
  actions: VerdictActions;
}) {
  const t = useTranslations("history");
  const locale = useLocale();
  const timeZone = useTimeZone();
  const takeBack = useUndo(actions.undo);
  const [pending, start] = useTransition();
  const last = undoableDecision(view.history, author);
  const run = () => {
    if (last !== null && !pending) {
      start(() => takeBack({ decisionId: last.id, revision: view.fact.revision }));
    }
  };
  return (
    <section className="card p-4" aria-labelledby="history-heading">
      <div className="mb-1.5 flex items-center justify-between gap-2">
        <h2 id="history-heading" className="text-[16px]">
          {t("heading")}
        </h2>
        {last === null ? null : (
          <Button onClick={run} aria-disabled={pending}>
            {t("takeBack")}
            <span className="sr-only">
              : <DecisionWords decision={last} question={null} />
            </span>
          </Button>
        )}
      </div>
      {view.history.length === 0 ? (
        <p className="text-[12.5px] text-ink-3">{t("none")}</p>
      ) : (
        <ol className="text-[12.5px] text-ink-2">
          {view.history
            .toSorted((a, b) => b.sequence - a.sequence)
            .map((decision) => (
              <li key={decision.id} className="border-t border-line py-2 first:border-t-0">
                <DecisionLine decision={decision} fact={view.fact} />
                <span className="block text-ink-3">
                  {decision.author || t("unnamed")} ·{" "}
                  <time dateTime={decision.at}>
                    {formatDate(decision.at, locale, {
                      withTime: true,
                      ...(timeZone ? { timeZone } : {}),
                    })}
                  </time>
                </span>
              </li>
            ))}
        </ol>
      )}
    </section>
  );
}
