import type { QuoteMention } from "../mentions/mention.ts";
import { isWordUnit } from "../text/characters.ts";
import type { Document, ZoneKind } from "../text/document.ts";
import type { Span } from "../text/span.ts";

/** What is compared of a text to tell whether another was made from it. Numbers are hashes of folded words. */
export interface TextPrint {
  /** Of every window of four-word shingles the least: whoever shares a run of eight words shares one of these. */
  readonly winnowed: ReadonlySet<number>;
  /** Every run of three words of the report's own voice, sorted, each once. */
  readonly own: Uint32Array;
  /** The same with what people are quoted as saying. */
  readonly whole: Uint32Array;
  /** The longer quotations, each once. */
  readonly quotations: ReadonlySet<number>;
}

/** Two reports share four words in a row by chance only in names and stock phrases. */
const SHINGLE_WORDS = 4;
/** One fingerprint is kept of so many neighbouring shingles. */
const WINDOW_SHINGLES = 4;
/** Runs that survive where every sixth word was changed. */
const RUN_WORDS = 3;
/** Shorter quotations are words that anyone might use. */
const QUOTATION_WORDS_MIN = 6;

/** Navigation and credits recur in articles that share nothing else. */
const REPORT: ReadonlySet<ZoneKind> = new Set(["body", "dateline", "headline"]);

/**
 * The print of an article's report: its own sentences, whatever their order. Winnowing is that of Schleimer, Wilkerson
 * and Aiken (SIGMOD 2003). Linear in the text.
 */
export function printText(document: Document, quotes: readonly QuoteMention[]): TextPrint {
  const said = quotes.filter(({ form }) => form === "statement").map(({ inner }) => inner);
  const words = readWords(document, said);
  const whole = words.hashes;
  const own = whole.filter((_, at) => words.quoted[at] === 0);
  return {
    winnowed: winnow(runsOf(whole, SHINGLE_WORDS)),
    own: distinct(runsOf(own, RUN_WORDS)),
    whole: distinct(runsOf(whole, RUN_WORDS)),
    quotations: printQuotations(document.folded, said),
  };
}

interface Words {
  readonly hashes: Uint32Array;
  /** 1 where a word stands inside a quotation. */
  readonly quoted: Uint8Array;
}

/** Sentences and quotations are both in order, so one walk over both is enough. */
function readWords({ folded, sentences }: Document, said: readonly Span[]): Words {
  const hashes = new Uint32Array((folded.length >> 1) + 1);
  const quoted = new Uint8Array(hashes.length);
  let count = 0;
  let next = 0;
  for (const { start, end, zone } of sentences) {
    if (!REPORT.has(zone)) continue;
    let hash = 0;
    for (let at = start; at <= end; at += 1) {
      const unit = at < end ? folded.charCodeAt(at) : 0;
      if (isWordUnit(unit)) {
        hash = addUnit(hash, unit);
        continue;
      }
      if (hash === 0) continue;
      while ((said[next]?.end ?? Number.POSITIVE_INFINITY) < at) next += 1;
      hashes[count] = hash;
      quoted[count] = (said[next]?.start ?? Number.POSITIVE_INFINITY) < at ? 1 : 0;
      count += 1;
      hash = 0;
    }
  }
  return { hashes: hashes.subarray(0, count), quoted: quoted.subarray(0, count) };
}

/** FNV-1a over UTF-16 units; never 0, which stands for no word. */
function addUnit(hash: number, unit: number): number {
  return Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ unit, 0x01000193) >>> 0 || 1;
}

/** The hash of every run of `length` words. */
function runsOf(hashes: Uint32Array, length: number): Uint32Array {
  const runs = new Uint32Array(Math.max(0, hashes.length - length + 1));
  for (let at = 0; at < runs.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let offset = 0; offset < length; offset += 1) {
      hash = Math.imul(hash ^ (hashes[at + offset] ?? 0), 0x01000193);
      // FNV's low bits alone mix badly over whole words.
      hash ^= hash >>> 15;
    }
    runs[at] = hash >>> 0;
  }
  return runs;
}

function winnow(shingles: Uint32Array): ReadonlySet<number> {
  const kept = new Set<number>();
  const windows = Math.max(shingles.length - WINDOW_SHINGLES + 1, Math.min(shingles.length, 1));
  for (let at = 0; at < windows; at += 1) {
    let least = shingles[at] ?? 0;
    for (let offset = 1; offset < WINDOW_SHINGLES; offset += 1) {
      const other = shingles[at + offset];
      if (other !== undefined && other < least) least = other;
    }
    kept.add(least);
  }
  return kept;
}

function distinct(runs: Uint32Array): Uint32Array {
  const sorted = runs.slice().sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue;
    sorted[count] = sorted[at] ?? 0;
    count += 1;
  }
  return sorted.slice(0, count);
}

function printQuotations(folded: string, said: readonly Span[]): ReadonlySet<number> {
  const prints = new Set<number>();
  for (const { start, end } of said) {
    let [print, words, hash] = [0, 0, 0];
    for (let at = start; at <= end; at += 1) {
      const unit = at < end ? folded.charCodeAt(at) : 0;
      if (isWordUnit(unit)) hash = addUnit(hash, unit);
      else if (hash !== 0) {
        print = Math.imul(print ^ hash, 0x01000193) ^ (hash >>> 13);
        words += 1;
        hash = 0;
      }
    }
    if (words >= QUOTATION_WORDS_MIN) prints.add(print >>> 0);
  }
  return prints;
}
