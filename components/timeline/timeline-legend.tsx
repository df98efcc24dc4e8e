import { useTranslations } from "next-intl";
import { STANCE_TEXT, StanceMark } from "@/components/facts/stance-mark";
import { STANCES } from "@/lib/engine/reconciliation";

/** What the signs and lines of the axis mean. */
export function TimelineLegend() {
  const t = useTranslations();
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[12.5px] text-ink-2">
      {STANCES.map((stance) => (
        <li key={stance} className={`inline-flex items-center gap-1.5 ${STANCE_TEXT[stance]}`}>
          <StanceMark stance={stance} className="size-3" />
          <span aria-hidden="true">{t(`stance.${stance}`)}</span>
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width={26} height={12}>
          <rect
            x={1}
            y={2}
            width={24}
            height={8}
            rx={2}
            strokeWidth={1.5}
            strokeDasharray="4 3"
            className="fill-none stroke-ink-2"
          />
        </svg>
        {t("timeline.vague")}
      </li>
      <li className="no-print max-md:hidden pointer-coarse:hidden">{t("timeline.pull")}</li>
    </ul>
  );
}
