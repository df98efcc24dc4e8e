import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { HeaderSearch } from "@/components/search/header-search";
import { AuthorForm } from "./author-form";
import { KeepFocus } from "./keep-focus";
import { KeysHelp } from "./keys-help";
import { PaletteButton } from "./palette-button";

/** The bar on every page: brand, stories, search, language, keys, and who is working. */
export function SiteHeader({
  author,
  saveAuthor,
  chooseLanguage,
}: {
  author: string;
  saveAuthor: (form: FormData) => Promise<void>;
  chooseLanguage: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations("desk");
  const other = useLocale() === "en" ? "id" : "en";
  return (
    <header className="no-print flex min-h-12 flex-wrap items-center gap-x-2 border-b border-line bg-card px-4 py-1.5 sm:gap-x-4 md:px-6">
      <Link
        href="/"
        className="font-serif text-[20px] font-bold tracking-tight"
        aria-label={t("home")}
      >
        Tally<span className="text-conflicts">.</span>
      </Link>
      <nav aria-label={t("mainNav")} className="flex gap-x-2">
        <Link href="/" className="rounded px-1 py-1.5 text-ink-2 hover:text-ink">
          {t("stories")}
        </Link>
        <Link href="/outlets" className="rounded px-1 py-1.5 text-ink-2 hover:text-ink">
          {t("outlets")}
        </Link>
      </nav>
      <span className="flex-1 max-sm:hidden" />
      <HeaderSearch />
      <form action={chooseLanguage}>
        <button
          type="submit"
          name="language"
          value={other}
          lang={other}
          className="rounded px-1.5 py-1.5 text-[13px] text-ink-2 hover:text-ink"
        >
          <span className="max-sm:hidden">{t("otherLanguage")}</span>
          <abbr className="uppercase no-underline sm:hidden" title={t("otherLanguage")}>
            {other}
          </abbr>
        </button>
      </form>
      <PaletteButton />
      <KeysHelp />
      <KeepFocus />
      <AuthorForm author={author} save={saveAuthor} />
    </header>
  );
}
