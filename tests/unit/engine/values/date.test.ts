import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { time as english } from "../../../../lib/engine/languages/en/time.ts";
import { time as indonesian } from "../../../../lib/engine/languages/id/time.ts";
import { findTimes } from "../../../../lib/engine/mentions/time.ts";
import { compareDates, describeDate } from "../../../../lib/engine/values/date.ts";
import type { DateValue } from "../../../../lib/engine/values/value.ts";
import { plainDocument } from "../mentions/time-fixture.ts";

const isIndonesian =
  /\b(?:tahun|hari|pukul|sejak|hampir|lalu|pagi|bulan|pekan|Rabu|Kamis|Selasa|Juni|selama|jam|abad)\b/;

/** The first time that the words name, read as if published on `published` (null: unknown). */
function when(
  words: string,
  published: string | null = "2024-06-20",
  year: number | null = null,
): DateValue {
  const language: LanguageId = isIndonesian.test(words) ? "id" : "en";
  const lexicon = language === "id" ? indonesian : english;
  const found = findTimes(plainDocument(`It was ${words}.`, language), lexicon, {
    published,
    year,
  });
  const value = found[0]?.value;
  if (value === undefined) throw new Error(`no time in “${words}”`);
  return value;
}

const undated = (words: string, year: number | null = null) => when(words, null, year);

type Row = readonly [a: DateValue, b: DateValue, relation: string, weaker?: "a" | "b" | "both"];

const rows: Record<string, Row> = {
  "the same day, told twice": [when("on 19 June 2024"), when("pada Rabu (19/6)"), "agree"],
  "a weekday that publication fixes": [when("on Wednesday"), when("on 19 June 2024"), "agree"],
  "yesterday and the date": [when("yesterday"), when("on 19 June 2024"), "agree"],
  "two months that a verb of ending stands before": [
    when("to end in July"),
    when("in August"),
    "conflict",
  ],
  "late in one month and the next month": [
    when("in late May 2024"),
    when("in June 2024"),
    "conflict",
  ],
  "the end of one month and the start of the next": [
    when("at the end of May 2024"),
    when("in early June 2024"),
    "partial",
    "both",
  ],
  "both ends of a year": [when("in early 2023"), when("pada akhir tahun 2023"), "conflict"],
  "the same edge": [when("in early 2023"), when("pada awal tahun 2023"), "agree"],
  "an edge beside its month": [when("in early May 2024"), when("in May 2024"), "partial", "b"],
  "an edge and a day in it": [when("in early May 2024"), when("on 3 May 2024"), "partial", "a"],
  "an edge and a day far from it": [when("in early May 2024"), when("on 29 May 2024"), "conflict"],
  "a limit and a time on its side": [when("before 2020"), when("in 2019"), "partial", "a"],
  "a limit and a time beyond it": [when("before 2020"), when("in 2021"), "conflict"],
  "a limit after which": [when("in May 2024"), when("after 2020"), "partial", "b"],
  "an hour told about and another": [
    when("at about 5 p.m. on Wednesday"),
    when("at 5.10 p.m. on Wednesday"),
    "partial",
    "a",
  ],
  "a bare weekday beside its date": [
    undated("on Wednesday"),
    when("on 19 June 2024"),
    "partial",
    "a",
  ],
  "a bare weekday beside another weekday's date": [
    undated("on Tuesday"),
    when("on 19 June 2024"),
    "conflict",
  ],
  "two bare weekdays": [undated("on Tuesday"), undated("on Wednesday"), "conflict"],
  "the same bare weekday": [undated("on Tuesday"), undated("hari Selasa"), "agree"],
  "a bare month beside its month": [
    undated("in September"),
    when("in September 2023"),
    "partial",
    "a",
  ],
  "a day without year beside the full day": [
    undated("on 19 June"),
    when("on 19 June 2024"),
    "partial",
    "a",
  ],
  "another day without year": [undated("on 18 June"), when("on 19 June 2024"), "conflict"],
  "two days": [when("on 18 June 2024"), when("on 19 June 2024"), "conflict"],
  "some days ago": [when("beberapa hari lalu"), when("on 19 June 2024"), "partial", "a"],
  "an era beside a year": [when("in the cold war"), when("in 1961"), "partial", "a"],
  "soon beside a date": [when("soon"), when("on 22 May 2025"), "partial", "a"],
  "the month and its day": [when("in December 2023"), when("on 5 December 2023"), "partial", "a"],
  "the week and its day": [when("last week"), when("on 12 June 2024"), "partial", "a"],
  "the week and another day": [when("last week"), when("on 19 June 2024"), "conflict"],
  "summer and its July": [when("in the summer of 2023"), when("in July 2023"), "partial", "a"],
  "24 years and the year": [when("dalam 24 tahun"), when("in 2000"), "agree"],
  "24 years and the month": [when("dalam 24 tahun"), when("sejak Juli 2000", null), "agree"],
  "24 years and the year, by the story's year": [
    undated("dalam 24 tahun", 2024),
    when("in 2000"),
    "agree",
  ],
  "the year and its month": [when("in 2000"), when("in July 2000"), "agree"],
  "almost five years and November 2019": [
    when("in almost five years", "2024-10-10"),
    when("in November 2019"),
    "agree",
  ],
  "almost five years and 2018": [
    when("in almost five years", "2024-10-10"),
    when("in 2018"),
    "conflict",
  ],
  "five years and 2018, by the story's year": [
    undated("in five years", 2024),
    when("in 2018"),
    "conflict",
  ],
  "six years and April 2019": [
    when("dalam enam tahun", "2025-05-17"),
    when("in April 2019"),
    "agree",
  ],
  "the month and another year": [when("in November 2019"), when("in 2018"), "conflict"],
  "two lengths": [when("for 11 minutes"), when("for ten minutes"), "conflict"],
  "one length in two units": [when("for two weeks"), when("for 14 days"), "agree"],
  "a length and about it": [when("for 11 minutes"), when("for about ten minutes"), "partial", "b"],
  "an open length": [when("for several months"), when("for three months"), "partial", "a"],
  "one instant in two zones": [
    when("pada Rabu (19/6) pukul 23.26 WIB"),
    when("pada Kamis (20/6) pukul 00.26 WITA"),
    "agree",
  ],
  "one clock face in two zones": [
    when("pada Rabu (19/6) pukul 23.26 WIB"),
    when("pada Rabu (19/6) pukul 23.26 WITA"),
    "conflict",
  ],
  "a clock time and its day": [
    when("pada Rabu (19/6) pukul 23.26 WIB"),
    when("on 19 June 2024"),
    "partial",
    "b",
  ],
  "a clock time and its morning": [
    when("pada Rabu (19/6) pukul 05.20 WIB"),
    when("pada Rabu (19/6) pagi"),
    "partial",
    "b",
  ],
  "a clock time and the evening": [
    when("pada Rabu (19/6) pukul 05.20 WIB"),
    when("on Wednesday evening"),
    "conflict",
  ],
  "an hour whose zone is not known": [
    when("on Wednesday at 6.20 a.m. Lisbon time"),
    when("pada Rabu (19/6) pukul 05.20 WIB"),
    "partial",
    "a",
  ],
  "about an hour": [
    when("on Wednesday at about 5.20 a.m."),
    when("on Wednesday at 5.20 a.m."),
    "agree",
  ],
  "one clock in two zones of a country": [
    when("pada Rabu pukul 09.15 WITA"),
    undated("pukul 09.15 WIB"),
    "conflict",
  ],
  "the same moment in two zones": [
    when("pada Rabu pukul 10.15 WITA"),
    undated("pukul 09.15 WIB"),
    "partial",
    "b",
  ],
  "Greenwich time beside a clock without a zone": [
    when("on Wednesday at 0240 GMT"),
    when("on Wednesday at 5.40 a.m."),
    "partial",
    "b",
  ],
  "a length and the same one hedged": [
    when("for almost five years"),
    when("selama lima tahun"),
    "agree",
  ],
  "a day on which something starts": [
    { ...when("on 17 June 2024"), edge: "start", approximate: true },
    when("pada Senin (17/6)"),
    "agree",
  ],
  "about the same time twice": [when("in about 2010"), when("in 2011"), "partial", "a"],
};

