import type { LanguageId } from "../../engine/article.ts";

/** A day keeps its day; a moment is shown in the sheet's zone and says so, for a sheet is read anywhere. What is no date stays. */
export function formatTime(iso: string, language: LanguageId, timeZone: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(isDay ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      timeZone: isDay ? "UTC" : timeZone,
      ...options,
    }).format(date);
  const day = format({ day: "numeric", month: "long", year: "numeric" });
  if (isDay) return day;
  return `${day}, ${format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short" })}`;
}
