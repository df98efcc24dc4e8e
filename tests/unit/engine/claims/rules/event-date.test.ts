// Every outlet, person and happening in these sentences is invented.
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../../support/story.ts";

function dates(language: "id" | "en", text: string) {
  return claimsIn(language, text, "event-date").map(({ value, words, subject }) => [
    value.kind === "date" ? value.edtf : value.kind,
    words[0],
    subject.predicates[0] ?? null,
  ]);
}

describe("event-date", () => {
  it.each([
    [
      "id",
      "Perjanjian itu ditandatangani pada Rabu (4/3/2026).",
      "2026-03-04",
      "Rabu (4/3/2026)",
      "sign",
    ],
    ["en", "The treaty was signed on Wednesday.", "2026-03-04", "Wednesday", "sign"],
    ["id", "Jembatan itu runtuh kemarin.", "2026-03-04", "kemarin", "collapse"],
    ["en", "The bridge collapsed two days ago.", "2026-03-03", "two days ago", "collapse"],
    ["en", "The bridge has been closed since 2019.", "2019", "2019", "close"],
  ] as const)("%s: %s", (language, text, edtf, words, predicate) => {
    expect(dates(language, text)).toEqual([[edtf, words, predicate]]);
  });

  it.each([
    ["id", "Kapal feri itu tenggelam pada Rabu (4/3/2026) pukul 05.20 WIB."],
    ["en", "The ferry sank at 5:20 am on Wednesday."],
  ] as const)("splits the clock time from its day: %s %s", (language, text) => {
    const claims = claimsIn(language, text, "event-date");
    expect(claims.map(({ value }) => (value.kind === "date" ? value.grain : null))).toEqual([
      "minute",
      "day",
    ]);
    const [clock, day] = claims.map(({ value }) => value);
    expect(clock).toMatchObject({ stated: { minute: 320 } });
    expect(day).toMatchObject({ edtf: "2026-03-04", first: "2026-03-04", last: "2026-03-04" });
    expect(day).not.toHaveProperty("stated.minute");
    expect(day).not.toHaveProperty("zone");
  });

  it("asks for a time that lies some days back", () => {
    expect(claimsIn("id", "Jembatan itu runtuh beberapa hari lalu.", "event-date")).toHaveLength(1);
    expect(claimsIn("en", "The bridge collapsed a few days ago.", "event-date")).toHaveLength(1);
  });

  it.each([
    ["id", "Ketika itu jembatan tersebut runtuh."],
    ["id", "Jembatan itu dulu runtuh."],
    ["en", "The bridge had collapsed recently."],
    ["en", "The bridge is closed now."],
  ] as const)("asks for no time that only another sentence gives: %s %s", (language, text) => {
    expect(dates(language, text)).toEqual([]);
  });

  it("leaves a clock time without a day whole", () => {
    const [claim, ...others] = claimsIn("en", "The ferry sank at 5:20 am.", "event-date");
    expect(others).toEqual([]);
    expect(claim?.value).toMatchObject({ grain: "minute" });
  });

  it.each([
    [
      "id",
      "“Hari ini kami menandatangani perjanjian itu,” kata Menteri Luar Negeri Sari Wibowo.",
      "Hari ini",
    ],
    ["en", "“Today we signed the treaty,” Foreign Minister Sari Wibowo said.", "Today"],
  ] as const)("reads today in a quotation as its speaker's: %s %s", (language, text, words) => {
    const [claim] = claimsIn(language, text, "event-date");
    expect(claim?.words).toEqual([words]);
    expect(claim?.speaker?.name).toBe("Sari Wibowo");
    expect(claim?.value).toMatchObject({ edtf: "2026-03-05" });
  });

  it.each([
    ["id", "SERUNI, 4 Maret 2026 - Kapal feri itu tenggelam."],
    ["id", "Seruni (4/3/2026) - Kapal feri itu tenggelam."],
    ["en", "SERUNI, 4 May (Northern Wire) - The ferry sank."],
  ] as const)("claims nothing from a dateline: %s %s", (language, text) => {
    expect(dates(language, text)).toEqual([]);
  });

  it.each([
    ["a length", "id", "Pertemuan itu berlangsung selama dua hari."],
    ["a length", "en", "The meeting lasted two days."],
    ["an age", "id", "Pria berusia 34 tahun itu ditangkap."],
    ["an age", "en", "The 34-year-old man was arrested."],
    ["the present", "en", "The law now takes effect."],
    ["the present", "id", "Undang-undang itu kini berlaku."],
    ["a first time since", "en", "It was the first rise in interest rates since 2019."],
    ["a first time since", "id", "Kenaikan suku bunga itu yang pertama sejak 2019."],
  ] as const)("is no claim: %s (%s) %s", (_, language, text) => {
    expect(dates(language, text)).toEqual([]);
  });

  it.each([
    ["id", "Wali kota berbicara pada Rabu (4/3/2026) bahwa jembatan itu aman."],
    ["en", "The mayor said on Wednesday that the bridge was safe."],
  ] as const)("names no happening where somebody only spoke: %s %s", (language, text) => {
    const [claim] = claimsIn(language, text, "event-date");
    expect(claim?.value).toMatchObject({ edtf: "2026-03-04" });
    expect(claim?.subject.predicates).toEqual([]);
  });
});
