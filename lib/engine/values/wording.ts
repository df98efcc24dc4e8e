import type { LanguageId, Localised } from "../article.ts";
import { CONCEPTS } from "../languages/concepts.ts";
import type { Comparison, WordingValue } from "./value.ts";

/** Words left of a wording as people see it, cut at a word boundary. */
const DESCRIPTION_UNITS_MAX = 90;
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
 * What every language's words for it are read as: a negation, which stands before the word that it turns round; a limit
 * ("for now", "hanya"); what is to come ("will", "akan"); what has not come yet ("not yet", "belum").
 */
export const TURNS = { negation: "not", limit: "limit:", future: "future:", yet: "yet:" } as const;

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

function clashOf(
  a: WordingValue,
  b: WordingValue,
  left: Content,
  right: Content,
): Comparison | null {
  return turned(a, b, left, right) ?? awaited(a, b, left, right) ?? limited(a, b, left, right);
}

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

interface Content {
  readonly words: ReadonlySet<string>;
  /** The same in the order of the text. */
  readonly order: readonly string[];
  readonly numbers: ReadonlySet<string>;
  /** Words right after a negation. */
  readonly negated: ReadonlySet<string>;
  readonly negations: number;
  readonly limited: boolean;
  readonly future: boolean;
  readonly yet: boolean;
}

/** A wording meets every other of its story; its words are sorted out at the first. */
const CONTENTS = new WeakMap<WordingValue, Content>();
const CONCEPTS_ONLY = new WeakMap<WordingValue, Content>();

function contentOf(value: WordingValue, conceptsOnly: boolean): Content {
  const contents = conceptsOnly ? CONCEPTS_ONLY : CONTENTS;
  const known = contents.get(value);
  if (known !== undefined) return known;
  const content = readContent(value, conceptsOnly);
  contents.set(value, content);
  return content;
}

const FLAGS: ReadonlySet<string> = new Set([TURNS.limit, TURNS.future, TURNS.yet]);

function readContent(value: WordingValue, conceptsOnly: boolean): Content {
  const order: string[] = [];
  const numbers = new Set<string>();
  const negated = new Set<string>();
  let negations = 0;
  let turns = false;
  for (const word of value.words) {
    if (word === TURNS.negation) {
      negations += 1;
      turns = true;
      continue;
    }
    if (FLAGS.has(word)) continue;
    const number = /^(?:n:|c:)?\d/u.test(word);
    if (number) numbers.add(word);
    if (number || !conceptsOnly || word.startsWith("c:")) {
      order.push(word);
      if (turns) negated.add(word);
    }
    turns = false;
  }
  return {
    words: new Set(order),
    order,
    numbers,
    negated,
    negations,
    limited: value.words.includes(TURNS.limit),
    future: value.words.includes(TURNS.future),
    yet: value.words.includes(TURNS.yet),
  };
}

function minus(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((word) => !b.has(word));
}

function shareOfShorter(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return shared / short.size;
}

/** One is negated and the other is not, over the same words; a fragment may have left its negation outside. */
function turned(
  a: WordingValue,
  b: WordingValue,
  left: Content,
  right: Content,
): Comparison | null {
  if (a.fragment || b.fragment || !isTurned(left, right)) return null;
  return {
    relation: "conflict",
    ruleId: "wording-negation",
    reason: both(
      a,
      b,
      (x, y) => `One wording is negated and the other is not: “${x}” and “${y}”.`,
      (x, y) => `Yang satu bernegasi, yang lain tidak: “${x}” dan “${y}”.`,
    ),
  };
}

/** Only one side negates at all, or a word that both have is negated on one side only and none on both. */
function isTurned(left: Content, right: Content): boolean {
  if (left.negations > 0 !== right.negations > 0) return true;
  const shared = [...left.words].filter((word) => right.words.has(word));
  const alike = shared.some((word) => left.negated.has(word) && right.negated.has(word));
  if (alike) return false;
  const more = left.negations + right.negations > 2;
  return more && shared.some((word) => left.negated.has(word) !== right.negated.has(word));
}

