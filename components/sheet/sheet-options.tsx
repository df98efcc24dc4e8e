import { Download } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { SHEET_FORMATS } from "@/lib/editorial/sheet/sheet-format";
import { LANGUAGE_IDS, type LanguageId } from "@/lib/engine/article";
import { PrintButton } from "./print-button";

/** In which language the sheet speaks and in which formats it leaves the house. */
export function SheetOptions({ storyId, language }: { storyId: string; language: LanguageId }) {
  const t = useTranslations("sheet");
  return (
    <div className="no-print mb-5 flex flex-wrap items-center gap-x-6 gap-y-3">
      <nav aria-label={t("languageNav")} className="flex items-center gap-2">
        <span className="text-[12.5px] font-semibold">{t("language")}</span>
        {LANGUAGE_IDS.map((id) => (
          <Link
            key={id}
            href={`/stories/${storyId}/sheet?language=${id}`}
            lang={id}
            aria-current={id === language ? "true" : undefined}
            className="inline-flex min-h-7 items-center rounded-full border border-line-strong bg-card px-3 py-1 text-[12.5px] aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
          >
            {t(`languages.${id}`)}
          </Link>
        ))}
      </nav>
      <nav aria-label={t("exportNav")} className="flex flex-wrap gap-2">
        {SHEET_FORMATS.map((format) => (
          <a
            key={format}
            href={`/stories/${storyId}/sheet/export?format=${format}&language=${language}`}
            download
            className={buttonClass(format === "html" ? "primary" : "plain")}
          >
            <Download aria-hidden="true" size={14} /> {t(`formats.${format}`)}
          </a>
        ))}
        <PrintButton label={t("print")} />
      </nav>
    </div>
  );
}
