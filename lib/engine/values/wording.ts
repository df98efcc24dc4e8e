import type { Localised } from "../article.ts";
import { CONCEPTS } from "../languages/concepts.ts";
import type { Comparison, WordingValue } from "./value.ts";
import { type Content, contentOf, minus, shareOfShorter } from "./wording/content.ts";
import { both, namesOf, ordered, shorten } from "./wording/say.ts";
import { awaited, clashOf, counted, turned } from "./wording/turns.ts";

/** A paraphrase agrees with what it renders where so much of the shorter one's content is in the other. */
const PARAPHRASE_OVERLAP_MIN = 0.5;
/** Two direct wordings below this are not renderings of one utterance: no conflict can be read from them. */
const SAME_UTTERANCE_MIN = 0.45;
/** A fragment with so much of the whole's content carries its point. */
const POINT_SHARE_MIN = 0.85;
/** Content words that a part openly quoted needs, to carry a point at all. */
const FRAGMENT_WORDS_MIN = 3;
/** More differing words than this on a side are another translation or another sentence, not one changed word. */
const CHANGED_WORDS_MAX = 4;
/** Across languages only concepts compare; so many are needed before their agreement means anything. */
const CONCEPTS_MIN = 2;
const CONCEPT_OVERLAP_MIN = 0.5;

/**
 * How two wordings of one statement relate. Symmetric but for `weaker`, which swaps with the arguments. Direct words of
 * one speaker conflict where a content word, a number or a negation differs; a fragment that leaves content out is less
 * precise; a paraphrase conflicts only on a number or a negation; across languages only concepts (`c:…`) compare.
 */
export function compareWordings(a: WordingValue, b: WordingValue): Comparison {
  const across = a.language !== b.language;
  const left = contentOf(a, across);
  const right = contentOf(b, across);
  if (across) return compareAcross(a, b, left, right);
  const onlyLeft = minus(left.words, right.words);
  const onlyRight = minus(right.words, left.words);
  if (left.words.size === 0 || right.words.size === 0) return wordless(a, b);
  if (onlyLeft.length === 0 && onlyRight.length === 0)
    return clashOf(a, b, left, right) ?? same(a, b);
  const direct = a.direct && b.direct;
  const overlap = shareOfShorter(left.words, right.words);
  const related = overlap >= (direct ? SAME_UTTERANCE_MIN : PARAPHRASE_OVERLAP_MIN);
  const shared = left.words.size - onlyLeft.length;
  const ofOne = sameSpeaker(a, b) || (overlap >= SAME_WORDS_MIN && shared >= SAME_WORDS_COUNT);
  if (related && ofOne) {
    const clash = clashOf(a, b, left, right) ?? counted(a, b, left, right);
    if (clash !== null) return clash;
  }
  if (!direct) return paraphrase(a, b, related, overlap);
  if (onlyLeft.length === 0) return fragment("a", a, b, onlyRight, right);
  if (onlyRight.length === 0) return fragment("b", b, a, onlyLeft, left);
  return differing(a, b, { related, ofOne, shared, onlyLeft, onlyRight });
}

/** So much of the shorter wording, in at least so many words, is one utterance whoever is named as its speaker. */
const SAME_WORDS_MIN = 0.7;
const SAME_WORDS_COUNT = 4;

/**
 * How much of the shorter wording's content the other has, 0 to 1; across languages over concepts alone. For aligning
 * quotations: a fragment of a longer quotation scores 1.
 */
export function quoteOverlap(a: WordingValue, b: WordingValue): number {
  const across = a.language !== b.language;
  const left = contentOf(a, across).words;
  const right = contentOf(b, across).words;
  return left.size === 0 || right.size === 0 ? 0 : shareOfShorter(left, right);
}

/** The words themselves, cut at about 90 characters; the same in every language, for nothing of them is ours. */
export function describeWording(value: WordingValue): Localised {
  const words = shorten(value.text.trim().replace(/\s+/gu, " "));
  return { en: words, id: words };
}

function same(a: WordingValue, b: WordingValue): Comparison {
  return {
    relation: "agree",
    ruleId: "wording-same",
    reason: both(
      a,
      b,
      (x, y) => `The same content words: “${x}” and “${y}”.`,
      (x, y) => `Kata-kata isinya sama: “${x}” dan “${y}”.`,
    ),
  };
}

