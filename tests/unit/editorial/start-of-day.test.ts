import { describe, expect, it } from "vitest";
import { dayAfter, startOfDay } from "../../../lib/editorial/start-of-day.ts";

describe("a day begins", () => {
  it.each([
    ["2024-06-19", "Asia/Jakarta", "2024-06-18T17:00:00.000Z"],
    ["2024-06-19", "Asia/Jayapura", "2024-06-18T15:00:00.000Z"],
    ["2024-06-19", "UTC", "2024-06-19T00:00:00.000Z"],
    ["2024-06-19", "Asia/Kolkata", "2024-06-18T18:30:00.000Z"],
    ["2024-06-19", "America/New_York", "2024-06-19T04:00:00.000Z"],
    ["2024-06-19", "Pacific/Kiritimati", "2024-06-18T10:00:00.000Z"],
    // On the days on which the clocks change, later in the day.
    ["2024-03-31", "Europe/Paris", "2024-03-30T23:00:00.000Z"],
    ["2024-04-01", "Europe/Paris", "2024-03-31T22:00:00.000Z"],
    ["2024-10-27", "Europe/Paris", "2024-10-26T22:00:00.000Z"],
    // At midnight itself: put forward, there is no midnight; put back, it comes after a second 23 o'clock.
    ["2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00.000Z"],
    ["2018-02-18", "America/Sao_Paulo", "2018-02-18T03:00:00.000Z"],
  ])("%s in %s", (day, zone, instant) => {
    expect(startOfDay(day, zone)).toBe(instant);
  });

  it("after another, also over a month and a year", () => {
    expect(["2024-02-28", "2024-02-29", "2024-12-31"].map(dayAfter)).toEqual([
      "2024-02-29",
      "2024-03-01",
      "2025-01-01",
    ]);
  });
});
