"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { AuthorField } from "@/components/desk/author-field";
import { buttonClass } from "@/components/ui/button";
import { PAPERS } from "@/lib/editorial/sheet/paper";
import { choiceFields } from "@/lib/editorial/sheet/read-choice";
import type { SheetChoice } from "@/lib/editorial/sheet/sheet-choice";
import { SHEET_FORMATS } from "@/lib/editorial/sheet/sheet-format";
import type { SheetOutput } from "@/lib/editorial/sheet/sheet-output";
import type { LanguageId } from "@/lib/engine/article";
import { CopySheet } from "./copy-sheet";
import { PrintButton } from "./print-button";
import { useExport } from "./use-export";

/** In which formats the sheet leaves the house. Without scripts the form itself answers with the file. */
export function ExportForm({
  storyId,
  language,
  choice,
  output,
  author,
}: {
  storyId: string;
  language: LanguageId;
  choice: SheetChoice;
  /** What is offered first. */
  output: SheetOutput;
  author: string;
}) {
  const t = useTranslations("sheet");
  const address = `/stories/${storyId}/sheet/export`;
  const { state, start } = useExport(address);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const native = event.nativeEvent;
    const submitter = native instanceof SubmitEvent ? native.submitter : null;
    start(new FormData(event.currentTarget, submitter));
  };
  const busy = state.kind === "writing";
  return (
    <section aria-label={t("exportNav")} className="no-print mb-5">
      <form method="post" action={address} onSubmit={onSubmit}>
        <input type="hidden" name="language" value={language} />
        {choiceFields(choice).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <AuthorField author={author} id="export-author" />
        <div className="mt-2 flex flex-wrap items-center gap-2">
          {SHEET_FORMATS.map((format) => (
            <button
              key={format}
              type="submit"
              name="format"
              value={format}
              aria-disabled={busy}
              className={buttonClass(format === output.format ? "primary" : "plain")}
            >
              <Download aria-hidden="true" size={14} /> {t(`formats.${format}`)}
            </button>
          ))}
          <label className="flex items-center gap-2 text-[13px]">
            <span>{t("paper")}</span>
            <select
              key={output.paper}
              name="paper"
              defaultValue={output.paper}
              className="min-h-9 rounded-desk border border-field bg-card px-2 py-1 text-[13px]"
            >
              {PAPERS.map((paper) => (
                <option key={paper} value={paper}>
                  {t(`papers.${paper}`)}
                </option>
              ))}
            </select>
          </label>
          <PrintButton label={t("print")} />
          <CopySheet storyId={storyId} language={language} choice={choice} />
        </div>
      </form>
      <p className="mt-1.5 text-[12px] text-ink-3">{t("exportHint")}</p>
      <p role="status" className="min-h-5 text-[13px] font-medium">
        {state.kind === "writing" && state.progress === null ? t("starting") : null}
        {state.kind === "writing" && state.progress !== null ? t("writing", state.progress) : null}
        {state.kind === "written" ? t("written", { name: state.name, code: state.code }) : null}
        {state.kind === "failed" ? (state.reason ?? t("failed")) : null}
      </p>
    </section>
  );
}
