import type { Language, LegalLexicon } from "../languages/language.ts";
import type { Document, Sentence } from "../text/document.ts";
import { type Token, tokenIndexAt, tokenize } from "../text/tokens.ts";
import type { LegalMention } from "./mention.ts";

/** A part of a citation: `next` is the index of the token after it. */
interface Parsed {
  readonly value: string;
  readonly next: number;
}

/** A lexicon with its phrases split into words, by first word, longest first. */
interface Citations {
  readonly lexicon: LegalLexicon;
  readonly instruments: PhraseIndex;
  readonly acts: PhraseIndex;
}
type PhraseIndex = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly id: string }[]
>;

const citationsOf = new WeakMap<LegalLexicon, Citations>();

/**
 * The references to law in a document, in order: "Pasal 51 Piagam PBB" is article "51" of `un-charter`; an act cited
 * as a whole ("UU Nomor 3 Tahun 2020") has the article "". A provision that is named before another of the same
 * instrument ("Pasal 340 jo Pasal 338 KUHP") belongs to that instrument. Spans count in the document's text.
 */
export function findLegalReferences(
  document: Document,
  language: Language,
): readonly LegalMention[] {
  const tokens = tokenize(document);
  const citations = citationsFor(language.markers.legal);
  return document.sentences.flatMap((sentence) => {
    const found = referencesIn(sentence, document, tokens, citations);
    return shareInstruments(found, tokens, citations.lexicon);
  });
}

function referencesIn(
  sentence: Sentence,
  document: Document,
  tokens: readonly Token[],
  citations: Citations,
): readonly LegalMention[] {
  const mentions: LegalMention[] = [];
  let at = tokenIndexAt(tokens, sentence.start);
  for (let token = tokens[at]; token && token.end <= sentence.end; token = tokens[at]) {
    const reference = parseProvision(tokens, at, citations) ?? parseWholeAct(tokens, at, citations);
    const end = reference ? tokens[reference.next - 1]?.end : undefined;
    if (!reference || end === undefined || end > sentence.end) {
      at += 1;
      continue;
    }
    mentions.push({
      kind: "legal",
      ruleId: reference.article === "" ? "legal/act" : "legal/provision",
      start: token.start,
      end,
      text: document.text.slice(token.start, end),
      article: reference.article,
      ...(reference.instrument === undefined ? {} : { instrument: reference.instrument }),
    });
    at = reference.next;
  }
  return mentions;
}

interface Reference {
  readonly article: string;
  readonly instrument?: string;
  readonly next: number;
}

const PROVISION_NUMBER = /^(?:\d{1,4}[a-z]{0,2}|[ivxlc]{1,6})$/;

function parseProvision(
  tokens: readonly Token[],
  at: number,
  citations: Citations,
): Reference | null {
  const { lexicon } = citations;
  const word = tokens[at];
  if (!word || !lexicon.provisions.includes(word.lower)) {
    return null;
  }
  const numberAt = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  const number = tokens[numberAt];
  if (!number || !PROVISION_NUMBER.test(number.lower) || isLowerCaseRoman(number)) {
    return null;
  }
  const parts = parseParts(tokens, numberAt + 1, lexicon);
  const instrument = parseInstrument(tokens, parts.next, citations);
  // In lower case "section 3" may be a part of a stand and "article 3" the third of some wares; with an instrument it is law.
  if (!instrument && word.text === word.lower) {
    return null;
  }
  const article = `${number.text.toUpperCase()}${parts.value}`;
  return instrument
    ? { article, instrument: instrument.value, next: instrument.next }
    : { article, next: parts.next };
}

function isLowerCaseRoman(number: Token): boolean {
  return !/^\d/.test(number.text) && number.text === number.lower;
}

const PART_NUMBER = /^(?:\d{1,3}[a-z]?|[a-z])$/;

/** " ayat (1) huruf b", "(2)(b)" → "(1)(b)", "(2)(b)". */
function parseParts(tokens: readonly Token[], from: number, lexicon: LegalLexicon): Parsed {
  let value = "";
  let next = from;
  for (;;) {
    const isNamed = [...lexicon.paragraphs, ...lexicon.letters].includes(tokens[next]?.lower ?? "");
    const start = isNamed ? next + 1 : next;
    const isBracketed = tokens[start]?.text === "(" && tokens[start + 2]?.text === ")";
    const part = tokens[isBracketed ? start + 1 : start];
    if ((!isNamed && !isBracketed) || !part || !PART_NUMBER.test(part.lower)) {
      return { value, next };
    }
    value += `(${part.lower})`;
    next = start + (isBracketed ? 3 : 1);
  }
}

const JOINTS_MAX = 3;

/** The instrument that a provision is of, at `from` or after a few words that join the two. */
function parseInstrument(
  tokens: readonly Token[],
  from: number,
  citations: Citations,
): Parsed | null {
  for (let at = from; at <= from + JOINTS_MAX; at += 1) {
    const found =
      parseNamed(tokens, at, citations) ??
      parseAct(tokens, at, citations) ??
      parseTitledAct(tokens, at, citations.lexicon);
    if (found) {
      return found;
    }
    if (!citations.lexicon.joints.includes(tokens[at]?.lower ?? "")) {
      return null;
    }
  }
  return null;
}

function parseNamed(tokens: readonly Token[], at: number, citations: Citations): Parsed | null {
  return matchPhrase(tokens, at, citations.instruments);
}

