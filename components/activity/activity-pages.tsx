import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { ActivityPageView } from "@/lib/editorial/activity-view";
import { activityHref } from "./activity-href";

/** The way through a long log. */
export function ActivityPages({ view }: { view: ActivityPageView }) {
  const t = useTranslations("activity");
  const { story, filter, page, pages } = view;
  if (pages === 1) {
    return null;
  }
  return (
    <nav aria-label={t("pages")} className="no-print mt-4 flex flex-wrap items-center gap-3">
      {page > 1 ? (
        <Link href={activityHref(story.id, filter, page - 1)} rel="prev" className={buttonClass()}>
          {t("newer")}
        </Link>
      ) : null}
      <span>{t("page", { page, pages })}</span>
      {page < pages ? (
        <Link href={activityHref(story.id, filter, page + 1)} rel="next" className={buttonClass()}>
          {t("older")}
        </Link>
      ) : null}
    </nav>
  );
}
