import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../lib/engine/languages/languages.ts";
import { findLegalReferences } from "../../../../lib/engine/mentions/legal.ts";
import { findMarkers } from "../../../../lib/engine/mentions/marker.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";

const UNITS = 50_000;
/** Linear work doubles with the text and quadratic work quadruples; a busy machine needs room between the two. */
const GROWTH_MAX = 3.2;
/** Processor time: other work on the machine does not count. Below this it is mostly the collector's. */
const FLOOR_MS = 40;
const TRIES_MAX = 4;

const PIECES: readonly string[] = [
  "a",
  ".",
  "a. ",
  "a.\n",
  "a\n",
  "a\n\n",
  "\n",
  " ",
  ", ",
  ", dan a ",
  "; a b",
  " setelah",
  " – ",
  "(",
  ")",
  '"',
  "“",
  "”",
  "‘",
  "’",
  "(a) ",
  '"a." ',
  "“a. ",
  "a.”",
  "!?",
  "…",
  "-",
  "JAKARTA, ",
  "A. ",
  "Rp. ",
  "Baca juga: ",
  "baca juga\n",
  "Related posts\n",
  "Leave a Reply\n",
  'a. baca juga: "',
  "(a/b)\n",
  "©",
  "(Reporting by ",
  "Pasal 5 ",
  "Pasal 5 dan ",
  "UU ",
  "tidak ",
  "not rule ",
  "e\u0301",
  "\u0301",
  "\u0301\u0323",
  "\u200b",
  "\r\n",
  "\ud83d",
  "İ",
  "ｆ",
  "Read More\nSatu dua tiga empat lima\n",
  "email us\n",
  "Kata Kata\n",
  "1. ",
  "U.S. ",
];

function fastest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const start = process.cpuUsage();
    const document = readDocument({ id: "a", outlet: "Uji", text });
    const language = LANGUAGES[document.language];
    findMarkers(document, language);
    findLegalReferences(document, language);
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

describe("laying out 100 KB of one piece takes no more than twice as long as 50 KB", () => {
  it.each(PIECES.map((piece) => [JSON.stringify(piece), piece] as const))("%s", (_, piece) => {
    const half = piece.repeat(Math.ceil(UNITS / piece.length));
    const grows = () => {
      const large = fastest(half + half);
      if (large <= FLOOR_MS) {
        return "";
      }
      const small = fastest(half);
      return large / Math.max(small, 1) > GROWTH_MAX ? `${small} ms, then ${large} ms` : "";
    };
    // Other work on the machine slows one measurement down, but not every one.
    let seen = grows();
    for (let attempt = 1; attempt < TRIES_MAX && seen !== ""; attempt += 1) {
      seen = grows();
    }
    expect(seen).toBe("");
  });
});
