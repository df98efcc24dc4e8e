/**
 * When a calendar day (ISO 8601, "2024-06-19") begins in a time zone (an IANA name), as an instant in UTC. Where the clocks
 * are put forward at midnight that is one o'clock.
 */
export function startOfDay(day: string, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // The zone's offset a day before and a day after are those of both sides of a change that falls on this midnight.
  const [before, after] = [midnight - DAY_MS, midnight + DAY_MS].map(
    (near) => midnight - offsetMs(near, timeZone),
  );
  const [earlier = midnight, later = midnight] = [before, after].toSorted(
    (a = midnight, b = midnight) => a - b,
  );
  const isBegun = earlier + offsetMs(earlier, timeZone) >= midnight;
  return new Date(isBegun ? earlier : later).toISOString();
}

/** The day after a calendar day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

const DAY_MS = 86_400_000;

/** How far the clocks of a zone are ahead of UTC at an instant. */
function offsetMs(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", { ...PARTS, timeZone }).formatToParts(instant);
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0, second = 0] = ORDER.map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  );
  return Date.UTC(year, month - 1, date, hour, minute, second) - instant;
}

const PARTS = {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
  hourCycle: "h23",
} as const;
const ORDER = ["year", "month", "day", "hour", "minute", "second"] as const;
