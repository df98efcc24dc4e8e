// The outlets and the event here are invented.
import { NextIntlClientProvider } from "next-intl";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ReadAsLine } from "../../../components/facts/read-as-line";
import { WordDiff } from "../../../components/facts/word-diff";
import { compareWords } from "../../../lib/editorial/compare-words";
import type { ReportInContext } from "../../../lib/editorial/views";
import type { Report } from "../../../lib/engine/reconciliation";
import en from "../../../lib/messages/en.json" with { type: "json" };
import id from "../../../lib/messages/id.json" with { type: "json" };
import { date } from "../../support/claims";
import { both, report } from "../../support/facts";
import { article } from "./fixtures";

const MESSAGES = { en, id };

function draw(locale: "en" | "id", element: ReactNode): string {
  const shell = { locale, messages: MESSAGES[locale], timeZone: "UTC", children: element };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, shell));
}

describe("beside the words of a fact", () => {
  it("stands the day that they mean, and why, in the reader's language", () => {
    const told: Report = report("a", "19 June 2024", {
      evidence: [{ start: 0, end: 11, text: "Rabu (19/6)" }],
      normalised: date("2024-06-19", {
        certainty: "anchored",
        stated: { weekday: 3, day: 19, month: 6 },
      }),
      answer: both("19 June 2024"),
    });
    // Published on a Friday evening in London, which is Saturday in Jakarta.
    const published = { ...article("a"), publishedAt: "2024-06-21T20:00:00Z" };
    const shown: ReportInContext = { report: told, article: published, evidence: [] };
    const line = createElement(ReadAsLine, { report: shown, timeZone: "Asia/Jakarta" });
    expect(draw("en", line)).toMatch(/Read as Wednesday,? 19 June 2024/);
    expect(draw("en", line)).toContain("that of publication (22 June 2024)");
    expect(draw("id", line)).toMatch(/Rabu,? 19 Juni 2024/);
  });

  it("stand two wordings as one text, with what only one of them has marked as such", () => {
    const changes = compareWords("jika satu diserang", "jika semua diserang") ?? [];
    const drawn = draw("en", createElement(WordDiff, { changes, language: "id" }));
    expect(drawn).toMatch(/<del[^>]*>(<[^>]*>)*satu/);
    expect(drawn).toMatch(/<ins[^>]*>(<[^>]*>)*semua/);
  });
});
