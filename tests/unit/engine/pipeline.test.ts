import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleInput } from "../../../lib/engine/article.ts";
import { reconcile } from "../../../lib/engine/pipeline.ts";
import type { Reconciliation } from "../../../lib/engine/reconciliation.ts";
import type { Evidence } from "../../../lib/engine/text/span.ts";

// Every person, place and outlet here is invented.

/** What news is made of, in both languages, with what is hard about it. */
const SENTENCES = [
  "Sebanyak 12 orang tewas dalam banjir di Kota Lembayung pada Rabu (4/3/2026).",
  "At least 15 people died in the flood in Lembayung on Wednesday, 4 March 2026.",
  "“Air naik sejak pukul 02.30 WIB,” kata Wali Kota Rina Sutedja.",
  'Mayor Rina Sutedja denied that the dam had failed: "It held."',
  "Kerugian ditaksir Rp 4,5 miliar, seperti dilansir Reuters.",
  "Baca juga: Lima foto banjir",
  "Pakta itu ditandatangani kedua negara sejak Juli 2000.",
  "The treaty was signed some days ago, the agency said.",
] as const;

/** What Unicode does to offsets: astral characters, combining marks, joiners, marks of direction, odd line breaks. */
const TRAPS = [
  "👩‍👩‍👧‍👦",
  "é",
  "e\u0301",
  "ﷺ",
  "\u202Eabc\u202C",
  "\r\n",
  "\n\n",
  "\u00A0",
  "\uFEFF",
  "İ",
  "ß",
  "½",
];

const textOf = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
      { weight: 2, arbitrary: fc.constantFrom(...TRAPS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(" "))
  .chain((text) => fc.constantFrom(text, text.normalize("NFD"), text.replaceAll("\n", "\r\n")));

const articlesOf = fc
  .array(
    fc.record({
      text: textOf,
      publishedAt: fc.constantFrom("2026-03-05", "2026-03-06T08:00:00+07:00", undefined, "soon"),
      language: fc.constantFrom("id", "en", undefined, "fr-FR"),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(
      ({ text, publishedAt, language }, index): ArticleInput => ({
        id: `a${index}`,
        outlet: `Outlet ${index}`,
        text,
        ...(publishedAt === undefined ? {} : { publishedAt }),
        ...(language === undefined ? {} : { language }),
      }),
    ),
  );

describe("reconcile", () => {
  it("gives only spans that are exactly in the text", () => {
    fc.assert(
      fc.property(articlesOf, (articles) => {
        const texts = new Map(articles.map(({ id, text }) => [id, text]));
        for (const [article, { start, end, text }] of spansOf(reconcile(articles)))
          expect(texts.get(article)?.slice(start, end)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same answer in whatever order the articles come", () => {
    const shuffled = articlesOf.chain((articles) =>
      fc.tuple(
        fc.constant(articles),
        fc.shuffledSubarray(articles, { minLength: articles.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(reconcile(other)).toEqual(reconcile(one));
      }),
      { numRuns: 30 },
    );
  });

  it("refuses no text, however odd", () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc
        .array(fc.constantFrom('"', "“", "(", "Rp", "1.", ",", "\n", "\r"), { maxLength: 200 })
        .map((all) => all.join("")),
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 3 }), (texts) => {
        const articles = texts.map((text, index) => ({ id: `a${index}`, outlet: "O", text }));
        expect(reconcile(articles).articles).toHaveLength(texts.length);
      }),
      { numRuns: 100 },
    );
  });

  it("has nothing to say of no articles", () => {
    expect(reconcile([])).toMatchObject({ articles: [], facts: [], independentOrigins: 0 });
  });

  it("gives two statements of the same words an id each", () => {
    const text =
      "Rina Sutedja mengaku tidak pernah menerima permintaan maaf dari perusahaan itu. Belum jelas bentuk bantuan itu.";
    const { facts } = reconcile([{ id: "a", outlet: "A", publishedAt: "2026-03-05", text }]);
    const told = facts.map(({ aspect, reports }) => [aspect, reports[0]?.evidence]);
    const distinct = (all: readonly unknown[]) => new Set(all.map((each) => JSON.stringify(each)));
    expect(distinct(told).size).toBeLessThan(facts.length);
    expect(distinct(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  it("finds the conflict between two counts and says why", () => {
    const answer = reconcile([
      { id: "a", outlet: "A", publishedAt: "2026-03-05", text: SENTENCES[0] },
      { id: "b", outlet: "B", publishedAt: "2026-03-05", text: SENTENCES[1] },
    ]);
    const conflict = answer.facts.find((fact) => fact.status === "conflict");
    expect(conflict?.aspect).toBe("quantity");
    expect(conflict?.reason.en).not.toBe("");
  });
});

function spansOf(answer: Reconciliation): readonly (readonly [string, Evidence])[] {
  return [
    ...answer.articles.flatMap(({ id, origins, findings, boilerplate }) =>
      [...origins, ...findings, ...boilerplate].map((span) => [id, span] as const),
    ),
    ...answer.facts.flatMap(({ reports }) =>
      reports.flatMap(({ article, evidence, speaker }) =>
        [...evidence, ...(speaker === null ? [] : [speaker])].map(
          (span) => [article, span] as const,
        ),
      ),
    ),
  ];
}
