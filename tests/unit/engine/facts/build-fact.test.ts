// Every outlet, person, ship and happening in these stories is invented, and no state did what they tell.
import { describe, expect, it } from "vitest";
import { buildFact } from "../../../../lib/engine/facts/build-fact.ts";
import type { FactContext } from "../../../../lib/engine/facts/fact-context.ts";
import { reconcile } from "../../../../lib/engine/pipeline.ts";
import type { Fact } from "../../../../lib/engine/reconciliation.ts";
import { claim, date, quantity } from "../../../support/claims.ts";
import { leastMs } from "../../../support/least-time.ts";
import { article, factAbout } from "../../../support/story.ts";

const stancesOf = (fact: Fact) => fact.reports.map(({ stance }) => stance);
const valuesOf = (fact: Fact) => fact.reports.map(({ value }) => value);

describe("a fact of two articles", () => {
  const treaty = [
    article(
      "Koran Seruni",
      "Perjanjian Kemitraan Seruni ditandatangani Prancis dan Jepang di Kyoto pada Rabu (4/3/2026).",
    ),
    article(
      "Seruni Post",
      "France and Japan signed the Seruni Partnership Treaty in Kyoto on Tuesday, 3 March 2026.",
    ),
  ];

  it("asks one question in both languages and lays the answers side by side", () => {
    const fact = factAbout(reconcile(treaty), "sign", "date");
    expect(fact.question.en).toMatch(/^When .*sign/);
    expect(fact.question.id).toMatch(/^Kapan .*tanda ?tangan/);
    expect(fact).toMatchObject({ status: "conflict", outlets: 2 });
    expect(valuesOf(fact)).toEqual(["2026-03-04", "2026-03-03"]);
    expect(stancesOf(fact)).toEqual(["conflicts", "conflicts"]);
  });

  it("says why, with the outlets and their words", () => {
    const { reason } = factAbout(reconcile(treaty), "sign", "date");
    expect(reason.en).toContain("Koran Seruni writes “Rabu (4/3/2026)” (4 March 2026)");
    expect(reason.en).toContain("Seruni Post writes “Tuesday, 3 March 2026”");
    expect(reason.id).toContain("Koran Seruni menulis “Rabu (4/3/2026)” (4 Maret 2026)");
    expect(reason.id).toContain("Seruni Post menulis “Tuesday, 3 March 2026” (3 Maret 2026)");
  });

  it("agrees on who, where and what it is called, across the languages", () => {
    const answer = reconcile(treaty);
    expect(factAbout(answer, "sign", "who").status).toBe("agree");
    expect(factAbout(answer, "sign", "where").status).toBe("agree");
    expect(factAbout(answer, "treaty", "name").status).toBe("agree");
  });

  it("gives reports that agree the same value, and others another", () => {
    const answer = reconcile([
      article("Koran A", "Sebanyak 12 rumah terbakar di Seruni."),
      article("Koran B", "Sebanyak 12 rumah terbakar di Seruni."),
      article("Koran C", "Sebanyak 15 rumah terbakar di Seruni."),
    ]);
    const [a, b, c] = valuesOf(factAbout(answer, "houses", "quantity"));
    expect(a).toBe(b);
    expect(c).not.toBe(a);
  });

  it("keeps a clock time apart from its day", () => {
    const answer = reconcile([
      article("Post A", "The ferry sank at 5:20 am on Wednesday."),
      article("Koran B", "Kapal feri itu tenggelam pada Rabu (4/3) pukul 06.20."),
    ]);
    expect(factAbout(answer, "time", "date")).toMatchObject({ status: "conflict" });
    expect(factAbout(answer, "When", "date")).toMatchObject({ status: "agree" });
  });

  it("lets a vaguer number neither confirm nor contradict", () => {
    const answer = reconcile([
      article("Post A", "The ferry sank. At least 15 people died."),
      article("Post B", "Kapal feri itu tenggelam. Total 17 orang tewas."),
    ]);
    const fact = factAbout(answer, "died", "quantity");
    expect(fact.status).toBe("partial");
    expect(stancesOf(fact)).toEqual(["partial", "agrees"]);
  });

  it("lets an allegation stand beside its denial", () => {
    const answer = reconcile([
      article("Post A", "The United States accused France of sending weapons to Japan."),
      article("Post B", "France denied sending weapons to Japan."),
    ]);
    expect(answer.facts.map(({ status }) => status)).not.toContain("conflict");
  });

  it("sets two lists of deniers against each other", () => {
    const answer = reconcile([
      article("Post A", "Both France and Japan denied sending weapons to Italy."),
      article("Koran B", "Baik Prancis maupun Jepang membantah mengirim senjata ke Italia."),
      article("Post C", "Both France and Brazil denied sending weapons to Italy."),
    ]);
    const fact = factAbout(answer, "denies", "whether");
    expect(fact.status).toBe("conflict");
    expect(stancesOf(fact)).toEqual(["conflicts", "conflicts", "conflicts"]);
  });

  it("reads the last time before alike from a year and from a length", () => {
    const first = (outlet: string, since: string) =>
      article(outlet, `Ini kunjungan pertama presiden Prancis ke Kyoto ${since}.`);
    const agreeing = [first("Koran A", "dalam 24 tahun"), first("Koran B", "sejak 2002")];
    expect(factAbout(reconcile(agreeing), "last", "date").status).toBe("agree");
    const answer = reconcile([...agreeing, first("Koran C", "sejak 2010")]);
    expect(factAbout(answer, "last", "date").status).toBe("conflict");
  });

  it("hears the not in a quotation", () => {
    const said = (outlet: string, will: string) =>
      article(outlet, `“The dam ${will} hold the whole winter,” Minister Sari Wibowo said.`);
    const fact = factAbout(
      reconcile([said("Post A", "will"), said("Post B", "will not")]),
      "Sari",
      "wording",
    );
    expect(fact.status).toBe("conflict");
    expect(fact.reports.map(({ speaker }) => speaker?.name)).toEqual([
      "Sari Wibowo",
      "Sari Wibowo",
    ]);
  });
});

