import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { time as english } from "../../../../lib/engine/languages/en/time.ts";
import { time as indonesian } from "../../../../lib/engine/languages/id/time.ts";
import { findDateContradictions } from "../../../../lib/engine/mentions/time/contradictions.ts";
import { findTimes, type TimeAnchor } from "../../../../lib/engine/mentions/time.ts";
import { article, read } from "../../../support/story.ts";
import { plainDocument } from "./time-fixture.ts";

const UNKNOWN: TimeAnchor = { published: null, year: null };

function times(text: string, language: LanguageId, anchor: TimeAnchor = UNKNOWN) {
  return findTimes(plainDocument(text, language), language === "id" ? indonesian : english, anchor);
}

function values(text: string, language: LanguageId, anchor: TimeAnchor = UNKNOWN) {
  return times(text, language, anchor).map((mention) => mention.timex);
}

describe("what times count from", () => {
  it("keeps what is stated where nothing anchors", () => {
    const [weekday, day, month] = times("It rained on Wednesday, on 19 June and in May.", "en");
    expect(weekday).toMatchObject({
      timex: "XXXX-WXX-3",
      value: { edtf: null, first: null, certainty: "bare", stated: { weekday: 3 } },
    });
    expect(day).toMatchObject({
      timex: "XXXX-06-19",
      value: { edtf: "XXXX-06-19", certainty: "bare", stated: { month: 6, day: 19 } },
    });
    expect(month).toMatchObject({
      timex: "XXXX-05",
      value: { edtf: "XXXX-05", certainty: "bare", stated: { month: 5 } },
    });
  });

  it("tells a stated date from one that publication anchors", () => {
    const anchor = { published: "2024-06-20", year: null };
    expect(times("on 19 June 2024", "en", anchor)[0]?.value.certainty).toBe("stated");
    expect(times("on 19 June", "en", anchor)[0]?.value.certainty).toBe("anchored");
    expect(times("some days ago", "en", anchor)[0]?.value).toMatchObject({
      certainty: "vague",
      first: "2024-06-11",
      last: "2024-06-18",
    });
  });

  it("takes the year that makes the weekday agree", () => {
    const anchor = { published: "2024-06-20", year: null };
    expect(values("Rapat digelar pada Selasa (10/10).", "id", anchor)).toEqual(["2023-10-10"]);
    expect(
      values("Rapat digelar pada Rabu (19/6).", "id", { published: null, year: 2024 }),
    ).toEqual(["2024-06-19"]);
  });

  it("takes a story's own year against a weekday that slipped, and the year beside it around New Year", () => {
    const anchor = { published: null, year: 2024 };
    expect(values("Rapat digelar pada Senin (19/6).", "id", anchor)).toEqual(["2024-06-19"]);
    expect(values("The vote was on Friday, 16 May.", "en", anchor)).toEqual(["2024-05-16"]);
    expect(values("Rapat digelar pada Minggu (31/12).", "id", anchor)).toEqual(["2023-12-31"]);
  });

  it("goes forward in an account of the past", () => {
    const anchor = { published: "2026-03-15", year: null };
    expect(
      values("The permit was granted in May 2023. It lapsed on 31 December.", "en", anchor),
    ).toEqual(["2023-05", "2023-12-31"]);
    expect(values("Perang pecah pada 3 Januari 1900. Desember itu dingin.", "id", anchor)[1]).toBe(
      "1899-12",
    );
  });

  it("counts “the Monday” from the day that the text speaks of", () => {
    const anchor = { published: "2025-11-17", year: null };
    expect(
      values("Trading stopped on 13 November, a third below the Monday.", "en", anchor),
    ).toEqual(["2025-11-13", "2025-11-10"]);
  });

  it("lets the written day stand against a weekday that slipped", () => {
    const anchor = { published: "2024-06-20", year: null };
    expect(values("Rapat digelar pada Kamis (19/6).", "id", anchor)).toEqual(["2024-06-19"]);
  });

  it("anchors to the dateline where publication is unknown", () => {
    const text = "ELLIN BAY, May 15 (Agency) - The ferry sank on Wednesday.";
    expect(values(text, "en", { published: null, year: 2024 })).toEqual([
      "2024-05-15",
      "2024-05-15",
    ]);
    const dated = "ELLIN BAY, May 15, 2024 (Agency) - The ferry sank on Tuesday.";
    expect(values(dated, "en")).toEqual(["2024-05-15", "2024-05-14"]);
  });

  it("never trusts today inside a quotation", () => {
    const anchor = { published: "2024-06-20", year: null };
    const [inside, outside] = times('"We sign today," he said. It rained today.', "en", anchor);
    expect(inside?.value.certainty).toBe("vague");
    expect(outside?.value.certainty).toBe("anchored");
  });

  it("gives a clock time the day its sentence speaks of", () => {
    const anchor = { published: "2024-06-20", year: null };
    const found = values(
      "Kapal berangkat Senin (17/6). Pukul 05.20 WIB kapal itu karam.",
      "id",
      anchor,
    );
    expect(found).toEqual(["2024-06-17", "2024-06-17T05:20"]);
  });

  it("keeps the zone beside the time", () => {
    const anchor = { published: "2024-06-20", year: null };
    const zones = (text: string, language: LanguageId) =>
      times(text, language, anchor).map((mention) => mention.value.zone);
    expect(zones("Kapal karam pukul 05.20 WITA.", "id")).toEqual(["+08:00"]);
    expect(zones("The quake hit at 05:20 local time (2120 GMT).", "en")).toEqual([
      "+08:00",
      "+00:00",
    ]);
    expect(
      zones(
        "It sank at 6.20 a.m. Thalang time, which is an hour ahead of western Indonesia.",
        "en",
      ),
    ).toEqual(["+08:00", undefined]);
    expect(
      zones("Kapal karam pukul 06.20 waktu setempat, satu jam lebih cepat dari WIB.", "id"),
    ).toEqual(["+08:00", undefined]);
    expect(zones("Laga dimulai pukul 20.00 waktu setempat atau 01.00 WIB.", "id")).toEqual([
      "+02:00",
      "+07:00",
    ]);
  });

  it("gives a month or day the year of its range", () => {
    const anchor = { published: "2024-06-20", year: null };
    expect(values("It ran from March to May last year.", "en", anchor)).toEqual([
      "2023-03",
      "2023-05",
    ]);
    expect(values("Rapat digelar November hingga Januari 2021.", "id", anchor)).toEqual([
      "2020-11",
      "2021-01",
    ]);
  });

  it("reads an account of the past in its own years", () => {
    const anchor = { published: "2024-06-20", year: null };
    expect(values("War began on 3 May 1861. On 4 May the king fled.", "en", anchor)).toEqual([
      "1861-05-03",
      "1861-05-04",
    ]);
  });

  it("knows the day of feasts that move by a rule, and of no others", () => {
    const anchor = { published: "2024-06-20", year: null };
    expect(values("Good Friday, Easter 2025 and Thanksgiving 2023.", "en", anchor)).toEqual([
      "2024-03-29",
      "2025-04-20",
      "2023-11-23",
    ]);
    expect(values("Memorial Day passed quietly.", "en", anchor)).toEqual(["2024-05-27"]);
    expect(values("Jumat Agung dan Paskah libur, juga Idul Fitri.", "id", anchor)).toEqual([
      "2024-03-29",
      "2024-03-31",
    ]);
  });

  it("gives no date to what lies some days from an event", () => {
    const anchor = { published: "2024-06-20", year: null };
    expect(times("He left two days before the vote.", "en", anchor)[0]).toMatchObject({
      type: "DURATION",
      timex: "P2D",
    });
    expect(times("Ia mundur sehari setelah pelantikan.", "id", anchor)[0]).toMatchObject({
      type: "DURATION",
      timex: "P1D",
    });
  });

  it("ties the days of a range to one another", () => {
    const anchor = { published: "2015-03-10", year: null };
    expect(values("Antara 1 sampai dengan 5 April 2015 jalan ditutup.", "id", anchor)).toEqual([
      "2015-04-01",
      "2015-04-05",
    ]);
    expect(values("Rapat digelar Senin-Rabu di Bogor.", "id", anchor)).toEqual([
      "2015-03-09",
      "2015-03-11",
    ]);
    expect(values("It began at 10:15 p.m. Monday (0315 GMT Tuesday).", "en", anchor)).toEqual([
      "2015-03-09T22:15",
      "2015-03-10T03:15",
    ]);
  });

  it("tells decades from ages", () => {
    const anchor = { published: "2024-06-20", year: null };
    expect(values("He died in his 40s, in the '70s.", "en", anchor)).toEqual(["197"]);
    expect(values("Pria berusia 30-an itu hits pada era 80-an.", "id", anchor)).toEqual(["198"]);
  });

  it("takes what comes before dawn for a time in the small hours, and no limit", () => {
    const anchor = { published: "2024-06-20", year: null };
    const bounds = (text: string, language: LanguageId) =>
      times(text, language, anchor).map(({ value }) => value.bound ?? value.grain);
    expect(bounds("The bridge fell before dawn on Tuesday.", "en")).toEqual(["part"]);
    expect(bounds("The bridge fell before noon on Tuesday.", "en")).toEqual(["before"]);
  });

  it("lets a range of hours run past midnight", () => {
    const anchor = { published: "2024-06-20", year: null };
    expect(values("Loket buka pukul 18.00 sampai pukul 02.00.", "id", anchor)).toEqual([
      "2024-06-20T18:00",
      "2024-06-21T02:00",
    ]);
  });

  it("counts a length back from publication", () => {
    const [length] = times("the first in 24 years", "en", { published: "2024-06-20", year: null });
    expect(length?.value).toMatchObject({
      duration: "P24Y",
      first: "1999-12-20",
      last: "2000-12-20",
    });
  });
});

