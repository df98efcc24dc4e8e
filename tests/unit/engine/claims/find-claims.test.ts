// Every outlet, person and happening in these texts is invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { CLAIM_RULES, findClaims } from "../../../../lib/engine/claims/find-claims.ts";
import { ASPECTS } from "../../../../lib/engine/values/value.ts";
import { article, claimsIn, read } from "../../../support/story.ts";

const TEXT: Readonly<Record<LanguageId, string>> = {
  id: [
    "LEMBAYUNG - Kapal KM Bahari Jaya tenggelam 12 mil laut di utara Batam pada Rabu (4/3/2026) pukul 05.20 WIB.",
    "Baca juga: Lima kapal yang tenggelam pada 2019",
    "“Tim kami akan mencari sepanjang malam ini,” kata Menteri Perhubungan Sari Wibowo.",
    "Ia membantah kapal itu kelebihan muatan. Sedikitnya 15 penumpang tewas.",
  ].join("\n\n"),
  en: [
    "LEMBAYUNG (Northern Wire) - The ferry MV Coral Prince sank north of Batam at 5:20 am on Wednesday.",
    "“Our crews will search through the whole night,” said Transport Minister Sari Wibowo.",
    "She denied that the ferry had been attacked. At least 15 passengers died.",
  ].join("\n\n"),
};

describe("the rules", () => {
  it("have names of their own", () => {
    const ids = CLAIM_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(CLAIM_RULES.map((rule) => [rule.id, rule] as const))(
    "%s answers its aspect",
    (_, rule) => {
      expect(ASPECTS).toContain(rule.aspect);
      for (const language of ["id", "en"] as const) {
        const claims = rule.find(read(article("Koran Uji", TEXT[language], { language })));
        expect(claims.every(({ aspect }) => aspect === rule.aspect)).toBe(true);
      }
    },
  );
});

describe("the claims of an article", () => {
  it.each(["id", "en"] as const)("come in the order of the text: %s", (language) => {
    const claims = findClaims(read(article("Koran Uji", TEXT[language], { language })));
    const starts = claims.map(({ evidence }) => evidence[0].start);
    expect(starts.length).toBeGreaterThan(5);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it.each(["id", "en"] as const)("answer every aspect of a report: %s", (language) => {
    const claims = findClaims(read(article("Koran Uji", TEXT[language], { language })));
    expect(new Set(claims.map(({ aspect }) => aspect))).toEqual(new Set(ASPECTS));
  });

  it("leave out page furniture", () => {
    const years = claimsIn("id", TEXT.id, "event-date").map(({ words }) => words[0]);
    expect(years).not.toContain("2019");
  });

  it.each([
    [
      "id",
      "Perjanjian itu ditandatangani pada Rabu (4/3). Penandatanganan pada Rabu (4/3) itu tertutup.",
    ],
    ["en", "The treaty was signed on Wednesday. It was signed in Kyoto on 4 March 2026."],
  ] as const)("join a date told twice: %s %s", (language, text) => {
    const [first, ...others] = claimsIn(language, text, "event-date").filter(
      ({ subject }) => subject.predicates[0] === "sign",
    );
    expect(others).toEqual([]);
    expect(first?.words).toHaveLength(2);
  });

  it("stand in their own sentence, whatever the text", () => {
    const pieces = fc.constantFrom(
      ...TEXT.id.split("\n\n"),
      ...TEXT.en.split("\n\n"),
      "12 orang",
      "“",
      "membantah",
      "with",
      "👩‍👩‍👧",
      "pada Rabu",
      "e\u0301",
      "\n\n",
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 8 }),
        fc.constantFrom<LanguageId>("id", "en"),
        (parts, language) => {
          const reading = read(article("Koran Uji", parts.join(" "), { language }));
          for (const { evidence, sentence } of findClaims(reading)) {
            const around = reading.document.sentences[sentence];
            const [{ start, end }] = evidence;
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(around?.start ?? Number.POSITIVE_INFINITY);
            expect(end).toBeLessThanOrEqual(reading.document.text.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("the words around a claim", () => {
  it("are weighed once, however late and in whatever order they are asked for", () => {
    const found = () => findClaims(read(article("Koran Uji", TEXT.en, { language: "en" })));
    const there = found();
    const back = found().toReversed();
    const reversed = back.map(({ subject }) => subject.context).toReversed();
    expect(there.length).toBeGreaterThan(3);
    expect(there.map(({ subject }) => subject.context)).toEqual(reversed);
    for (const { subject } of there) expect(subject.context).toBe(subject.context);
  });
});
