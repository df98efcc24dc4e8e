import Link from "next/link";
import { useTranslations } from "next-intl";
import { HeaderSearch } from "@/components/search/header-search";
import type { FormAction } from "@/components/ui/use-form-action";
import { AuthorForm } from "./author-form";
import { KeepFocus } from "./keep-focus";
import { KeysHelp } from "./keys-help";
import { LanguageForm } from "./language-form";
import { PaletteButton } from "./palette-button";

/** The bar on every page: brand, stories, search, language, keys, and who is working; one row, also at 320 px (400 % zoom). */
export function SiteHeader({
  author,
  saveAuthor,
  chooseLanguage,
}: {
  author: string;
  saveAuthor: FormAction<null>;
  chooseLanguage: FormAction<null>;
}) {
  const t = useTranslations("desk");
  return (
    <header className="no-print flex min-h-12 flex-wrap items-center gap-x-2 border-b border-line bg-card px-4 py-1.5 max-[23rem]:gap-x-1 max-[23rem]:px-2 sm:gap-x-4 md:px-6">
      <Link
        href="/"
        className="font-serif text-[20px] font-bold tracking-tight"
        aria-label={t("home")}
      >
        Tally<span className="text-conflicts">.</span>
      </Link>
      <nav aria-label={t("mainNav")} className="flex sm:gap-x-2">
        <Link href="/" className="rounded px-1 py-1.5 text-ink-2 hover:text-ink max-[23rem]:px-0.5">
          {t("stories")}
        </Link>
        <Link
          href="/outlets"
          className="rounded px-1 py-1.5 text-ink-2 hover:text-ink max-[23rem]:px-0.5"
        >
          {t("outlets")}
        </Link>
      </nav>
      <div className="ml-auto flex items-center sm:gap-x-4">
        <HeaderSearch />
        <LanguageForm choose={chooseLanguage} />
        <PaletteButton />
        <KeysHelp />
        <KeepFocus />
        <span className="max-sm:ml-1.5 max-[23rem]:ml-0.5">
          <AuthorForm author={author} save={saveAuthor} />
        </span>
      </div>
    </header>
  );
}
