import { describe, expect, it } from "vitest";
import { storyZone, stretchOf } from "../../../../lib/editorial/timeline/time-stretch.ts";
import { date, stretch } from "./fixtures.ts";

describe("where a date lies", () => {
  it("is a whole day, or a minute", () => {
    expect(stretchOf(date("2024-06-19"), null)).toEqual(stretch("2024-06-19", "2024-06-20"));
    expect(stretchOf(date("2024-06-19T05:20"), null)).toEqual(
      stretch("2024-06-19T05:20", "2024-06-19T05:21"),
    );
    expect(stretchOf(date("2024-06-19T18:00", "2024-06-19T24:00"), null)).toEqual(
      stretch("2024-06-19T18:00", "2024-06-20"),
    );
  });

  it("is vague where the words name no day or only about it", () => {
    expect(stretchOf(date("1961-01-01", "1961-12-31", { grain: "year" }), null)).toEqual(
      stretch("1961-01-01", "1962-01-01", { vague: true }),
    );
    expect(stretchOf(date("2024-06-19", "2024-06-19", { approximate: true }), null)?.vague).toBe(
      true,
    );
  });

  it("is a third of a stretch of which only a part is meant", () => {
    const july = (edge: "start" | "mid" | "end") =>
      stretchOf(date("2024-07-01", "2024-07-30", { grain: "month", edge }), null);
    expect(july("start")).toEqual(stretch("2024-07-01", "2024-07-11", { vague: true }));
    expect(july("mid")).toEqual(stretch("2024-07-11", "2024-07-21", { vague: true }));
    expect(july("end")).toEqual(stretch("2024-07-21", "2024-07-31", { vague: true }));
  });

  it("is open on the side of a limit, or of an end that nobody knows", () => {
    const open = { vague: true };
    expect(stretchOf(date("2020-01-01", "2020-12-31", { bound: "before" }), null)).toEqual(
      stretch("2020-01-01", "2020-01-01", { ...open, openStart: true }),
    );
    expect(stretchOf(date("2020-01-01", "2020-12-31", { bound: "after" }), null)).toEqual(
      stretch("2021-01-01", "2021-01-01", { ...open, openEnd: true }),
    );
    expect(stretchOf(date("2020-01-01", null), null)).toMatchObject({ openEnd: true });
    expect(stretchOf(date(null, "2020-01-01"), null)).toMatchObject({ openStart: true });
  });

  it("is nowhere for words without a place in the calendar", () => {
    expect(stretchOf(date(null, null, { certainty: "vague" }), null)).toBeNull();
    expect(stretchOf(date("not a day"), null)).toBeNull();
  });

  it("moves clock times, and only those, into the story's zone", () => {
    const jakarta = date("2024-06-19T23:30", "2024-06-19T23:30", { zone: "+07:00" });
    const london = date("2024-06-19T16:30", "2024-06-19T16:30", { zone: "+00:00" });
    const zone = storyZone([london, jakarta, jakarta, date("2024-06-19")]);
    expect(zone).toBe("+07:00");
    expect(stretchOf(london, zone)).toEqual(stretchOf(jakarta, zone));
    expect(stretchOf(date("2024-06-19", "2024-06-19", { zone: "+00:00" }), zone)).toEqual(
      stretch("2024-06-19", "2024-06-20"),
    );
    expect(stretchOf({ ...london, zone: "local" }, zone)?.from).toBe(stretchOf(london, null)?.from);
    expect(storyZone([date("2024-06-19")])).toBeNull();
  });
});