function paraphrase(
  a: WordingValue,
  b: WordingValue,
  related: boolean,
  overlap: number,
): Comparison {
  if (related && overlap > 0) {
    return {
      relation: "agree",
      ruleId: "wording-paraphrase",
      reason: both(
        a,
        b,
        (x, y) => `One renders the other in its own words: “${x}” and “${y}”.`,
        (x, y) => `Yang satu menyampaikan isi yang lain dengan kata sendiri: “${x}” dan “${y}”.`,
      ),
    };
  }
  const weaker = a.direct === b.direct ? "both" : a.direct ? "b" : "a";
  return {
    relation: "partial",
    weaker,
    ruleId: "wording-paraphrase-loose",
    reason: both(
      a,
      b,
      (x, y) => `A paraphrase that shares too few words to tell: “${x}” and “${y}”.`,
      (x, y) => `Parafrasa dengan terlalu sedikit kata yang sama: “${x}” dan “${y}”.`,
    ),
  };
}

/** One has no content words: only the same letters agree. */
function wordless(a: WordingValue, b: WordingValue): Comparison {
  if (fold(a.text) === fold(b.text)) return same(a, b);
  return {
    relation: "partial",
    weaker: "both",
    ruleId: "wording-wordless",
    reason: both(
      a,
      b,
      (x, y) => `Too few words to compare: “${x}” and “${y}”.`,
      (x, y) => `Terlalu sedikit kata untuk dibandingkan: “${x}” dan “${y}”.`,
    ),
  };
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `part` lacks the words `missing` of `whole`. */
function fragment(
  side: "a" | "b",
  part: WordingValue,
  whole: WordingValue,
  missing: readonly string[],
  content: Content,
): Comparison {
  const carries = content.words.size - missing.length;
  if (missing.length <= content.words.size * (1 - POINT_SHARE_MIN)) return same(part, whole);
  // A part that is quoted as a part carries its point; a sentence quoted as whole that lacks words does not.
  if (part.fragment && carries >= FRAGMENT_WORDS_MIN) return same(part, whole);
  if (carries >= FRAGMENT_WORDS_MIN && endsEarly(part, whole)) return same(part, whole);
  if (carries >= CUT_WORDS_MIN && isCut(contentOf(part, false), content)) return same(part, whole);
  const words = namesOf(missing);
  return {
    relation: "partial",
    weaker: side,
    ruleId: "wording-fragment",
    reason: {
      en: `“${shorten(part.text)}” is part of “${shorten(whole.text)}” and leaves out ${words}.`,
      id: `“${shorten(part.text)}” adalah bagian dari “${shorten(whole.text)}” tanpa ${words}.`,
    },
  };
}

/** What follows a statement that is whole without it: where and when, in either language. */
const ADJUNCTS: ReadonlySet<string> = new Set(
  [
    "in at on around near inside during today yesterday tonight here there",
    "di pada dalam sekitar selama kemarin tadi sini sana",
  ].flatMap((words) => words.split(" ")),
);
/** What turns from what is not so to what is: "not because …, but because …". */
const TURNS_TO: ReadonlySet<string> = new Set(["but", "rather", "melainkan", "tetapi", "tapi"]);

/**
 * Whether the part is the whole up to a phrase that it can do without: of a plain statement where and when, of a negated
 * one what is so instead. Where a negated statement holds is no such phrase: it limits what is denied.
 */
function endsEarly(part: WordingValue, whole: WordingValue): boolean {
  const [short, long] = [fold(part.text), fold(whole.text)];
  if (!long.startsWith(`${short} `)) return false;
  const [next = ""] = long.slice(short.length + 1).split(" ", 1);
  return contentOf(part, false).negations > 0 ? TURNS_TO.has(next) : ADJUNCTS.has(next);
}

/** A sentence cut short keeps at least so many words; fewer may be of any sentence. */
const CUT_WORDS_MIN = 2;

/**
 * Whether the part is one stretch of the whole that begins later: words left out inside it may change the sense, and a
 * sentence broken off lacks its object or its condition.
 */
function isCut(part: Content, whole: Content): boolean {
  const [first = ""] = part.order;
  for (let at = whole.order.indexOf(first, 1); at >= 0; at = whole.order.indexOf(first, at + 1)) {
    if (part.order.every((word, index) => whole.order[at + index] === word)) return true;
  }
  return false;
}

/** Only what one person said can be worded in two ways; a speaker that is not named may be that person. */
function sameSpeaker(a: WordingValue, b: WordingValue): boolean {
  return a.speaker === undefined || b.speaker === undefined || a.speaker === b.speaker;
}

interface Difference {
  readonly related: boolean;
  readonly ofOne: boolean;
  readonly shared: number;
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
}

/** Two wordings with fewer words in common are not one sentence of which a word was changed. */
const SENSE_WORDS_MIN = 2;

/** More words differ than a change of sense needs, or more than are shared: other parts of one speech. */
function isElsewhere(
  shared: number,
  onlyLeft: readonly string[],
  onlyRight: readonly string[],
): boolean {
  const most = Math.max(onlyLeft.length, onlyRight.length);
  return most > CHANGED_WORDS_MAX || most > shared;
}

function differing(
  a: WordingValue,
  b: WordingValue,
  { related, ofOne, shared, onlyLeft, onlyRight }: Difference,
): Comparison {
  const [first, second] = ordered(namesOf(onlyLeft), namesOf(onlyRight));
  if (related && ofOne && (shared < SENSE_WORDS_MIN || isElsewhere(shared, onlyLeft, onlyRight))) {
    return {
      relation: "partial",
      weaker: "both",
      ruleId: "wording-variant",
      reason: both(
        a,
        b,
        (x, y) => `Worded differently throughout, perhaps two translations: “${x}” and “${y}”.`,
        (x, y) => `Berbeda di banyak kata, mungkin dua terjemahan: “${x}” dan “${y}”.`,
      ),
    };
  }
  if (related && ofOne && !onlyLeft.some(isTelling) && !onlyRight.some(isTelling))
    return same(a, b);
  if (related && ofOne) {
    return {
      relation: "conflict",
      ruleId: "wording-differs",
      reason: {
        en: `The quoted words differ: ${first} against ${second}.`,
        id: `Kata-kata yang dikutip berbeda: ${first} dan ${second}.`,
      },
    };
  }
  return {
    relation: "unrelated",
    ruleId: ofOne ? "wording-other" : "wording-other-speaker",
    reason: both(
      a,
      b,
      (x, y) => `These are different statements: “${x}” and “${y}”.`,
      (x, y) => `Ini pernyataan yang berbeda: “${x}” dan “${y}”.`,
    ),
  };
}

/** Verbs that any sentence may do with another of ("stay", "remain") do not change what was said. */
const INTERCHANGEABLE: ReadonlySet<string> = new Set(
  CONCEPTS.actions.map((concept) => `c:${concept}`),
);

function isTelling(word: string): boolean {
  return !INTERCHANGEABLE.has(word);
}

function compareAcross(
  a: WordingValue,
  b: WordingValue,
  left: Content,
  right: Content,
): Comparison {
  const clash = counted(a, b, left, right);
  const shared = [...left.words].filter((word) => right.words.has(word));
  const overlap = shareOfShorter(left.words, right.words);
  const coincide = shared.length >= CONCEPTS_MIN && overlap >= CONCEPT_OVERLAP_MIN;
  if (coincide && clash !== null && sameSpeaker(a, b)) return clash;
  if (coincide) return turned(a, b, left, right) ?? awaited(a, b, left, right) ?? translated(a, b);
  return isOneDenial(a, b, left, right) ? translated(a, b) : untold(a, b);
}

/** "We did not ram anyone": one speaker negates the same single happening in both languages, and says nothing else. */
function isOneDenial(a: WordingValue, b: WordingValue, left: Content, right: Content): boolean {
  if (a.speaker === undefined || a.speaker !== b.speaker) return false;
  const [only = "", ...others] = left.words;
  const alone = others.length === 0 && right.words.size === 1 && right.words.has(only);
  return alone && left.negated.has(only) && right.negated.has(only);
}

function translated(a: WordingValue, b: WordingValue): Comparison {
  return {
    relation: "agree",
    ruleId: "wording-translation",
    reason: both(
      a,
      b,
      (x, y) => `Translations with the same content: “${x}” and “${y}”.`,
      (x, y) => `Terjemahan dengan isi yang sama: “${x}” dan “${y}”.`,
    ),
  };
}

function untold(a: WordingValue, b: WordingValue): Comparison {
  return {
    relation: "partial",
    weaker: "both",
    ruleId: "wording-translation-unsure",
    reason: both(
      a,
      b,
      (x, y) => `In two languages, with too few comparable words to tell: “${x}” and “${y}”.`,
      (x, y) =>
        `Dalam dua bahasa, terlalu sedikit kata yang dapat dibandingkan: “${x}” dan “${y}”.`,
    ),
  };
}
