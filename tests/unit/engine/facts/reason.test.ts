import { describe, expect, it } from "vitest";
import type { Claim } from "../../../../lib/engine/claims/claim.ts";
import type { FactContext } from "../../../../lib/engine/facts/fact-context.ts";
import { reasonOf } from "../../../../lib/engine/facts/reason.ts";
import type { FactStatus } from "../../../../lib/engine/reconciliation.ts";
import { compareClaims } from "../../../../lib/engine/stances/compare-claims.ts";
import { takeStances } from "../../../../lib/engine/stances/take-stances.ts";
import { claim, date, polarity, quantity } from "../../../support/claims.ts";

// Invented outlets and events.

const OUTLETS: Readonly<Record<string, string>> = { a: "Koran Pagi", b: "The Ellan Post" };

function contextOf(
  words: Readonly<Record<string, string>>,
  published: Readonly<Record<string, string>> = {},
): FactContext {
  return {
    evidenceOf: (article, span) => ({ ...span, text: words[article] ?? "" }),
    originOf: (article) => article,
    outletOf: (article) => OUTLETS[article] ?? article,
    publishedAt: (article) => published[article] ?? null,
    names: new Map(),
  };
}

function why(claims: readonly [Claim, Claim], status: FactStatus, context: FactContext) {
  const [left, right] = claims;
  return reasonOf(
    claims,
    takeStances(2, () => compareClaims(left, right)),
    status,
    context,
  );
}

describe("reasonOf", () => {
  const day = (article: string, edtf: string) =>
    claim(article, { aspect: "date", predicates: ["sign"], value: date(edtf) });

  it("names both outlets, their words, how each was read and the rule", () => {
    const reason = why(
      [day("a", "2026-03-04"), day("b", "2026-03-05")],
      "conflict",
      contextOf({ a: "Rabu (4/3)", b: "Thursday" }),
    );
    expect(reason.en).toBe(
      "Koran Pagi writes “Rabu (4/3)” (4 March 2026); The Ellan Post writes “Thursday” (5 March 2026). One says 4 March 2026, another 5 March 2026; both cannot be right.",
    );
    expect(reason.id).toMatch(
      /^Koran Pagi menulis “Rabu \(4\/3\)” \(4 Maret 2026\); The Ellan Post menulis “Thursday” \(5 Maret 2026\)\. /,
    );
  });

  it("says what the less precise one lacks", () => {
    const month = claim("b", {
      aspect: "date",
      predicates: ["sign"],
      value: date("2026-03", { first: "2026-03-01", last: "2026-03-31", grain: "month" }),
    });
    const { en, id } = why(
      [day("a", "2026-03-04"), month],
      "partial",
      contextOf({ a: "4 Maret 2026", b: "in March" }),
    );
    expect(en).toMatch(/ The Ellan Post does not give the day\.$/);
    expect(id).toMatch(/ The Ellan Post tidak menyebut harinya\.$/);
  });

  it("says of two counts which was published later", () => {
    const dead = (article: string, number: number) =>
      claim(article, { aspect: "quantity", head: "c:person", value: quantity(number) });
    const { en, id } = why(
      [dead("a", 11), dead("b", 14)],
      "conflict",
      contextOf({ a: "11 orang", b: "14 people" }, { a: "2026-03-04", b: "2026-03-06" }),
    );
    expect(en).toMatch(/ The Ellan Post was published later: the count may have changed/);
    expect(id).toMatch(/ The Ellan Post terbit belakangan/);
  });

  it("does not repeat a value that the words say already, nor quotation marks within", () => {
    const { en } = why(
      [day("a", "2026-03-04"), day("b", "2026-03-04")],
      "agree",
      contextOf({ a: "pada 4 “Maret” 2026", b: "on 4 March 2026" }),
    );
    expect(en).toContain("Koran Pagi writes “pada 4 'Maret' 2026” (4 March 2026)");
    expect(en).toContain("The Ellan Post writes “on 4 March 2026”.");
  });

  it("names the one outlet of a single report", () => {
    const reason = reasonOf(
      [claim("a", { value: polarity() })],
      takeStances(1, () => compareClaims(day("a", "2026"), day("b", "2026"))),
      "single",
      contextOf({ a: "ditandatangani" }),
    );
    expect(reason).toEqual({
      en: "Only Koran Pagi reports this: “ditandatangani” (Yes).",
      id: "Hanya Koran Pagi yang memberitakannya: “ditandatangani” (Ya).",
    });
  });
});
