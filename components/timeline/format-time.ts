import type { Tick, TickUnit } from "@/lib/editorial/timeline/choose-ticks";
import type { TimeWindow } from "@/lib/editorial/timeline/time-window";

const PARTS: Readonly<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  minute: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  hour: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  day: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
  year: { year: "numeric" },
};

/** What stands at a line of the axis: as much of the time as its step needs, the year where it is one. */
export function formatTick({ at, unit }: Tick, locale: string): string {
  return format(at, locale, PARTS[unit]);
}

/** What is in sight, in words: with clock times only where it is a matter of a few days. */
export function formatWindow({ from, to }: TimeWindow, locale: string): string {
  const isShort = to - from < FEW_DAYS;
  const parts: Intl.DateTimeFormatOptions = {
    day: "numeric",
    month: "long",
    year: "numeric",
    ...(isShort ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } : {}),
  };
  return `${format(from, locale, parts)} – ${format(to, locale, parts)}`;
}

const FEW_DAYS = 4 * 1440;

/** The story's own local time is kept as if it were UTC, so it is written as UTC. */
function format(minute: number, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    ...parts,
    timeZone: "UTC",
  }).format(new Date(minute * 60_000));
}
