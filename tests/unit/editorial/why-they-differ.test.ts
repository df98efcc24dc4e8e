// The outlets and the event here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWords } from "../../../lib/editorial/compare-words.ts";
import { groupValues } from "../../../lib/editorial/group-values.ts";
import { orderCounts } from "../../../lib/editorial/order-counts.ts";
import { type ReadAs, readAs } from "../../../lib/editorial/read-as.ts";
import type { ReportInContext } from "../../../lib/editorial/views.ts";
import { wordingPairs } from "../../../lib/editorial/wording-pairs.ts";
import type { Report } from "../../../lib/engine/reconciliation.ts";
import type { Value } from "../../../lib/engine/values/value.ts";
import { date, polarity, quantity } from "../../support/claims.ts";
import { both, report } from "../../support/facts.ts";
import { leastMs } from "../../support/least-time.ts";
import { article } from "../components/fixtures.ts";

function inContext(
  told: Report,
  { publishedAt = null, language = "id" as const }: Partial<ReportInContext["article"]> = {},
): ReportInContext {
  const evidence = told.evidence.map((words) => ({
    ...words,
    before: "",
    after: "",
    cutBefore: false,
    cutAfter: false,
  }));
  return { report: told, article: { ...article(told.article), publishedAt, language }, evidence };
}

const words = (text: string) => ({ evidence: [{ start: 0, end: text.length, text }] });

describe("comparing words", () => {
  it("says what stands in both, in the first only and in the second only", () => {
    expect(compareWords("jika satu diserang", "jika semua diserang")).toEqual([
      { kind: "same", text: "jika " },
      { kind: "removed", text: "satu" },
      { kind: "added", text: "semua" },
      { kind: "same", text: " diserang" },
    ]);
  });

  it("keeps every sign of both", () => {
    const text = fc.array(fc.constantFrom("a", "b", " ", ",", "\n", "é", "👩‍👧"), {
      maxLength: 30,
    });
    const join = (changes: ReturnType<typeof compareWords>, left: "removed" | "added") =>
      (changes ?? []).flatMap(({ kind, text: part }) =>
        kind === "same" || kind === left ? [part] : [],
      );
    fc.assert(
      fc.property(text, text, (one, other) => {
        const changes = compareWords(one.join(""), other.join(""), 10_000);
        expect(join(changes, "removed").join("")).toBe(one.join(""));
        expect(join(changes, "added").join("")).toBe(other.join(""));
      }),
      { numRuns: 50 },
    );
  });

  it("gives up in time on long texts that share nothing", () => {
    const long = (sign: string) =>
      Array.from({ length: 40_000 }, (_, index) => `${sign}${index}`).join(" ");
    const [one, other] = [long("a"), long("b")];
    expect(compareWords(one, other, 20)).toBeNull();
    expect(leastMs(() => compareWords(one, other, 20))).toBeLessThan(5_000);
  });

  it("pairs wordings of one language only, each with the value most origins carry", () => {
    const told = (id: string, text: string, language: "id" | "en") =>
      inContext(report(id, text, words(text)), { language });
    const values = groupValues([
      told("a", "wajib membantu", "id"),
      told("b", "wajib membantu", "id"),
      told("c", "shall assist", "en"),
      told("d", "dapat membantu", "id"),
    ]);
    const pairs = wordingPairs(values);
    expect(pairs.map(({ from, to }) => [from.article.id, to.article.id])).toEqual([["a", "d"]]);
    expect(pairs[0]?.changes?.[0]).toEqual({ kind: "removed", text: "wajib" });
  });
});