describe("contradictions within an article", () => {
  const read = (text: string, publishedAt?: string) => {
    const plain = plainDocument(text, "id");
    const document = {
      ...plain,
      article: { ...plain.article, ...(publishedAt === undefined ? {} : { publishedAt }) },
    };
    const anchor = { published: publishedAt ?? null, year: null };
    return findDateContradictions(document, findTimes(document, indonesian, anchor));
  };

  it("says which weekday a date had", () => {
    const [finding, ...more] = read("Kapal karam Selasa (19/6/2024) pagi.", "2024-06-20");
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      ruleId: "finding.weekday-against-date",
      text: "Selasa (19/6/2024) pagi",
      message: {
        en: "19 June 2024 was a Wednesday, not a Tuesday.",
        id: "19 Juni 2024 jatuh pada hari Rabu, bukan Selasa.",
      },
    });
  });

  it("is silent on a date that agrees", () => {
    expect(read("Kapal karam Rabu (19/6/2024).", "2024-06-20")).toEqual([]);
  });

  it("finds a past event dated after publication", () => {
    const [finding] = read("Kapal itu telah karam pada 25 Juni 2024.", "2024-06-20");
    expect(finding?.ruleId).toBe("finding.date-after-publication");
    expect(read("Kapal itu akan berlayar pada 25 Juni 2024.", "2024-06-20")).toEqual([]);
  });
});

