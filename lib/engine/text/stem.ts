import type { LanguageId } from "../article.ts";
import { remember } from "./remember.ts";

/** No rule leaves a shorter stem: "makan" keeps its -an, "thing" its -ing. */
const STEM_LENGTH_MIN = 4;

/**
 * A light stem of a lower-case word that the lexicon does not know. It serves lexical similarity alone: two forms of
 * one word should mostly meet; the stem need not be a word (stemmers break verbs such as "membantah").
 */
export function stem(word: string, language: LanguageId): string {
  return STEMMERS[language](word);
}

const STEMMERS: Readonly<Record<LanguageId, (word: string) => string>> = {
  id: remember(stemIndonesian),
  en: remember(stemEnglish),
};

const ID_CLITICS = ["nya", "lah", "kah", "pun"] as const;
const ID_SUFFIXES = ["kan", "an", "i"] as const;
/** Prefix and what its nasal stands for, longest first: "memukul" → "pukul", "menulis" → "tulis". */
const ID_PREFIXES: readonly (readonly [prefix: string, vowelInstead: string])[] = [
  ["memper", ""],
  ["diper", ""],
  ["meny", "s"],
  ["peny", "s"],
  ["meng", ""],
  ["peng", ""],
  ["mem", "p"],
  ["pem", "p"],
  ["men", "t"],
  ["pen", "t"],
  ["ber", ""],
  ["ter", ""],
  ["per", ""],
  ["me", ""],
  ["di", ""],
  ["ke", ""],
  ["se", ""],
];

/** A reduplicated word gives its first half; then clitic, suffix and prefix go, one each. */
function stemIndonesian(word: string): string {
  const hyphen = word.indexOf("-");
  const half = hyphen > 2 && word.slice(hyphen + 1).startsWith(word.slice(0, hyphen));
  const bare = cutEnding(half ? word.slice(0, hyphen) : word, ID_CLITICS);
  const headed = cutPrefix(bare);
  // "-an" and "-i" end many roots; they count as suffixes only beside a prefix or on a long word.
  const suffixes = headed === bare && bare.length < 7 ? ["kan"] : ID_SUFFIXES;
  return cutEnding(headed, suffixes);
}

function cutPrefix(word: string): string {
  for (const [prefix, vowelInstead] of ID_PREFIXES) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const root = /^[aeiou]/.test(rest) ? vowelInstead + rest : rest;
    return root.length < STEM_LENGTH_MIN ? word : root;
  }
  return word;
}

function cutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= STEM_LENGTH_MIN,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Possessive, plural, then -ing, -ed or -ly; a doubled consonant and a silent e go, so that all forms meet. */
function stemEnglish(word: string): string {
  const owned = word.replace(/['’]s?$/, "");
  const single = singular(owned);
  const ending = ["ing", "ed", "ly"].find(
    (candidate) =>
      single.endsWith(candidate) && single.length - candidate.length >= STEM_LENGTH_MIN - 1,
  );
  const cut = ending === undefined ? single : single.slice(0, -ending.length);
  const hasVowel = /[aeiouy]/.test(cut);
  const base = hasVowel ? cut : single;
  const undoubled =
    ending !== undefined && /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
  const short = undoubled.length > STEM_LENGTH_MIN - 1 ? undoubled.replace(/ee?$/, "") : undoubled;
  return short.replace(/i$/, "y");
}

function singular(word: string): string {
  if (word.length < STEM_LENGTH_MIN || !word.endsWith("s") || /(?:ss|us|is)$/.test(word))
    return word;
  if (word.endsWith("ies") && word.length > STEM_LENGTH_MIN) return `${word.slice(0, -3)}y`;
  return /(?:sses|ches|shes|xes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
