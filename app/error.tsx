"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { MessagePage } from "@/components/desk/message-page";
import { Button, buttonClass } from "@/components/ui/button";

export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const t = useTranslations("errors");
  return (
    <MessagePage
      title={t("title")}
      actions={
        <>
          <Button look="primary" onClick={() => retry()}>
            {t("retry")}
          </Button>
          <Link href="/" className={buttonClass()}>
            {t("toStories")}
          </Link>
        </>
      }
    >
      <p>{t("what")}</p>
      <p>{t("nothingLost")}</p>
      {error.digest ? (
        <p className="text-[12.5px] text-ink-3">{t("digest", { digest: error.digest })}</p>
      ) : null}
    </MessagePage>
  );
}
