import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { StorySummary } from "@/lib/editorial/views";

/**
 * The meter in words, then how many outlets and how many independent origins stand behind the story. No line ends between a
 * number and what it counts.
 */
export function StoryCounts({ story }: { story: StorySummary }) {
  const t = useTranslations("meter");
  const { meter } = story;
  if (story.articles === 0) return <p className="text-[12.5px] text-ink-3">{t("noOutlet")}</p>;
  const counts = (["verified", "agree", "single", "partial", "conflict"] as const).filter(
    (name) => meter[name] > 0,
  );
  return (
    <p className="text-[12.5px] text-ink-3">
      {counts.map((name) => (
        <Fragment key={name}>
          <span className="whitespace-nowrap">
            <span className={TELLING[name]}>{t(name, { count: meter[name] })}</span> ·
          </span>{" "}
        </Fragment>
      ))}
      <span className="whitespace-nowrap">{t("outlets", { count: story.outlets })},</span>{" "}
      <b className="font-semibold whitespace-nowrap text-ink-2">
        {t("origins", { count: story.independentOrigins })}
      </b>
    </p>
  );
}

/** What stands out among the counts. */
const TELLING: Partial<Record<keyof StorySummary["meter"], string>> = {
  verified: "font-semibold text-verified",
  conflict: "font-semibold text-conflicts",
};
