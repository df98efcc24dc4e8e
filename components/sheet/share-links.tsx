"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { Button } from "@/components/ui/button";
import { useFormAction } from "@/components/ui/use-form-action";
import { useUndo } from "@/components/verdicts/use-undo";
import type { UndoAction } from "@/components/verdicts/verdict-actions";
import { choiceFields } from "@/lib/editorial/sheet/read-choice";
import { type ListedLink, SHARE_DAYS, SHARE_DAYS_DEFAULT } from "@/lib/editorial/sheet/share-link";
import type { SheetChoice } from "@/lib/editorial/sheet/sheet-choice";
import type { LanguageId } from "@/lib/engine/article";
import { SHARE_IDLE, type ShareActions } from "./share-actions";
import { SharedLink } from "./shared-link";

/** Links under which this sheet can be read as it stands, without the desk: none until somebody makes one. */
export function ShareLinks({
  storyId,
  language,
  choice,
  author,
  links,
  address,
  actions,
}: {
  storyId: string;
  language: LanguageId;
  choice: SheetChoice;
  author: string;
  links: readonly ListedLink[];
  /** Under which the links open; a link's token comes after it. */
  address: string;
  actions: ShareActions & { readonly undo: UndoAction };
}) {
  const t = useTranslations("sheet.share");
  const { state, pending, form } = useFormAction(actions.make, SHARE_IDLE);
  const takeBack = useUndo(actions.undo);
  const live = links.filter(({ standing }) => standing === "live").length;
  // As it is first drawn; then it is the reader's to open and close, also where the last link was revoked.
  const [opened] = useState(live > 0 || state.kind !== "idle");
  return (
    <details
      open={opened}
      className="no-print mb-4 rounded-desk border border-line px-3 text-[13px]"
    >
      <summary className="w-fit cursor-pointer py-2 font-medium">{t("title", { live })}</summary>
      <p className="max-w-3xl text-[12.5px] text-ink-3">{t("hint")}</p>
      <form {...form} className="mt-2">
        <input type="hidden" name="storyId" value={storyId} />
        <input type="hidden" name="language" value={language} />
        {choiceFields(choice).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <AuthorField author={author} id="share-author" />
        <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          <label className="flex items-center gap-2">
            <span>{t("days")}</span>
            <select
              name="days"
              defaultValue={SHARE_DAYS_DEFAULT}
              className="min-h-9 rounded-desk border border-field bg-card px-2 py-1"
            >
              {SHARE_DAYS.map((days) => (
                <option key={days} value={days}>
                  {t("daysCount", { days })}
                </option>
              ))}
            </select>
          </label>
          <Button type="submit" aria-disabled={pending}>
            <Link2 aria-hidden="true" size={14} /> {t("make")}
          </Button>
          {state.kind === "done" ? (
            <Button
              look="quiet"
              onClick={() => void takeBack({ decisionId: state.decisionId, revision: null })}
            >
              {t("undo")}
            </Button>
          ) : null}
        </div>
        <p role="status" className="min-h-5 pt-1 font-medium text-verified">
          {state.kind === "done" ? t("made") : ""}
        </p>
        {state.kind === "refused" ? (
          <p role="alert" className="pb-2 font-medium text-conflicts">
            {t(`problem.${state.problem}`)}
          </p>
        ) : null}
      </form>
      {links.length === 0 ? null : (
        <ol aria-label={t("list")} className="mb-3 divide-y divide-line border-t border-line">
          {links.map((link) => (
            <SharedLink
              key={link.id}
              link={link}
              address={`${address}${link.token}`}
              author={author}
              actions={actions}
            />
          ))}
        </ol>
      )}
    </details>
  );
}