describe("counts in the order of publication", () => {
  const count = (id: string, number: number, publishedAt: string | null, value?: Value) =>
    inContext(report(id, String(number), { normalised: value ?? quantity(number) }), {
      publishedAt,
    });
  const order = (reports: readonly ReportInContext[], timeZone = "Asia/Jakarta") =>
    orderCounts(reports, timeZone)?.map(({ answer, outlets }) => [answer.en, outlets.length]) ??
    null;

  it("are a sequence where no later one is lower", () => {
    const reports = [
      count("c", 20, "2026-03-05T09:00:00+07:00"),
      count("a", 12, "2026-03-04T08:00:00+07:00"),
      count("b", 12, "2026-03-04T10:00:00+07:00"),
      count("d", 15, "2026-03-04T05:00:00Z"),
    ];
    expect(order(reports)).toEqual([
      ["12", 2],
      ["15", 1],
      ["20", 1],
    ]);
    expect(order([...reports, count("e", 13, "2026-03-06")])).toBeNull();
  });

  it("are none where the order explains nothing, or is not known", () => {
    const first = count("a", 12, "2026-03-04");
    expect(order([first, count("b", 12, "2026-03-05")])).toBeNull();
    expect(order([first, count("b", 15, null)])).toBeNull();
    expect(order([first, count("b", 15, "2026-03-04T20:00:00+07:00")])).toBeNull();
    const price = quantity(15, { unit: "IDR" });
    expect(order([first, count("b", 15, "2026-03-05", price)])).toBeNull();
    expect(order([first, inContext(report("b", "x"), { publishedAt: "2026-03-05" })])).toBeNull();
  });

  it("are of the story's days where an article has only a day", () => {
    const reports = [count("a", 12, "2026-03-04"), count("b", 15, "2026-03-04T18:00:00Z")];
    expect(order(reports, "UTC")).toBeNull();
    expect(order(reports, "Asia/Jakarta")).toEqual([
      ["12", 1],
      ["15", 1],
    ]);
  });
});

describe("how words are read", () => {
  const read = (text: string, normalised: Value, answer: string, published = true): ReadAs | null =>
    readAs(report("a", answer, { ...words(text), normalised, answer: both(answer) }), published);
  const anchored = (stated: object) =>
    date("2024-06-19", { certainty: "anchored", stated: { ...stated } });

  it("says what of a date comes from publication", () => {
    const full = { weekday: 3, day: 19, month: 6 };
    const because = (text: string, stated: object, published = true) =>
      read(text, anchored(stated), "19 June 2024", published);
    const day = "2024-06-19";
    expect(because("Rabu (19/6)", full)).toEqual({ day, because: "year" });
    expect(because("tanggal 19", { day: 19 })).toEqual({ day, because: "month" });
    expect(because("Rabu", { weekday: 3 })).toEqual({ day, because: "weekday" });
    expect(because("kemarin", {})).toEqual({ day, because: "publication" });
    expect(because("Rabu (19/6)", full, false)).toEqual({ day, because: "story" });
  });

  it("says where a date is vague, and nothing where the words say it all", () => {
    const vague = date("2024-06", { certainty: "vague", grain: "month" });
    expect(read("beberapa hari lalu", vague, "June 2024")).toEqual({ day: null, because: "vague" });
    expect(read("on 19 June 2024", date("2024-06-19"), "19 June 2024")).toBeNull();
    expect(read("19/6/2024", date("2024-06-19"), "19 June 2024")).toEqual({
      day: "2024-06-19",
      because: "words",
    });
  });

  it("says how a number, a wording and a report are meant", () => {
    expect(read("sekitar 12", quantity(12, { hedge: "about" }), "12")?.because).toBe("about");
    expect(read("belasan", quantity(15, { hedge: "vague" }), "11 to 19")?.because).toBe(
      "vague-number",
    );
    expect(read("dua belas", quantity(12), "12")?.because).toBe("words");
    expect(read("12 orang", quantity(12), "12")).toBeNull();
    expect(read("12", quantity(12, { provisional: true }), "12")?.because).toBe("provisional");
    const said = {
      kind: "wording",
      text: "x",
      language: "id",
      words: [],
      fragment: false,
    } as const;
    expect(read("x", { ...said, direct: false }, "x")?.because).toBe("paraphrase");
    expect(read("x", { ...said, direct: true }, "x")).toBeNull();
    expect(read("x", polarity({ modality: "alleged" }), "yes")?.because).toBe("alleged");
    expect(read("x", polarity(), "yes")).toBeNull();
  });
});
