import { ChevronLeft, ChevronRight, Minus, Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import {
  isWhole,
  moveWindow,
  type TimeWindow,
  zoomWindow,
} from "@/lib/editorial/timeline/time-window";
import { TIMELINE_VIEWS, type TimelinePlace, timelineAddress } from "./timeline-address";

/** How the timeline is shown, and the ways through time: links, so that each step has its address. */
export function TimelineControls({ place, window }: { place: TimelinePlace; window: TimeWindow }) {
  const t = useTranslations("timeline");
  const { whole } = place;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-6 gap-y-3">
      <nav aria-label={t("viewNav")} className="flex gap-2">
        {TIMELINE_VIEWS.map((view) => (
          <Link
            key={view}
            href={timelineAddress({ ...place, view }, window)}
            scroll={false}
            aria-current={view === place.view ? "page" : undefined}
            className="inline-flex min-h-7 items-center rounded-full border border-line-strong bg-card px-3 py-1 text-[12.5px] hover:border-ink-3 aria-[current=page]:border-ink aria-[current=page]:bg-ink aria-[current=page]:text-paper"
          >
            {t(`views.${view}`)}
          </Link>
        ))}
      </nav>
      {place.view === "table" ? null : (
        <nav aria-label={t("zoomNav")} className="flex flex-wrap gap-2">
          <Step href={timelineAddress(place, zoomWindow(window, whole, 0.5))} name={t("closer")}>
            <Plus aria-hidden="true" size={16} /> <Kbd>+</Kbd>
          </Step>
          <Step href={timelineAddress(place, zoomWindow(window, whole, 2))} name={t("wider")}>
            <Minus aria-hidden="true" size={16} /> <Kbd>−</Kbd>
          </Step>
          <Step href={timelineAddress(place, moveWindow(window, whole, -0.5))} name={t("earlier")}>
            <ChevronLeft aria-hidden="true" size={16} /> <Kbd>[</Kbd>
          </Step>
          <Step href={timelineAddress(place, moveWindow(window, whole, 0.5))} name={t("later")}>
            <ChevronRight aria-hidden="true" size={16} /> <Kbd>]</Kbd>
          </Step>
          {isWhole(window, whole) ? null : (
            <Link
              href={timelineAddress(place, whole)}
              scroll={false}
              className={buttonClass("plain")}
            >
              {t("everything")} <Kbd>0</Kbd>
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}

function Step({ href, name, children }: { href: string; name: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      aria-label={name}
      title={name}
      className={buttonClass("plain", "min-w-9 px-2")}
    >
      {children}
    </Link>
  );
}