describe("spans", () => {
  const word = fc.constantFrom(
    "Rabu",
    "(19/6)",
    "pukul",
    "20.47",
    "WIB",
    "the",
    "last",
    "19",
    "June",
    "2024",
    ",",
    "\n",
    "é",
    "🌊",
    "a",
    "years",
    "ago",
    "dua",
    "tahun",
    "lalu",
    "-",
    "/",
    "Minggu",
    "ke-20",
    "abad",
    "mid-",
    "'",
    '"',
    "1990-an",
    "May",
    ".",
  );

  it("are exact, sorted and apart over any text", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
      fc.array(word, { maxLength: 30 }).map((words) => words.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<LanguageId>("id", "en"), (sample, language) => {
        // A document's folded text has the length of its text; lower case alone may not.
        fc.pre(sample.toLowerCase().length === sample.length);
        let end = 0;
        for (const mention of times(sample, language, { published: "2024-06-20", year: null })) {
          expect(sample.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a date before the first sentence", () => {
  it("is read without a sentence around it, and reading ends", () => {
    const text = "Baca juga: kapal berlayar Rabu\nFeri itu tenggelam di Selat Lembayung.";
    const whole = plainDocument(text, "id");
    const sentences = whole.sentences.map((sentence) => ({
      ...sentence,
      start: text.indexOf("Feri"),
    }));
    const anchor: TimeAnchor = { published: "2026-03-05", year: null };
    const [first] = findTimes({ ...whole, sentences }, indonesian, anchor);
    expect(first?.text).toBe("Rabu");
  });
});

describe("zones", () => {
  it("takes the clock times of a place that no list knows for its own", () => {
    const zones = (text: string) =>
      read(article("Alpha", text, { language: "en" })).times.map(({ value }) => value.zone);
    expect(zones("They ceased fire at 21:00 Tarsk time. It began at 05:40 on Tuesday.")).toEqual([
      "local",
      "local",
    ]);
    expect(zones("It began at 05:40 on Tuesday.")).toEqual([undefined]);
    expect(
      zones("It was 21:00 Tarsk time, or 1900 GMT. It began at 05:40.").at(-1),
    ).toBeUndefined();
  });
});

describe("speed", () => {
  const traps = [
    "1 ",
    "1/",
    "1-",
    "the last ",
    "Rabu (",
    "dua puluh ",
    "pukul ",
    "Monday, ",
    "at 5 p.m. on ",
    "2024-",
    '"',
    "a",
    "1, ",
    "Rabu ",
    "dan 5 ",
    "sampai ",
    "19 Juni ",
    "'9",
  ];
  for (const trap of traps) {
    it(`stays linear over “${trap}” again and again`, () => {
      const cost = (length: number) => {
        const document = plainDocument(trap.repeat(Math.ceil(length / trap.length)), "id");
        const start = process.cpuUsage();
        findTimes(document, indonesian, { published: "2024-06-20", year: null });
        return process.cpuUsage(start).user / 1000;
      };
      cost(20_000);
      const once = Math.max(cost(50_000), 5);
      // The better of two: one run may bear the collection of another's garbage.
      expect(Math.min(cost(200_000), cost(200_000))).toBeLessThan(once * 4 * 4);
    });
  }
});
