/**
 * A date for people: an ISO 8601 day keeps its day whatever the time zone; a date-time is shown in `timeZone`, with the
 * time of day where `withTime` asks for it, and the zone's name where `withZone` does. What is no date is given back as it stands.
 */
export function formatDate(
  iso: string,
  locale: string,
  {
    withTime = false,
    withZone = false,
    timeZone,
  }: { withTime?: boolean; withZone?: boolean; timeZone?: string } = {},
): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(isDay ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(date.getTime())) {
    return iso;
  }
  const timed = withTime && !isDay;
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    ...(timed && withZone
      ? { ...LONG_DATE, hour: "2-digit", minute: "2-digit", timeZoneName: "short" }
      : { dateStyle: "long", ...(timed ? { timeStyle: "short" } : {}) }),
    ...(isDay ? { timeZone: "UTC" } : timeZone === undefined ? {} : { timeZone }),
  }).format(date);
}

/** What dateStyle "long" is, for it takes no zone's name beside it. */
const LONG_DATE = { day: "numeric", month: "long", year: "numeric" } as const;