describe("compareDates", () => {
  for (const [name, [a, b, relation, weaker]] of Object.entries(rows)) {
    it(`${name}: ${relation}`, () => {
      const result = compareDates(a, b);
      expect([result.relation, result.weaker]).toEqual([relation, weaker]);
    });
  }

  it("names both values in a sentence of each language", () => {
    const { reason } = compareDates(when("on 18 June 2024"), when("on 19 June 2024"));
    expect(reason.en).toBe("One says 18 June 2024, another 19 June 2024; both cannot be right.");
    expect(reason.id).toContain("18 Juni 2024");
    expect(reason.id).toContain("19 Juni 2024");
  });

  it("is symmetric", () => {
    const values = Object.values(rows).flatMap((row) => [row[0], row[1]]);
    const swap = { a: "b", b: "a", both: "both" } as const;
    fc.assert(
      fc.property(fc.constantFrom(...values), fc.constantFrom(...values), (a, b) => {
        const [there, back] = [compareDates(a, b), compareDates(b, a)];
        expect(back.relation).toBe(there.relation);
        expect(back.ruleId).toBe(there.ruleId);
        expect(back.weaker).toBe(there.weaker === undefined ? undefined : swap[there.weaker]);
      }),
      { numRuns: 2000 },
    );
  });

  it("finds every value in agreement or vague accord with itself", () => {
    for (const value of Object.values(rows).flatMap((row) => [row[0], row[1]])) {
      expect(compareDates(value, value).relation).not.toBe("conflict");
    }
  });
});

describe("describeDate", () => {
  const answers: readonly (readonly [DateValue, string, string])[] = [
    [when("on 19 June 2024"), "19 June 2024", "19 Juni 2024"],
    [undated("on Wednesday"), "Wednesday", "Rabu"],
    [undated("in September"), "September", "September"],
    [when("in September 2023"), "September 2023", "September 2023"],
    [undated("on 19 June"), "19 June", "19 Juni"],
    [when("pada Rabu (19/6) pukul 05.20 WIB"), "19 June 2024 05:20 WIB", "19 Juni 2024 05.20 WIB"],
    [when("dalam 24 tahun"), "24 years", "24 tahun"],
    [when("for an hour"), "1 hour", "1 jam"],
    [when("in almost five years"), "about 5 years", "sekitar 5 tahun"],
    [when("in 2000"), "2000", "2000"],
    [when("in the 1990s"), "the 1990s", "1990-an"],
    [when("abad ke-20"), "the 20th century", "abad ke-20"],
    [when("in Q3 2023"), "the third quarter of 2023", "kuartal III 2023"],
    [when("last week"), "the week of 10 June 2024", "pekan 10 Juni 2024"],
    [when("on Monday night"), "17 June 2024, at night", "17 Juni 2024, malam"],
  ];
  for (const [value, en, id] of answers) {
    it(en, () => {
      expect(describeDate(value)).toEqual({ en, id });
    });
  }
});
