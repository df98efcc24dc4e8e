import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readAuthor } from "@/app/preferences/read-preferences";
import { SearchResults } from "@/components/search/search-results";
import { type AddressParameters, readSearchQuery } from "@/lib/editorial/search/search-query";
import { searchDesk } from "@/lib/workflows/search-desk";

interface Props {
  searchParams: Promise<AddressParameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("search");
  const { text } = readSearchQuery(await searchParams);
  return { title: text === "" ? t("heading") : t("headingOf", { query: text }) };
}

export default async function SearchPage({ searchParams }: Props) {
  const query = readSearchQuery(await searchParams);
  const found = await searchDesk(query, { reader: await readAuthor() });
  return <SearchResults query={query} found={found} />;
}
