import type { Localised } from "../article.ts";
import { CONCEPTS } from "../languages/concepts.ts";
import type { Comparison, WordingValue } from "./value.ts";
import { type Content, contentOf, minus, shareOfShorter } from "./wording/content.ts";
import { type Meeting, meetAcross, type Rest } from "./wording/meet.ts";
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
/** Two long passages that share so many concepts tell the same, however much each of them adds. */
const CONCEPTS_MANY = 3;
/** More words than this that only one language knows leave open what a translation says. */
const UNKNOWN_WORDS_MAX = 1;

/** One word in common, unless one side negates it, is no ground to hold two sentences of one speech against each other. */
const HELD_WORDS_MIN = 2;

function negates({ negated }: Content, { words }: Content): boolean {
  return [...negated].some((word) => words.has(word));
}

/**
 * How two wordings of one statement relate. Symmetric but for `weaker`, which swaps with the arguments. Direct words of
 * one speaker conflict where a content word, a number or a negation differs; a fragment that leaves content out is less
 * precise; a paraphrase conflicts only on a number or a negation; across languages only concepts (`c:…`) compare.
 */
export function compareWordings(a: WordingValue, b: WordingValue): Comparison {
  const across = a.language !== b.language;
  const left = contentOf(a, across);
  const right = contentOf(b, across);
  if (across) return compareAcross(a, b);
  const onlyLeft = minus(left.words, right.words);
  const onlyRight = minus(right.words, left.words);
  if (left.words.size === 0 || right.words.size === 0) return wordless(a, b);
  if (onlyLeft.length === 0 && onlyRight.length === 0)
    return clashOf(a, b, left, right) ?? same(a, b);
  const direct = a.direct && b.direct;
  const overlap = shareOfShorter(left.words, right.words);
  const denied = direct && [...left.negated].some((word) => right.negated.has(word));
  const related = denied || overlap >= (direct ? SAME_UTTERANCE_MIN : PARAPHRASE_OVERLAP_MIN);
  const shared = left.words.size - onlyLeft.length;
  const ofOne = sameSpeaker(a, b) || (overlap >= SAME_WORDS_MIN && shared >= SAME_WORDS_COUNT);
  if (related && ofOne) {
    const clash = clashOf(a, b, left, right) ?? counted(a, b, left, right);
    if (clash !== null) return clash;
  }
  // What is told in other words is held against what anybody says; the words themselves only against their speaker's.
  const isRetold = !direct && related;
  const isHeld =
    direct &&
    (shared >= HELD_WORDS_MIN || negates(left, right) || negates(right, left)) &&
    a.speaker !== undefined &&
    a.speaker === b.speaker;
  if (isRetold || isHeld) {
    const clash = turned(a, b, left, right);
    if (clash !== null) return clash;
  }
  if (!direct) return paraphrase(a, b, related, overlap);
  if (onlyLeft.length === 0) return fragment("a", a, b, onlyRight, right);
  if (onlyRight.length === 0) return fragment("b", b, a, onlyLeft, left);
  const isChange = standAlike(left, right);
  return differing(a, b, { related, ofOne, shared, isChange, onlyLeft, onlyRight });
}

/** So much of the shorter wording, in at least so many words, is one utterance whoever is named as its speaker. */
const SAME_WORDS_MIN = 0.6;
const SAME_WORDS_COUNT = 3;

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

const UNEVEN = /\s\s|[^\S ]/u;

