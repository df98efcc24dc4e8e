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
/** Ten times what these texts take on a quiet machine, half of what the least quadratic of them would take. */
const HOSTILE_MS_MAX = 12_000;
const HOSTILE_UNITS = 100_000;

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

/** Repeats a piece up to the length of a hostile text; the number tells the pieces apart. */
function hostile(pieceOf: (index: number) => string): string {
  let text = "";
  for (let index = 0; text.length < HOSTILE_UNITS; index++) text += pieceOf(index);
  return text.slice(0, HOSTILE_UNITS);
}

const LETTERS = "aeioubdfgklmnprst";

function nameOf(index: number): string {
  const letter = (at: number) => LETTERS[at % LETTERS.length] ?? "a";
  const rest = letter(index) + letter(index * 3 + 1) + letter(Math.floor(index / 17));
  return `${String.fromCharCode(65 + (index % 26))}${rest}`;
}

const HOSTILE: Readonly<Record<string, string>> = {
  "one Indonesian word": hostile(() => "kapal "),
  "one English word": hostile(() => "killed "),
  "one word without an end": hostile(() => "a"),
  "one Indonesian sentence": newsOf("id", HOSTILE_UNITS, 2).replaceAll(/[.\n]/g, " "),
  "one English sentence": newsOf("en", HOSTILE_UNITS, 2).replaceAll(/[.\n]/g, ","),
  numbers: hostile((index) => `${(index * 7919) % 99_999} `),
  "numbers in a row": hostile((index) => `${(index * 7919) % 9_999} and `),
  dates: hostile((index) => `${1 + (index % 28)} June ${1990 + (index % 40)} `),
  quotes: hostile((index) => `"w${index}" `),
  "quotes with speakers": hostile((index) => `"We won ${index % 9}," said Ann Lund. `),
  names: hostile((index) => `${nameOf(index * 31)} ${nameOf(index)} `),
  titles: hostile((index) => `President ${nameOf(index)} of ${nameOf(index * 3)} denied `),
  brackets: hostile(() => "([“\"(['"),
  "brackets and words": hostile(() => '(a “b [c " d ” e '),
  denials: hostile(() => "he denied that he denied that "),
  lines: hostile(() => "a\n"),
};

describe("texts made to be slow", () => {
  it.each(Object.keys(HOSTILE))(
    "reads 100 KB of %s in bounded time",
    (kind) => {
      const text = HOSTILE[kind] ?? "";
      expect(text.length).toBeGreaterThanOrEqual(HOSTILE_UNITS);
      expect(cost(() => extract(text), 1)).toBeLessThan(HOSTILE_MS_MAX);
    },
    60_000,
  );
});
