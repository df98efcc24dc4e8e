import { describe, expect, it } from "vitest";
import { readDay, readTypedDay } from "../../../lib/editorial/read-day.ts";

const TODAY = "2026-03-01";

describe("readDay", () => {
  it.each([
    ["2026-05-07", "2026-05-07"],
    [" 7 Mei 2026 ", "2026-05-07"],
    ["Kamis, 7 Mei 2026", "2026-05-07"],
    ["Jum'at, 8 Mei 2026", "2026-05-08"],
    ["7 May 2026", "2026-05-07"],
    ["Thu, 7th May, 2026", "2026-05-07"],
    ["May 7, 2026", "2026-05-07"],
    ["Sept. 1, 2025", "2025-09-01"],
    ["17 Agt. 1945", "1945-08-17"],
    ["3 Nop 2024", "2024-11-03"],
    ["29 Februari 2024", "2024-02-29"],
  ])("reads %s", (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    "",
    "soon",
    "2026-02-30",
    "29 Februari 2026",
    "7 Mei",
    "7 Ju 2026",
    "7 Foo 2026",
    "Rabu, 7 Mei 2026", // a Thursday
    "besok, 7 Mei 2026",
    "07/05/2026",
    "hari ini",
    "2026-05-07T10:00",
  ])("does not guess at “%s”", (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe("readTypedDay", () => {
  it.each([
    ["7/5/2026", "2026-05-07"],
    ["07-05-26", "2026-05-07"],
    ["7.5.2026", "2026-05-07"],
    ["hari ini", "2026-03-01"],
    ["Kemarin", "2026-02-28"],
    ["yesterday", "2026-02-28"],
    ["7 Mei 2026", "2026-05-07"],
  ])("reads %s", (text, day) => {
    expect(readTypedDay(text, TODAY)).toBe(day);
  });

  it("knows no thirteenth month", () => {
    expect(readTypedDay("5/13/2026", TODAY)).toBeNull();
  });
});
