"use client";

import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { formatDate } from "@/components/ui/format-date";
import { useFormAction } from "@/components/ui/use-form-action";
import { useUndo } from "@/components/verdicts/use-undo";
import type { UndoAction } from "@/components/verdicts/verdict-actions";
import type { ListedLink } from "@/lib/editorial/sheet/share-link";
import type { SheetChoice } from "@/lib/editorial/sheet/sheet-choice";
import { SHARE_IDLE, type ShareAction } from "./share-actions";

/** One link: where it leads, until when, whose it is, and the way to end it. */
export function SharedLink({
  link,
  address,
  author,
  actions,
}: {
  link: ListedLink;
  address: string;
  author: string;
  actions: { readonly revoke: ShareAction; readonly undo: UndoAction };
}) {
  const t = useTranslations("sheet.share");
  const languages = useTranslations("sheet.languages");
  const locale = useLocale();
  const timeZone = useTimeZone();
  const { state, pending, form } = useFormAction(actions.revoke, SHARE_IDLE);
  const takeBack = useUndo(actions.undo);
  const clock = { withTime: true, ...(timeZone ? { timeZone } : {}) };
  const live = link.standing === "live";
  const ends = formatDate(link.revokedAt ?? link.expiresAt, locale, clock);
  const name = t("of", { date: formatDate(link.at, locale, clock) });
  return (
    <li className="grid gap-x-4 gap-y-1 py-2.5 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p>
          <b className={live ? "text-verified" : "text-ink-3"}>{t(`standing.${link.standing}`)}</b>{" "}
          <time dateTime={link.revokedAt ?? link.expiresAt}>
            {t(live ? "until" : "since", { date: ends })}
          </time>
        </p>
        <p className="text-[12.5px] text-ink-3">
          {t("meta", {
            language: languages(link.language),
            part: t(`parts.${isWhole(link.choice) ? "whole" : "part"}`),
            author: link.author,
            date: formatDate(link.at, locale, clock),
          })}
        </p>
        {live ? (
          <a href={address} className="link break-all">
            {address}
          </a>
        ) : null}
      </div>
      {live ? (
        <div className="flex flex-wrap items-start gap-2">
          <CopyButton
            load={() => Promise.resolve({ text: address })}
            label={t("copy")}
            name={`${t("copy")}: ${name}`}
          />
          <form {...form}>
            <input type="hidden" name="linkId" value={link.id} />
            <AuthorField author={author} id={`revoke-${link.id}-author`} />
            <Button
              type="submit"
              aria-disabled={pending}
              aria-label={`${t("revoke")}: ${name}`}
              look="quiet"
            >
              {t("revoke")}
            </Button>
          </form>
        </div>
      ) : null}
      <p role="status" className="empty:hidden">
        {state.kind === "done" && !live ? t("revoked") : ""}
      </p>
      {state.kind === "refused" ? (
        <p role="alert" className="font-medium text-conflicts">
          {t(`problem.${state.problem}`)}
        </p>
      ) : null}
      {state.kind === "done" && link.standing === "revoked" ? (
        <Button
          look="quiet"
          className="w-fit"
          aria-label={`${t("undo")}: ${name}`}
          onClick={() => void takeBack({ decisionId: state.decisionId, revision: null })}
        >
          {t("undo")}
        </Button>
      ) : null}
    </li>
  );
}

function isWhole({ facts, singles, verifiedOnly }: SheetChoice): boolean {
  return facts === null && singles && !verifiedOnly;
}