/** "will not" is no "has not yet": one speaks of what is to come, the other of what is still awaited. */
function awaited(
  a: WordingValue,
  b: WordingValue,
  left: Content,
  right: Content,
): Comparison | null {
  const clash = (left.yet && right.future && !right.yet) || (right.yet && left.future && !left.yet);
  if (!clash || left.negations === 0 || right.negations === 0) return null;
  return {
    relation: "conflict",
    ruleId: "wording-awaited",
    reason: both(
      a,
      b,
      (x, y) => `One says that it will not be, the other that it is not so yet: “${x}” and “${y}”.`,
      (x, y) => `Yang satu menyatakan tidak akan, yang lain menyatakan belum: “${x}” dan “${y}”.`,
    ),
  };
}

/** One is limited ("for now", "no more than needed") and the other, over the same words, is not. */
function limited(
  a: WordingValue,
  b: WordingValue,
  left: Content,
  right: Content,
): Comparison | null {
  if (left.limited === right.limited || a.fragment || b.fragment || !a.direct || !b.direct)
    return null;
  return {
    relation: "conflict",
    ruleId: "wording-limit",
    reason: both(
      a,
      b,
      (x, y) => `One wording sets a limit that the other leaves out: “${x}” and “${y}”.`,
      (x, y) => `Yang satu memuat batasan yang tidak ada pada yang lain: “${x}” dan “${y}”.`,
    ),
  };
}

/** Both name numbers, and each has one that the other lacks. */
function counted(
  a: WordingValue,
  b: WordingValue,
  left: Content,
  right: Content,
): Comparison | null {
  const onlyLeft = minus(left.numbers, right.numbers);
  const onlyRight = minus(right.numbers, left.numbers);
  if (onlyLeft.length === 0 || onlyRight.length === 0) return null;
  return {
    relation: "conflict",
    ruleId: "wording-number",
    reason: both(
      a,
      b,
      (x, y) => `The wordings name different numbers: “${x}” and “${y}”.`,
      (x, y) => `Kedua kutipan menyebut angka berbeda: “${x}” dan “${y}”.`,
    ),
  };
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
  if (related && ofOne && isElsewhere(shared, onlyLeft, onlyRight)) {
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

/** The reason says the two wordings in an order of its own, so that it does not depend on who stands first. */
function both(
  a: WordingValue,
  b: WordingValue,
  en: (x: string, y: string) => string,
  id: (x: string, y: string) => string,
): Localised {
  const [x, y] = ordered(shorten(a.text), shorten(b.text));
  return { en: en(x, y), id: id(x, y) } satisfies Record<LanguageId, string>;
}

function ordered(a: string, b: string): readonly [string, string] {
  return a <= b ? [a, b] : [b, a];
}

const NAMED_WORDS_MAX = 5;

function namesOf(words: readonly string[]): string {
  const names = words
    .slice(0, NAMED_WORDS_MAX)
    .map((word) => `“${word.replace(/^(?:id|en|c|n):/u, "")}”`);
  return names.join(", ") + (words.length > NAMED_WORDS_MAX ? " …" : "");
}

function shorten(text: string): string {
  if (text.length <= DESCRIPTION_UNITS_MAX) return text;
  const cut = text.lastIndexOf(" ", DESCRIPTION_UNITS_MAX);
  const end = cut > DESCRIPTION_UNITS_MAX / 2 ? cut : wholeCharacters(text);
  return `${text.slice(0, end).replace(/[\s,;:–—-]{1,8}$/u, "")}…`;
}

/** The limit, one less where it would cut a surrogate pair. */
function wholeCharacters(text: string): number {
  const last = text.charCodeAt(DESCRIPTION_UNITS_MAX - 1);
  return last >= 0xd800 && last <= 0xdbff ? DESCRIPTION_UNITS_MAX - 1 : DESCRIPTION_UNITS_MAX;
}
