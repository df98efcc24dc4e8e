import { readDigits } from "./digits.ts";
import type { NumberReading } from "./number-reading.ts";
import { matchPhrase } from "./phrases.ts";
import type { Reader } from "./reader.ts";

/** "Half" and "a third" are said of what is a tenth off: the step is a fifth of the value. */
const FRACTION_STEP = 0.2;

/** Reads "two thirds", "seperempat", "tiga per empat", "2/3", and with a scale "three-quarters of a million". */
export function readFraction(reader: Reader, at: number): NumberReading | null {
  return named(reader, at) ?? inParts(reader, at);
}

function named(reader: Reader, at: number): NumberReading | null {
  const found = matchPhrase(reader.lexicon.fractions, reader.tokens, at);
  if (found === null) return null;
  const scaleFrom = scaleAt(reader, found.next);
  const scale = reader.lexicon.scales.get(reader.tokens[scaleFrom]?.word ?? "");
  const value = found.value * (scale ?? 1);
  const next = scale === undefined ? found.next : scaleFrom + 1;
  const form = scale === undefined ? "fraction" : "words";
  return {
    value,
    step: value * FRACTION_STEP,
    next,
    form,
    mantissa: found.value,
    scale: scale ?? 1,
  };
}

/** The token after "of a" in "three-quarters of a million". */
function scaleAt(reader: Reader, at: number): number {
  const link = matchPhrase(reader.lexicon.partitives, reader.tokens, at);
  const isArticle =
    link !== null && reader.lexicon.sets.articles.has(reader.tokens[link.next]?.word ?? "");
  return isArticle ? link.next + 1 : at;
}

/** Beyond it a stroke or "per" leads to a date, a label or a rate. */
const DENOMINATOR_MAX = 10;

/** "2/3 anggota" and "tiga per empat". */
function inParts(reader: Reader, at: number): NumberReading | null {
  const { tokens, lexicon } = reader;
  const link = tokens[at + 1];
  const inDigits = tokens[at]?.kind === "digits";
  if (link === undefined || (link.kind === "sign") !== inDigits) return null;
  const isStroke = inDigits && link.word === "/" && link.glued && tokens[at + 2]?.glued === true;
  if (!isStroke && (inDigits || !lexicon.sets.fractionLinks.has(link.word))) return null;
  const [over, under] = [part(reader, at, isStroke), part(reader, at + 2, isStroke)];
  if (over === null || under === null || over < 1 || over >= under || under > DENOMINATOR_MAX)
    return null;
  if (tokens[at + 3]?.glued && tokens[at + 3]?.word === "/") return null;
  const value = over / under;
  const step = value * FRACTION_STEP;
  return { value, step, next: at + 3, form: "fraction", mantissa: value, scale: 1 };
}

function part(reader: Reader, at: number, inDigits: boolean): number | null {
  const token = reader.tokens[at];
  if (token === undefined || reader.blocked.has(at)) return null;
  if (!inDigits) return reader.lexicon.cardinals.get(token.word) ?? null;
  return token.kind === "digits" ? (readDigits(token.word, ".")?.value ?? null) : null;
}
