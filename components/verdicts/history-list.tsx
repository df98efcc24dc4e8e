"use client";

import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/format-date";
import { Kbd } from "@/components/ui/kbd";
import { useKeys } from "@/components/ui/keys";
import type { FactView } from "@/lib/editorial/views";
import { DecisionLine } from "./decision-line";
import { undoableDecision } from "./undoable-decision";
import { useUndo } from "./use-undo";
import type { UndoAction } from "./verdict-actions";

/** Everything decided on a fact, newest first, and the undo of the last ruling. */
export function HistoryList({
  view,
  author,
  undo,
}: {
  view: FactView;
  author: string;
  undo: UndoAction;
}) {
  const t = useTranslations("history");
  const locale = useLocale();
  const timeZone = useTimeZone();
  const takeBack = useUndo(undo);
  const [pending, start] = useTransition();
  const last = undoableDecision(view.history, author);
  const run = () => {
    if (last !== null && !pending) {
      start(() =>
        takeBack({ factId: view.fact.id, decisionId: last.id, revision: view.fact.revision }),
      );
    }
  };
  useKeys({ u: run });
  return (
    <section className="card p-4" aria-labelledby="history-heading">
      <div className="mb-1.5 flex items-center justify-between gap-2">
        <h2 id="history-heading" className="text-[16px]">
          {t("heading")}
        </h2>
        {last === null ? null : (
          <Button onClick={run} aria-disabled={pending}>
            {t("undo")} <Kbd>U</Kbd>
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
