"use client";

import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { formatDate } from "@/components/ui/format-date";
import { rulingOf } from "@/lib/editorial/ruling-of";
import type { BoardFilter, FactView } from "@/lib/editorial/views";
import { factHref } from "../facts/board-href";
import { isVerdict } from "./came-between";
import { DecisionLine } from "./decision-line";
import { RulingSummary } from "./ruling-summary";
import type { RuleState } from "./verdict-actions";

/** Somebody decided meanwhile: both versions side by side. The form below still holds yours and can record it. */
export function StaleNotice({
  view,
  filter,
  state,
  onKeep,
  onOverrule = null,
}: {
  view: FactView;
  filter: BoardFilter;
  state: Pick<Extract<RuleState, { kind: "stale" }>, "theirs" | "yours">;
  /** Drops what is typed and shows what is recorded. */
  onKeep: () => void;
  /** Said while somebody types: the focus stays where it is, and a button of its own records what is typed by this. */
  onOverrule?: (() => void) | null;
}) {
  const t = useTranslations("verdictForm");
  const locale = useLocale();
  const timeZone = useTimeZone();
  const box = useRef<HTMLDivElement>(null);
  const isQuiet = onOverrule !== null;
  const { theirs, yours } = state;
  useEffect(() => {
    if (theirs.id !== "" && !isQuiet) {
      box.current?.focus();
    }
  }, [theirs.id, isQuiet]);
  const at = formatDate(theirs.at, locale, { withTime: true, ...(timeZone ? { timeZone } : {}) });
  const ruled = isVerdict(theirs);
  return (
    <div
      ref={box}
      role={isQuiet ? "status" : "alert"}
      tabIndex={-1}
      className="mt-2 rounded-r-desk border-l-3 border-partial bg-partial-bg px-3 py-2"
    >
      <p className="font-semibold text-partial">
        {t(ruled ? "stale" : "staleEvidence", { author: theirs.author, at })}
      </p>
      <p className="mt-0.5 text-[12.5px]">{t(ruled ? "staleWhat" : "staleEvidenceWhat")}</p>
      <div className="mt-2 grid gap-2 sm:grid-cols-2">
        <section className="card p-2.5">
          <h3 className="mb-1 font-sans text-[12.5px] tracking-normal">
            {t("theirs", { author: theirs.author })}
          </h3>
          {ruled ? (
            <RulingSummary ruling={rulingOf(theirs.after)} fact={view.fact} />
          ) : (
            <DecisionLine decision={theirs} fact={view.fact} />
          )}
        </section>
        <section className="card p-2.5">
          <h3 className="mb-1 font-sans text-[12.5px] tracking-normal">{t("yours")}</h3>
          <RulingSummary ruling={yours} fact={view.fact} />
        </section>
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        <a
          href={factHref(view.fact.id, filter)}
          onClick={(event) => {
            event.preventDefault();
            onKeep();
          }}
          className={buttonClass()}
        >
          {t("keepTheirs")}
        </a>
        {onOverrule === null ? null : <Button onClick={onOverrule}>{t("overrule")}</Button>}
      </div>
    </div>
  );
}
