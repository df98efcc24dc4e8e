import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { SearchChoices } from "@/components/search/search-choices";
import { SearchForm } from "@/components/search/search-form";
import { listSearchChoices } from "@/lib/workflows/list-search-choices";

/** Around the results, and loaded once: while somebody types, only what is found is asked for anew. */
export default async function SearchLayout({ children }: { children: ReactNode }) {
  return <Frame choices={await listSearchChoices()}>{children}</Frame>;
}

function Frame({ choices, children }: { choices: SearchChoices; children: ReactNode }) {
  const t = useTranslations("search");
  return (
    <div className="mx-auto max-w-6xl px-4 py-6 md:px-6">
      <h1 className="mb-4 text-[30px] leading-tight">{t("heading")}</h1>
      <SearchForm choices={choices}>{children}</SearchForm>
    </div>
  );
}
