import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { undo } from "@/app/facts/[id]/actions";
import { readAuthor } from "@/app/preferences/read-preferences";
import { HousePage } from "@/components/house/house-page";
import { listHouseStyles } from "@/lib/workflows/house-style";
import { saveHouse } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("house");
  return { title: t("heading") };
}

export default async function HouseRoute() {
  const [styles, author] = await Promise.all([listHouseStyles(), readAuthor()]);
  return <HousePage styles={styles} author={author} save={saveHouse} undo={undo} />;
}
