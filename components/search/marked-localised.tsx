import { useLocale, useTranslations } from "next-intl";
import { findHits } from "@/lib/editorial/search/find-hits";
import type { SearchTerm } from "@/lib/editorial/search/search-terms";
import type { Localised } from "@/lib/engine/article";
import { MarkedText } from "./marked-text";

/** A text of the desk in the reader's language; where its other language has more of the words, that one stands under it. */
export function MarkedLocalised({
  text,
  terms,
}: {
  text: Localised;
  terms: readonly SearchTerm[];
}) {
  const t = useTranslations("search");
  const locale = useLocale();
  const other = locale === "en" ? "id" : "en";
  const isElsewhere = termsIn(text[other], terms) > termsIn(text[locale], terms);
  return (
    <>
      <MarkedText text={text[locale]} terms={terms} />
      {isElsewhere ? (
        <span className="block font-sans text-[12.5px] font-normal text-ink-3">
          {t("otherLanguage")}{" "}
          <span lang={other}>
            <MarkedText text={text[other]} terms={terms} />
          </span>
        </span>
      ) : null}
    </>
  );
}

function termsIn(text: string, terms: readonly SearchTerm[]): number {
  return new Set(findHits(text, terms).map(({ term }) => term)).size;
}
