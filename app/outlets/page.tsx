import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OutletList } from "@/components/outlets/outlet-list";
import { listOutlets } from "@/lib/workflows/list-outlets";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("outlets");
  return { title: t("heading") };
}

export default async function OutletsPage() {
  const [outlets, t] = await Promise.all([listOutlets(), getTranslations("outlets")]);
  return (
    <div className="mx-auto max-w-6xl px-4 py-6 md:px-6">
      <h1 className="text-[30px] leading-tight">{t("heading")}</h1>
      <p className="mt-1 mb-5 max-w-prose text-ink-2">{t("lead")}</p>
      <OutletList outlets={outlets} />
    </div>
  );
}
