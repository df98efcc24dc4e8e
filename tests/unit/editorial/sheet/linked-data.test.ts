// The events, outlets and people here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSheet } from "../../../../lib/editorial/sheet/build-sheet.ts";
import { PLAIN_HOUSE } from "../../../../lib/editorial/sheet/sheet-document.ts";
import { writeAnnotations } from "../../../../lib/editorial/sheet/write-annotations.ts";
import { writeClaimReview } from "../../../../lib/editorial/sheet/write-claim-review.ts";
import { VERDICTS } from "../../../../lib/editorial/verdict.ts";
import { articleOf } from "../../../support/articles.ts";
import { decision, factState, report } from "../../../support/facts.ts";
import { verified } from "../../../support/rulings.ts";
import { schemaOrgFaults } from "../../../support/schema-org.ts";
import { boardOf, HOSTILE_TEXTS, hostileSheet } from "./hostile-board.ts";

const TEXT = "Gempa 😀😀 menewaskan 12 orang, kata bupati.";
const START = TEXT.indexOf("12");

function documentOf() {
  const words = { start: START, end: START + 2, text: "12" };
  const ruled = factState("Berapa yang tewas?", [report("a", "12", { evidence: [words] })], {
    id: "fact",
    ruling: verified("12", "Counted."),
  });
  const open = factState("open", [report("a", "13"), report("b", "14")], { status: "conflict" });
  const sheet = buildSheet({
    board: boardOf(
      [articleOf("a", { url: "https://example.org/a" }), articleOf("b")],
      [ruled, open],
    ),
    decisions: [decision(1, { factId: "fact", author: "Budi", after: verified("12") })],
    language: "en",
    now: "2026-01-02T03:04:05.000Z",
    author: "Ayu",
    texts: new Map([["a", TEXT]]),
  });
  return { sheet, seal: null, house: { ...PLAIN_HOUSE, name: "Harian Contoh" } };
}

const text = fc
  .oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "binary" }))
  .filter((value) => /[^\p{Cc}\s]/u.test(value));

/** Members that a program follows and that lead elsewhere than to the web or to a name. */
function addressesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(addressesOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const leads = ["url", "source", "id", "@id", "sameAs"].includes(key);
    if (leads && typeof member === "string")
      return /^(https?:|urn:|#)/.test(member) ? [] : [member];
    return addressesOf(member);
  });
}

/** The ids of all nodes. */
function idsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "@id" ? [String(member)] : idsOf(member),
  );
}

