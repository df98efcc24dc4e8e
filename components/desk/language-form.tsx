"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormAction, useFormAction } from "@/components/ui/use-form-action";

/** Turns the interface into the other language; what is typed on the page stays, also where the server does not answer. */
export function LanguageForm({ choose }: { choose: FormAction<null> }) {
  const t = useTranslations("desk");
  const other = useLocale() === "en" ? "id" : "en";
  const { form } = useFormAction(choose, null);
  return (
    <form {...form}>
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
  );
}
