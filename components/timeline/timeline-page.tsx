import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { EmptyBoard } from "@/components/facts/empty-board";
import type { Timeline } from "@/lib/editorial/timeline/build-timeline";
import { layOutRow } from "@/lib/editorial/timeline/lay-out-row";
import type { TimeWindow } from "@/lib/editorial/timeline/time-window";
import type { StorySummary } from "@/lib/editorial/views";
import { formatWindow } from "./format-time";
import { type TimelinePlace, timelineAddress } from "./timeline-address";
import { TimelineControls } from "./timeline-controls";
import { TimelineLegend } from "./timeline-legend";
import { TimelinePlot } from "./timeline-plot";
import { TimelineTable } from "./timeline-table";
import { TimelineZoom } from "./timeline-zoom";
import { UndatedList } from "./undated-list";

/** A story's dated facts on an axis, or the same as a table. */
export function TimelinePage({
  story,
  timeline,
  place,
  window,
}: {
  story: StorySummary;
  timeline: Timeline;
  place: TimelinePlace;
  window: TimeWindow;
}) {
  const t = useTranslations("timeline");
  const locale = useLocale();
  const { dated, undated } = timeline;
  if (story.counts.all === 0) {
    return <EmptyBoard storyId={story.id} filter="all" articles={story.articles} facts={0} />;
  }
  const rows = dated.flatMap((row) => layOutRow(row, window, locale) ?? []);
  const outside = dated.length - rows.length;
  return (
    <>
      {dated.length === 0 ? <p className="card p-6 text-ink-2">{t("none")}</p> : null}
      {dated.length > 0 || undated.length > 0 ? (
        <TimelineControls place={place} window={window} />
      ) : null}
      {place.view === "table" ? (
        <TimelineTable rows={[...dated, ...undated]} />
      ) : (
        <>
          {dated.length === 0 ? null : (
            <>
              <p role="status" className="mt-3 text-[13px] text-ink-2">
                {t("inSight", { window: formatWindow(window, locale), count: rows.length })}
                {outside === 0 ? null : (
                  <>
                    {" "}
                    <Link
                      href={timelineAddress(place, place.whole)}
                      scroll={false}
                      className="link"
                    >
                      {t("outside", { count: outside })}
                    </Link>
                  </>
                )}
              </p>
              <TimelineLegend />
              <TimelineZoom place={place} window={window}>
                <TimelinePlot rows={rows} place={place} window={window} />
              </TimelineZoom>
            </>
          )}
          <UndatedList rows={undated} />
        </>
      )}
    </>
  );
}
