/**
 * A date for people: an ISO 8601 day keeps its day whatever the time zone; a date-time is shown in `timeZone`, with the
 * time of day where `withTime` asks for it. What is no date is given back as it stands.
 */
export function formatDate(
  iso: string,
  locale: string,
  { withTime = false, timeZone }: { withTime?: boolean; timeZone?: string } = {},
): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(isDay ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) {
    return iso;
  }
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    dateStyle: "long",
    ...(withTime && !isDay ? { timeStyle: "short" } : {}),
    ...(isDay ? { timeZone: "UTC" } : timeZone === undefined ? {} : { timeZone }),
  }).format(date);
}
