// Every person and outlet in these articles is invented.
import { describe, expect, it } from "vitest";
import { findMentions } from "../../../../lib/engine/claims/read-article.ts";
import { shareEntities } from "../../../../lib/engine/claims/share-entities.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";
import { article } from "../../../support/story.ts";

const mentionsOf = (outlet: string, text: string) =>
  findMentions(readDocument(article(outlet, text, { language: "en" })), {
    published: "2026-03-05",
    year: 2026,
  });

describe("shareEntities", () => {
  const full = mentionsOf("Post A", "French President Marc Delune left Kyoto.");
  const short = mentionsOf("Post B", "“I am very tired of this whole journey,” Delune said.");

  it("gives a surname the identity of the full name in another article", () => {
    const [, joined] = shareEntities([full, short]);
    const alone = shareEntities([short])[0];
    expect(joined?.parties.map(({ entity }) => entity)).toContain("person:marc-delune");
    expect(alone?.parties.map(({ entity }) => entity)).not.toContain("person:marc-delune");
  });

  it("gives it to the speakers of quotations too", () => {
    const [, joined] = shareEntities([full, short]);
    expect(joined?.quotes.map(({ speaker }) => speaker?.entity)).toEqual(["person:marc-delune"]);
  });

  it("keeps the articles, their order and every span", () => {
    const shared = shareEntities([short, full]);
    expect(shared.map(({ document }) => document.article.id)).toEqual(["post-b", "post-a"]);
    const spans = (all: typeof full.parties) =>
      all.map(({ start, end, text }) => [start, end, text]);
    expect(spans(shared[1]?.parties ?? [])).toEqual(spans(full.parties));
  });

  it("gives sums what they come to by a rate of exchange that another article states", () => {
    const rate = mentionsOf("Post C", "The loan is small. ($1 = 16,000 rupiah)");
    const sum = mentionsOf("Post D", "The bank lent 3.2 trillion rupiah.");
    const [, shared] = shareEntities([rate, sum]);
    expect(shared?.quantities.map(({ value }) => value.also)).toEqual([
      [{ number: 200_000_000, unit: "USD" }],
    ]);
  });

  it("has nothing to share in no articles", () => {
    expect(shareEntities([])).toEqual([]);
  });
});
