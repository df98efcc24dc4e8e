import { useTranslations } from "next-intl";
import type { StorySummary } from "@/lib/editorial/views";

/** The meter in words, then how many outlets and how many independent origins stand behind the story. */
export function StoryCounts({ story }: { story: StorySummary }) {
  const t = useTranslations("meter");
  const { meter } = story;
  if (story.articles === 0) return <p className="text-[12.5px] text-ink-3">{t("noOutlet")}</p>;
  return (
    <p className="text-[12.5px] text-ink-3">
      {meter.verified > 0 ? (
        <>
          <span className="font-semibold text-verified">
            {t("verified", { count: meter.verified })}
          </span>
          {" · "}
        </>
      ) : null}
      {meter.agree > 0 ? `${t("agree", { count: meter.agree })} · ` : ""}
      {meter.single > 0 ? `${t("single", { count: meter.single })} · ` : ""}
      {meter.partial > 0 ? `${t("partial", { count: meter.partial })} · ` : ""}
      {meter.conflict > 0 ? (
        <>
          <span className="font-semibold text-conflicts">
            {t("conflict", { count: meter.conflict })}
          </span>
          {" · "}
        </>
      ) : null}
      {t("outlets", { count: story.outlets })},{" "}
      <b className="font-semibold text-ink-2">
        {t("origins", { count: story.independentOrigins })}
      </b>
    </p>
  );
}
