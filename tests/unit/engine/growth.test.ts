// The events, outlets and people here are invented.
import { describe, expect, it } from "vitest";
import type { ArticleInput } from "../../../lib/engine/article.ts";
import { findClaims } from "../../../lib/engine/claims/find-claims.ts";
import { findMentions, readFrames } from "../../../lib/engine/claims/read-article.ts";
import { reconcile } from "../../../lib/engine/pipeline.ts";
import { readDocument } from "../../../lib/engine/text/read-document.ts";

const ANCHOR = { published: "2024-06-20", year: null };
/** A machine that others use as well is measured best at its quickest. */
const TRIES = 2;
/** Linear work doubles with the text, quadratic work quadruples. */
const DOUBLE_MAX = 2.6;
/** Four times the articles: quadratic work would take sixteen times as long. */
const FOURFOLD_MAX = 14;

const SENTENCES = {
  id: [
    "Feri Lintas Teluk tenggelam di perairan Ambon pada Rabu (19/6/2024) pukul 20.47 WIT.",
    "Sedikitnya # orang tewas dan # penumpang hilang, kata Kepala Basarnas Hadi Wibowo.",
    "“Kami mencari sampai semua korban ditemukan,” ujar Rina Lestari di Ambon, Kamis.",
    "Kementerian Perhubungan membantah kapal itu kelebihan muatan.",
    "Kapal itu mengangkut # penumpang dan # kru dari Ambon menuju Ternate.",
    "Pemerintah menyiapkan santunan Rp# juta bagi setiap keluarga korban.",
  ],
  en: [
    "The ferry Coral Queen sank off Ambon on Wednesday, 19 June 2024, at about 8:47 p.m.",
    "At least # people died and # passengers are missing, rescue chief Hadi Wibowo said.",
    "“We will search until everyone has been found,” Clara Lund told reporters in Ambon.",
    "The Ministry of Transport denied that the ship was overloaded.",
    "The vessel carried # passengers and # crew from Ambon to Ternate.",
    "The government will pay $#,000 to each family within # weeks.",
  ],
} as const;

/** News of at least `units` characters; `seed` moves the numbers and the order of the sentences. */
function newsOf(language: "id" | "en", units: number, seed: number): string {
  const sentences = SENTENCES[language];
  let text = "";
  for (let at = seed; text.length < units; at++) {
    const sentence = sentences[(at * 5 + seed) % sentences.length] ?? "";
    text += `${sentence.replaceAll("#", () => String(2 + ((at * 31 + seed * 7) % 290)))}${at % 3 === 0 ? "\n\n" : " "}`;
  }
  return text;
}

function articleOf(text: string, index = 0, language?: string): ArticleInput {
  const id = String(index).padStart(4, "0");
  const base = { id, outlet: `Outlet ${index}`, publishedAt: "2024-06-20", text };
  return language === undefined ? base : { ...base, language };
}

function extract(text: string, language?: string): void {
  findClaims(readFrames(findMentions(readDocument(articleOf(text, 0, language)), ANCHOR)));
}

function storyOf(count: number): readonly ArticleInput[] {
  return Array.from({ length: count }, (_, index) => {
    const language = index % 2 === 0 ? "id" : "en";
    return articleOf(newsOf(language, 700, index), index, language);
  });
}

/** Milliseconds of processor time, the least of some tries: other work on the machine does not count. */
function cost(work: () => void, tries = TRIES): number {
  const times = Array.from({ length: tries }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

describe("growth of the work with the text", () => {
  it.each(["id", "en"] as const)(
    "twice the text takes twice the time (%s)",
    (language) => {
      const half = newsOf(language, 60_000, 1);
      const whole = newsOf(language, 120_000, 1);
      extract(half, language);
      const before = cost(() => extract(half, language));
      expect(cost(() => extract(whole, language)) / before).toBeLessThan(DOUBLE_MAX);
    },
    60_000,
  );

  it("four times the articles take less than sixteen times the time", () => {
    const few = storyOf(20);
    const many = storyOf(80);
    reconcile(few);
    const before = cost(() => reconcile(few));
    expect(cost(() => reconcile(many), 2) / before).toBeLessThan(FOURFOLD_MAX);
  }, 60_000);
});