const ACT_NUMBER = /^\d{1,4}$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const ACT_WORDS_MAX = 4;

/** "UU Nomor 3 Tahun 2020", "UU No. 11/2008", "Resolusi 1718"; or an act by its short name: "UU ITE". */
function parseAct(tokens: readonly Token[], at: number, citations: Citations): Parsed | null {
  const { lexicon } = citations;
  const act = matchPhrase(tokens, at, citations.acts);
  if (!act) {
    return null;
  }
  let next = act.next;
  while (
    next < act.next + ACT_WORDS_MAX &&
    lexicon.numberWords.includes(tokens[next]?.lower ?? "")
  ) {
    next += 1;
  }
  const number = tokens[next]?.text ?? "";
  if (!ACT_NUMBER.test(number)) {
    return lexicon.namedActs.includes(act.value) ? parseShortName(tokens, act) : null;
  }
  const year = tokens[next + 2]?.text ?? "";
  if (lexicon.yearWords.includes(tokens[next + 1]?.lower ?? "") && YEAR.test(year)) {
    return { value: `${act.value}:${number}/${year}`, next: next + 3 };
  }
  return lexicon.yearless.includes(act.value)
    ? { value: `${act.value}:${number}`, next: next + 1 }
    : null;
}

const CAPITALISED = /^\p{Lu}/u;
const SHORT_NAME_WORDS_MAX = 3;

/** The capitalised words after "UU": "UU Cipta Kerja" → "uu:cipta-kerja". */
function parseShortName(tokens: readonly Token[], act: Parsed): Parsed | null {
  let next = act.next;
  while (next < act.next + SHORT_NAME_WORDS_MAX && CAPITALISED.test(tokens[next]?.text ?? "")) {
    next += 1;
  }
  const name = tokens.slice(act.next, next).map((token) => token.lower);
  return name.length > 0 ? { value: `${act.value}:${name.join("-")}`, next } : null;
}

const TITLE_WORDS_MAX = 7;
const TITLE_JOINTS = new Set(["of", "and", "on", "the", "for"]);

/** Capitalised words up to a noun of law: "Harbour Safety Act" → "harbour-safety-act". */
function parseTitledAct(
  tokens: readonly Token[],
  at: number,
  lexicon: LegalLexicon,
): Parsed | null {
  for (let next = at; next < at + TITLE_WORDS_MAX; next += 1) {
    const token = tokens[next];
    const isCapitalised = token !== undefined && CAPITALISED.test(token.text);
    if (!token || (!isCapitalised && (next === at || !TITLE_JOINTS.has(token.lower)))) {
      return null;
    }
    if (isCapitalised && lexicon.actNouns.includes(token.lower)) {
      const words = tokens.slice(at, next + 1).map((word) => word.lower);
      return { value: words.join("-"), next: next + 1 };
    }
  }
  return null;
}

function parseWholeAct(
  tokens: readonly Token[],
  at: number,
  citations: Citations,
): Reference | null {
  const act = parseAct(tokens, at, citations);
  return act && /\d/.test(act.value)
    ? { article: "", instrument: act.value, next: act.next }
    : null;
}

const LINKS_MAX = 3;

/** Provisions that are linked to a later one take its instrument. */
function shareInstruments(
  mentions: readonly LegalMention[],
  tokens: readonly Token[],
  lexicon: LegalLexicon,
): readonly LegalMention[] {
  const shared: LegalMention[] = [];
  let later: LegalMention | undefined;
  for (const mention of [...mentions].reverse()) {
    const isLinked =
      later?.instrument !== undefined &&
      mention.instrument === undefined &&
      areLinked(mention, later, tokens, lexicon);
    later = isLinked && later?.instrument ? { ...mention, instrument: later.instrument } : mention;
    shared.push(later);
  }
  return shared.reverse();
}

function areLinked(
  first: LegalMention,
  second: LegalMention,
  tokens: readonly Token[],
  lexicon: LegalLexicon,
): boolean {
  const from = tokenIndexAt(tokens, first.end);
  const to = tokenIndexAt(tokens, second.start);
  return (
    to - from <= LINKS_MAX &&
    tokens.slice(from, to).every((token) => lexicon.links.includes(token.lower))
  );
}

function matchPhrase(tokens: readonly Token[], at: number, index: PhraseIndex): Parsed | null {
  const found = index
    .get(tokens[at]?.lower ?? "")
    ?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.lower === word));
  return found ? { value: found.id, next: at + found.words.length } : null;
}

function citationsFor(lexicon: LegalLexicon): Citations {
  const known = citationsOf.get(lexicon);
  if (known) {
    return known;
  }
  const citations = {
    lexicon,
    instruments: indexPhrases(lexicon.instruments),
    acts: indexPhrases(lexicon.acts),
  };
  citationsOf.set(lexicon, citations);
  return citations;
}

/** Stops are tokens of their own: "u.n. charter" is u, ., n, ., charter. */
const WORD = /[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*|\S/gu;

function indexPhrases(names: Readonly<Record<string, readonly string[]>>): PhraseIndex {
  const index = new Map<string, { readonly words: readonly string[]; readonly id: string }[]>();
  for (const [id, phrases] of Object.entries(names)) {
    for (const phrase of phrases) {
      const words = phrase.match(WORD) ?? [];
      const first = words[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), { words, id }]);
    }
  }
  for (const phrases of index.values()) {
    phrases.sort((a, b) => b.words.length - a.words.length);
  }
  return index;
}
