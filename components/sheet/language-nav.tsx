import Link from "next/link";
import { useTranslations } from "next-intl";
import { LANGUAGE_IDS, type LanguageId } from "@/lib/engine/article";

/** The languages that something can leave the house in; `hrefs` says where each is shown. */
export function LanguageNav({
  label,
  language,
  hrefs,
}: {
  label: string;
  language: LanguageId;
  hrefs: Readonly<Record<LanguageId, string>>;
}) {
  const t = useTranslations("sheet");
  return (
    <nav aria-label={label} className="no-print flex flex-wrap items-center gap-2">
      <span className="text-[12.5px] font-semibold">{label}</span>
      {LANGUAGE_IDS.map((id) => (
        <Link
          key={id}
          href={hrefs[id]}
          lang={id}
          aria-current={id === language ? "true" : undefined}
          className="inline-flex min-h-7 items-center rounded-full border border-line-strong bg-card px-3 py-1 text-[12.5px] aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
        >
          {t(`languages.${id}`)}
        </Link>
      ))}
    </nav>
  );
}