/** The words themselves, cut at about 90 characters; the same in every language, for nothing of them is ours. */
export function describeWording(value: WordingValue): Localised {
  const text = value.text.trim();
  // Most have single spaces alone, and each of them would be replaced by itself.
  const words = shorten(UNEVEN.test(text) ? text.replace(/\s+/gu, " ") : text);
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
  if (carries > missing.length && !isOpening(contentOf(part, false), content))
    return same(part, whole);
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

/** Whether the part is the whole broken off: what follows may limit it ("the offer is final for now"). */
function isOpening({ order }: Content, whole: Content): boolean {
  return order.every((word, at) => word === whole.order[at]);
}

/** Only what one person said can be worded in two ways; a speaker that is not named may be that person. */
function sameSpeaker(a: WordingValue, b: WordingValue): boolean {
  return a.speaker === undefined || b.speaker === undefined || a.speaker === b.speaker;
}

interface Difference {
  readonly related: boolean;
  readonly ofOne: boolean;
  readonly shared: number;
  /** The words that both have begin or end both: what differs stands in the same place. */
  readonly isChange: boolean;
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
}

function standAlike({ order: a }: Content, { order: b }: Content): boolean {
  return a[0] === b[0] || a.at(-1) === b.at(-1);
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
  { related, ofOne, shared, isChange, onlyLeft, onlyRight }: Difference,
): Comparison {
  const [first, second] = ordered(namesOf(onlyLeft), namesOf(onlyRight));
  const isTold = isChange && onlyLeft.some(isTelling) && onlyRight.some(isTelling);
  const isShort = Math.max(onlyLeft.length, onlyRight.length) <= CHANGED_WORDS_MAX;
  if (
    related &&
    ofOne &&
    !(isTold && isShort) &&
    (shared < SENSE_WORDS_MIN || isElsewhere(shared, onlyLeft, onlyRight))
  ) {
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

function compareAcross(a: WordingValue, b: WordingValue): Comparison {
  const [left, right] = [contentOf(a, true), contentOf(b, true)];
  const met = meetAcross(contentOf(a, false).words, contentOf(b, false).words);
  const clash = counted(a, b, left, right);
  const size = Math.min(
    met.shared + met.left.concepts.length,
    met.shared + met.right.concepts.length,
  );
  const overlap = size === 0 ? 0 : met.shared / size;
  const isLong = met.shared >= CONCEPTS_MANY;
  const coincide = met.shared >= CONCEPTS_MIN && (overlap >= CONCEPT_OVERLAP_MIN || isLong);
  if (coincide && clash !== null && sameSpeaker(a, b)) return clash;
  if (coincide) return turned(a, b, left, right) ?? awaited(a, b, left, right) ?? translated(a, b);
  if (isOneDenial(a, b, left, right) || isOnePoint(a, b, met, left, right)) return translated(a, b);
  return isChanged(a, b, met) ? changed(met) : untold(a, b);
}

/** "We did not ram anyone": one speaker negates the same single happening in both languages, and says nothing else. */
function isOneDenial(a: WordingValue, b: WordingValue, left: Content, right: Content): boolean {
  if (a.speaker === undefined || a.speaker !== b.speaker) return false;
  const [only = "", ...others] = left.words;
  const alone = others.length === 0 && right.words.size === 1 && right.words.has(only);
  return alone && left.negated.has(only) && right.negated.has(only);
}

/**
 * "Don't make us the victims" and "Jangan sampai kami yang jadi korban": one speaker's own words that share what both
 * languages know of the shorter one, negated on both sides or on neither, with hardly a word that only one knows.
 */
function isOnePoint(
  a: WordingValue,
  b: WordingValue,
  { shared, left: onlyLeft, right: onlyRight }: Meeting,
  left: Content,
  right: Content,
): boolean {
  if (!a.direct || !b.direct || a.speaker === undefined || a.speaker !== b.speaker) return false;
  const [less, more] =
    onlyLeft.concepts.length <= onlyRight.concepts.length
      ? [onlyLeft, onlyRight]
      : [onlyRight, onlyLeft];
  return (
    shared > 0 &&
    less.concepts.length === 0 &&
    more.concepts.length <= shared &&
    less.words.length <= UNKNOWN_WORDS_MAX &&
    more.words.length <= UNKNOWN_WORDS_MAX &&
    left.negations > 0 === right.negations > 0 &&
    left.limited === right.limited
  );
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

/** One speaker's own words in two languages that share a point and each say another thing of it, in words that both know. */
function isChanged(a: WordingValue, b: WordingValue, { shared, left, right }: Meeting): boolean {
  const isOne = a.direct && b.direct && a.speaker !== undefined && a.speaker === b.speaker;
  const isTold = ({ concepts, words }: Rest): boolean =>
    concepts.some(isTelling) && words.length <= UNKNOWN_WORDS_MAX;
  return isOne && shared > 0 && isTold(left) && isTold(right);
}

function changed({ left, right }: Meeting): Comparison {
  const [first, second] = ordered(namesOf(left.concepts), namesOf(right.concepts));
  return {
    relation: "conflict",
    ruleId: "wording-translation-differs",
    reason: {
      en: `The translations differ in sense: ${first} against ${second}.`,
      id: `Kedua terjemahan berbeda makna: ${first} dan ${second}.`,
    },
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