describe("the ClaimReviews", () => {
  it("are one a fact, with every report as an appearance, and a rating where an editor gave one", () => {
    const { "@graph": reviews } = JSON.parse(writeClaimReview(documentOf()));
    expect(reviews).toMatchObject([
      {
        "@type": "ClaimReview",
        claimReviewed: "Berapa yang tewas? 12",
        author: [{ name: "Harian Contoh" }, { "@type": "Person", name: "Budi" }],
        reviewBody: "Counted.",
        creativeWorkStatus: "Published",
        reviewRating: { ratingValue: 5, bestRating: 5, alternateName: "Verified: 12" },
        itemReviewed: { appearance: [{ url: "https://example.org/a", text: "12" }] },
      },
      {
        claimReviewed: "open 13 / 14",
        creativeWorkStatus: "Draft",
        reviewRating: { alternateName: "Conflict, not decided" },
        itemReviewed: { appearance: [{ publisher: { name: "Harian a" } }, { text: "14" }] },
      },
    ]);
    expect(reviews[1].reviewRating.ratingValue).toBeUndefined();
  });

  /** The reviews of every verdict, with a document, of a dated article, as a desk exports them that may have no name. */
  function everyReview(houseName: string, madeBy: string): readonly Record<string, unknown>[] {
    const ruling = { ...verified("12", "Counted."), qualification: "By Friday." };
    const document = { title: "Decree 12", url: "https://example.org/decree" };
    const verdicts = [...VERDICTS, null];
    const facts = verdicts.map((verdict) =>
      factState(verdict ?? "open", [report("a", "12"), report("b", "13")], {
        ruling: { ...ruling, document, verdict },
        status: "conflict",
      }),
    );
    const articles = [
      articleOf("a", { url: "https://example.org/a", publishedAt: "2026-01-01T08:30:00+07:00" }),
      articleOf("b", { title: "Twelve or thirteen", publishedAt: "2026-01-01" }),
    ];
    const sheet = buildSheet({
      board: boardOf(articles, facts),
      decisions: VERDICTS.map((verdict, index) =>
        decision(index, { factId: verdict, after: { ...ruling, document, verdict } }),
      ),
      language: "en",
      now: "2026-01-02T03:04:05.000Z",
      author: madeBy,
      texts: new Map([["a", TEXT]]),
    });
    const house = { ...PLAIN_HOUSE, name: houseName };
    return JSON.parse(writeClaimReview({ sheet, seal: null, house }))["@graph"];
  }

  it("are what schema.org defines, and lack of what search engines ask for only the publishing page", () => {
    for (const reviews of [everyReview("Harian Contoh", "Ayu"), everyReview("", "Ayu")]) {
      expect(reviews).toHaveLength(VERDICTS.length + 1);
      for (const review of reviews)
        expect(schemaOrgFaults(review)).toEqual(["ClaimReview needs url"]);
      const page = { url: "https://example.org/sheet" };
      for (const review of reviews) expect(schemaOrgFaults({ ...review, ...page })).toEqual([]);
    }
  });

  it("name no author where nobody is named, and not one without a name", () => {
    const undecided = everyReview("", "").find(({ creativeWorkStatus: it }) => it === "Draft");
    expect(undecided).not.toHaveProperty("author");
  });

  it("give every node an id of its own, or none: joined by their ids they keep which words make which claim", () => {
    const ids = idsOf(everyReview("Harian Contoh", "Ayu"));
    expect(ids).toHaveLength(VERDICTS.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are held to rules that find what is wrong", () => {
    const [review = {}] = everyReview("Harian Contoh", "Ayu");
    const faults = (change: object) =>
      schemaOrgFaults({ ...review, url: "https://a.example", ...change });
    expect(faults({ claimReviewed: " " })).toEqual(["ClaimReview.claimReviewed:  "]);
    expect(faults({ verdict: "true" })).toEqual([
      "ClaimReview.verdict is no property of ClaimReview",
    ]);
    expect(faults({ datePublished: "2 January" })).toEqual([
      "ClaimReview.datePublished: 2 January",
    ]);
    expect(faults({ author: [{ "@type": "Organization" }] })).toEqual([
      "ClaimReview.author.Organization needs name",
    ]);
    expect(faults({ itemReviewed: { "@type": "Claim" } })).toEqual([
      "ClaimReview.itemReviewed.Claim needs appearance",
    ]);
    expect(
      faults({
        reviewRating: {
          "@type": "Rating",
          alternateName: "x",
          ratingValue: 6,
          bestRating: 5,
          worstRating: 1,
        },
      }),
    ).toEqual(["ClaimReview.reviewRating.ratingValue 6 is not between its worst and its best"]);
  });

  it("cannot end a script element, whatever the texts say", () => {
    const property = fc.property(text, (value) => {
      const json = writeClaimReview(hostileSheet(value));
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      const reviews = JSON.parse(json)["@graph"];
      expect(reviews).toHaveLength(2);
      expect(reviews[0].reviewBody).toBe(value);
      expect(addressesOf(reviews)).toEqual([]);
    });
    fc.assert(property);
  });
});

describe("the annotations", () => {
  it("find each quotation by its words and by its place in code points", () => {
    const collection = JSON.parse(writeAnnotations(documentOf()));
    expect(collection.total).toBe(3);
    const [{ target, body }] = collection.first.items;
    expect(target.source).toBe("https://example.org/a");
    const [quote, position] = target.selector;
    expect(quote.exact).toBe("12");
    expect(TEXT).toContain(`${quote.prefix}12${quote.suffix}`);
    expect([...TEXT].slice(position.start, position.end).join("")).toBe("12");
    expect(position.start).toBe(START - 2);
    expect(body.map(({ value }: { value: string }) => value)).toEqual([
      "Berapa yang tewas?",
      "12",
      "Agrees",
    ]);
  });

  it("cannot end a script element and lead to the web only, whatever the texts say", () => {
    const count = JSON.parse(writeAnnotations(hostileSheet("plain"))).total;
    const property = fc.property(text, (value) => {
      const json = writeAnnotations(hostileSheet(value));
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      const collection = JSON.parse(json);
      expect(collection.total).toBe(count);
      expect(addressesOf(collection)).toEqual([]);
      for (const { target } of collection.first.items) expect(target.selector[0].exact).toBe(value);
    });
    fc.assert(property);
  });

  it("have an address of their own each", () => {
    const { first } = JSON.parse(writeAnnotations(hostileSheet("<b>x</b>")));
    const ids = first.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of first.items) expect(() => new URL(item.target.source)).not.toThrow();
  });
});
