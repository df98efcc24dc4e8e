"use client";

import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import type { LinkState } from "@/lib/editorial/sheet/share-link";

/** What the log tells of a share link: its language, and until when it is or was to last. */
export function LinkWords({ link: { language, expiresAt, revokedAt } }: { link: LinkState }) {
  const t = useTranslations("sheet");
  const locale = useLocale();
  const timeZone = useTimeZone();
  const date = formatDate(expiresAt, locale, { withTime: true, ...(timeZone ? { timeZone } : {}) });
  return revokedAt === null
    ? `${t(`languages.${language}`)}, ${t("share.until", { date })}`
    : t("share.standing.revoked");
}
