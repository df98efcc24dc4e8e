import { existsSync } from "node:fs";
import { basename } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Fact, Reconciliation, Report } from "../../lib/engine/reconciliation.ts";
import { reconcileFolder, sharedStories } from "./score-stories.ts";

const folder = sharedStories().find((path) => basename(path) === "pyongyang-treaty");

// Real articles, undated and with the noise of their pages. What an editor must find on the board, whatever else is there.
describe.skipIf(folder === undefined || !existsSync(folder))(
  "five real articles on the treaty (skipped where the shared stories are not beside the project)",
  () => {
    let answer: Reconciliation;

    beforeAll(async () => {
      answer = await reconcileFolder(folder ?? "");
    }, 30_000);

    it("when the treaty was signed: two dates agree, a weekday and “some days ago” are less precise", () => {
      const fact = factOf(
        "date",
        (report) => report.article === "01-sudutkota" && report.value === "2024-06-19",
      );
      expect(stances(fact)).toMatchObject({
        "01-sudutkota": "agrees",
        "02-bloomberg": "partial",
        "03-tajukrakyat": "partial",
        "05-koran-mandala": "agrees",
      });
      expect(fact.status).toBe("partial");
      expect(valueFrom(fact, "05-koran-mandala")).toBe("2024-06-19");
    });

    it("the pact of 1961 with the Soviet Union", () => {
      const date = factOf(
        "date",
        (report) => report.article === "05-koran-mandala" && report.value === "1961",
      );
      expect(date.status).not.toBe("conflict");
      const partner = answer.facts.flatMap((fact) =>
        fact.reports.filter(
          (report) =>
            report.article === "05-koran-mandala" &&
            report.normalised.kind === "party" &&
            report.normalised.members.some(({ entity }) => entity === "country:SU"),
        ),
      );
      expect(partner).not.toEqual([]);
    });

    it("the clause on mutual aid, joined over at least four outlets", () => {
      const joined = answer.facts.filter(
        (fact) => fact.aspect === "whether" && /bantu|serang|agresi/i.test(wordsOf(fact)),
      );
      expect(Math.max(0, ...joined.map((fact) => outletsOf(fact)))).toBeGreaterThanOrEqual(4);
      for (const fact of joined) expect(fact.status).not.toBe("conflict");
    });

    it("Article 51 of the Charter, in the one outlet that quotes it", () => {
      const quoting = answer.facts.flatMap((fact) =>
        fact.reports.filter((report) => report.evidence.some(({ text }) => /Pasal 51/.test(text))),
      );
      expect(quoting.map(({ article }) => article)).toContain("02-bloomberg");
    });

    it("who denies the transfer of arms: a conflict between the North and the South", () => {
      const fact = factOf(
        "whether",
        (report) => report.article === "01-sudutkota" && /South Korea/.test(report.answer.en),
      );
      expect(fact.status).toBe("conflict");
      expect(stances(fact)).toMatchObject({
        "01-sudutkota": "conflicts",
        "02-bloomberg": "conflicts",
      });
      expect(valueFrom(fact, "02-bloomberg")).not.toBe(valueFrom(fact, "01-sudutkota"));
    });

    it("whether the text was published: a conflict between the agency’s text and neither side’s", () => {
      const conflicts = answer.facts.filter(
        (fact) =>
          fact.status === "conflict" &&
          /publi/i.test(fact.question.en) &&
          /text|agreement|treaty/i.test(fact.question.en),
      );
      expect(conflicts).toHaveLength(1);
      expect(Object.keys(stances(conflicts[0]))).toEqual(
        expect.arrayContaining(["02-bloomberg", "04-cnbc-indonesia"]),
      );
    });

    it("no other conflict", () => {
      const conflicts = answer.facts.filter((fact) => fact.status === "conflict");
      expect(conflicts.map((fact) => fact.question.en)).toHaveLength(2);
    });

    function factOf(aspect: Fact["aspect"], has: (report: Report) => boolean): Fact {
      const found = answer.facts.find((fact) => fact.aspect === aspect && fact.reports.some(has));
      if (found === undefined) throw new Error(`No fact of ${aspect} has that report.`);
      return found;
    }
  },
);

function stances(fact: Fact | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((fact?.reports ?? []).map(({ article, stance }) => [article, stance]));
}

function valueFrom(fact: Fact, article: string): string | undefined {
  return fact.reports.find((report) => report.article === article)?.value;
}

function outletsOf(fact: Fact): number {
  return new Set(fact.reports.map(({ article }) => article)).size;
}

function wordsOf(fact: Fact): string {
  return fact.reports.flatMap(({ evidence }) => evidence.map(({ text }) => text)).join(" ");
}
