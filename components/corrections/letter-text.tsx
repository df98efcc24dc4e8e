"use client";

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { LanguageId } from "@/lib/engine/article";

/** A letter to read, copy and take along. Without scripts its text can be selected, and downloaded. */
export function LetterText({
  outlet,
  text,
  language,
  href,
}: {
  outlet: string;
  text: string;
  language: LanguageId;
  href: string;
}) {
  const t = useTranslations("corrections");
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {t("letterOf", { outlet })}
      </label>
      <textarea
        id={id}
        readOnly
        lang={language}
        dir="auto"
        rows={Math.min(24, text.split("\n").length + 1)}
        value={text}
        className="mt-2 block w-full rounded-desk border border-field bg-card px-3 py-2 font-mono text-[12.5px] leading-relaxed text-ink"
      />
      <div className="no-print mt-2 flex flex-wrap items-center gap-2">
        <CopyButton
          load={() => Promise.resolve({ text })}
          label={t("copy")}
          name={t("copyOf", { outlet })}
        />
        <a href={href} className={buttonClass()} aria-label={t("downloadOf", { outlet })}>
          <Download aria-hidden="true" size={14} /> {t("download")}
        </a>
      </div>
    </>
  );
}
