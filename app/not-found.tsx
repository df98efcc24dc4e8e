import type { Metadata } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { MessagePage } from "@/components/desk/message-page";
import { buttonClass } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors");
  return { title: t("notFoundTitle") };
}

export default function NotFound() {
  const t = useTranslations("errors");
  return (
    <MessagePage
      title={t("notFoundTitle")}
      actions={
        <Link href="/" className={buttonClass("primary")}>
          {t("toStories")}
        </Link>
      }
    >
      <p>{t("notFoundWhat")}</p>
      <p>{t("notFoundDo")}</p>
    </MessagePage>
  );
}