describe("buildFact", () => {
  const text = "It sank on 4 March.";
  const context: FactContext = {
    evidenceOf: (_, { start, end }) => ({ start, end, text: text.slice(start, end) }),
    originOf: () => "reuters",
    outletOf: (id) => `Koran ${id.toUpperCase()}`,
    names: new Map([["country:FR", "France"]]),
  };
  const sunk = (id: string, day = "2026-03-04") =>
    claim(id, { aspect: "date", predicates: ["sink"], value: date(day), start: 3 });

  it("is single where only one article tells it, and says which", () => {
    const fact = buildFact([sunk("a")], context);
    expect(fact).toMatchObject({ status: "single", outlets: 1 });
    expect(fact.reason.en).toContain("Koran A");
    expect(fact.reason.id).toContain("Koran A");
  });

  it("counts origins, not outlets", () => {
    expect(buildFact([sunk("a"), sunk("b")], context)).toMatchObject({
      outlets: 2,
      independentOrigins: 1,
    });
  });

  it("has an id that tells facts apart and stays while its first claim stands", () => {
    const one = buildFact([sunk("a"), sunk("b")], context).id;
    expect(buildFact([sunk("a"), sunk("b", "2026-03-05"), sunk("c")], context).id).toBe(one);
    expect(buildFact([sunk("b")], context).id).not.toBe(one);
    const count = claim("a", { aspect: "quantity", value: quantity(4), start: 3 });
    expect(buildFact([count], context).id).not.toBe(one);
  });

  it("gives two groups two values even where they read the same", () => {
    const at = (zone: string) =>
      claim("a", {
        value: {
          kind: "date",
          edtf: "2026-03-04T09:15",
          first: "2026-03-04T09:15",
          last: "2026-03-04T09:15",
          grain: "minute",
          certainty: "stated",
          stated: { year: 2026, month: 3, day: 4, minute: 555 },
          zone,
        },
      });
    const { reports, status } = buildFact([at("+07:00"), at("+08:00")], context);
    expect(status).toBe("conflict");
    expect(new Set(reports.map(({ value }) => value)).size).toBe(2);
  });

  it("compares the distinct values of a thousand reports, not the reports", () => {
    const claims = Array.from({ length: 1000 }, (_, index) =>
      claim("a", { aspect: "quantity", value: quantity(100 + (index % 20)) }),
    );
    const { reports } = buildFact(claims, context);
    const took = leastMs(() => buildFact(claims, context));
    expect(new Set(reports.map(({ value }) => value)).size).toBe(20);
    // Half a million comparisons of reports would take seconds.
    expect(took).toBeLessThan(500);
  });

  it("shows the words of every stretch, and who says them", () => {
    const told = {
      ...sunk("a"),
      evidence: [
        { start: 11, end: 18 },
        { start: 3, end: 7 },
      ] as const,
      speaker: { start: 0, end: 2, name: "Sari Wibowo", entity: "person:sari-wibowo" },
    };
    const [report] = buildFact([told], context).reports;
    expect(report?.evidence.map((stretch) => stretch.text)).toEqual(["4 March", "sank"]);
    expect(report?.speaker).toEqual({ start: 0, end: 2, text: "It", name: "Sari Wibowo" });
    expect(report?.answer.id).toContain("Maret");
  });
});
