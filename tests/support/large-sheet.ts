// The event, outlets and words here are invented.
import { buildSheet } from "../../lib/editorial/sheet/build-sheet.ts";
import type { Sheet } from "../../lib/editorial/sheet/sheet.ts";
import { boardOf } from "../unit/editorial/sheet/hostile-board.ts";
import { articleOf } from "./articles.ts";
import { both, factState, report } from "./facts.ts";

/** A sheet of so many facts and outlets: nine outlets of ten report each fact, every one in words of its own. */
export function largeSheet(facts: number, outlets: number): Sheet {
  const articles = Array.from({ length: outlets }, (_, index) =>
    articleOf(`Daerah ${index + 1}`, {
      url: `https://example.org/berita/${index + 1}`,
      title: `Banjir melanda kota ke-${index + 1}`,
      publishedAt: `2026-01-0${1 + (index % 9)}T0${index % 9}:00:00.000Z`,
      origins: [{ name: "Kantor Berita Contoh", kind: "agency", start: 0, end: 6, text: "Contoh" }],
    }),
  );
  const texts = new Map(articles.map(({ id }, outlet) => [id, textOf(outlet, facts)]));
  const states = Array.from({ length: facts }, (_, fact) => {
    const reports = articles.flatMap(({ id }, outlet) => {
      if ((fact + outlet) % 10 === 0) return [];
      const text = words(fact, outlet);
      const start = texts.get(id)?.indexOf(text) ?? 0;
      return [
        report(id, `${fact + (outlet % 2)} orang`, {
          evidence: [{ start, end: start + text.length, text }],
        }),
      ];
    });
    return factState(`fact-${fact}`, reports, {
      question: both(`Berapa orang yang mengungsi pada hari ke-${fact + 1} dari kecamatan itu?`),
      reason: both(`Media menyebut ${fact} orang, dan ${fact + 1} orang, pada hari yang sama.`),
    });
  });
  const board = boardOf(articles, states, "Banjir besar di kota contoh");
  return buildSheet({
    board,
    decisions: [],
    language: "id",
    now: "2026-01-10T03:00:00.000Z",
    author: "Ayu Lestari",
    texts,
  });
}

function words(fact: number, outlet: number): string {
  return `sedikitnya ${fact + (outlet % 2)} orang warga dari ${outlet + 3} desa mengungsi ke balai kota pada hari ke-${fact + 1}`;
}

function textOf(outlet: number, facts: number): string {
  return Array.from({ length: facts }, (_, fact) => `${words(fact, outlet)}.`).join(" ");
}
