"use client";

import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/components/ui/format-date";
import type { ClaimAside } from "@/lib/editorial/views";
import type { RestoreAction } from "./edit-actions";
import { useEdit } from "./use-edit";

/** The claims that an editor set aside, each with who, why, and the way back. */
export function AsideList({
  aside,
  restore,
}: {
  aside: readonly ClaimAside[];
  restore: RestoreAction;
}) {
  const t = useTranslations("editing");
  const locale = useLocale();
  const timeZone = useTimeZone();
  const { problem, run } = useEdit(() => undefined);
  if (aside.length === 0) {
    return null;
  }
  return (
    <section className="card mb-4 px-4 py-3" aria-labelledby="aside-heading">
      <h2 id="aside-heading" className="text-[16px]">
        {t("asideHeading")}
      </h2>
      <ul>
        {aside.map(({ decision, author, at, reason, report, outlet }) => (
          <li key={decision} className="border-t border-line py-2 first:border-t-0">
            <p className="text-ink-2">
              <b>{outlet}</b> <q className="font-serif">{report.evidence[0]?.text}</q>
            </p>
            <p className="flex flex-wrap items-center justify-between gap-2 text-[12.5px] text-ink-3">
              {t("asideBy", {
                author,
                reason,
                at: formatDate(at, locale, { withTime: true, ...(timeZone ? { timeZone } : {}) }),
              })}
              <Button className="min-h-7 py-0.5" onClick={() => run(() => restore(decision))}>
                {t("restore")}
                <span className="sr-only">: {outlet}</span>
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <p role="alert" className="font-medium text-conflicts empty:hidden">
        {problem}
      </p>
    </section>
  );
}
