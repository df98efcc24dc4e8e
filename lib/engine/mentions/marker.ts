import type { Language, MarkerEntry, MarkerLexicon } from "../languages/language.ts";
import { beginsSentence } from "../text/begins-sentence.ts";
import type { Document, Sentence } from "../text/document.ts";
import { type Token, tokenIndexAt, tokenize } from "../text/tokens.ts";
import { type ByWord, byWord } from "../text/vocabulary.ts";
import type { MarkerMention } from "./mention.ts";

/** A phrase as a row of words; `entry` is null for a shield. */
interface Phrase {
  readonly words: readonly string[];
  readonly entry: MarkerEntry | null;
}

/** Phrases by their first word, longest first. */
type PhraseIndex = ByWord<readonly Phrase[]>;

const NONE: readonly Phrase[] = [];

const indexOf = new WeakMap<MarkerLexicon, PhraseIndex>();

/**
 * The words of a document that say how sure, whether, or by whose word something is: hedges, negations, modality and
 * reporting cues, in order, without overlap. Spans count in the document's text. A capitalised word inside a sentence
 * is a name ("May", "Will"), save in headlines.
 */
export function findMarkers(document: Document, language: Language): readonly MarkerMention[] {
  const tokens = tokenize(document);
  const index = indexFor(language.markers);
  const mentions: MarkerMention[] = [];
  for (const sentence of document.sentences)
    addMarkers(mentions, sentence, document, tokens, index);
  return mentions;
}

function addMarkers(
  mentions: MarkerMention[],
  sentence: Sentence,
  document: Document,
  tokens: readonly Token[],
  index: PhraseIndex,
): void {
  const isTitle = sentence.zone === "headline" || sentence.zone === "crosshead";
  let at = tokenIndexAt(tokens, sentence.start);
  for (let token = tokens[at]; token && token.end <= sentence.end; token = tokens[at]) {
    const phrase = phraseAt(tokens, at, sentence.end, index);
    if (!phrase) {
      at += 1;
      continue;
    }
    const last = tokens[at + phrase.words.length - 1] ?? token;
    if (phrase.entry && (isTitle || !isName(tokens, at, sentence.start))) {
      mentions.push({
        kind: phrase.entry.kind,
        sense: phrase.entry.sense,
        ruleId: phrase.entry.id,
        start: token.start,
        end: last.end,
        text: document.text.slice(token.start, last.end),
      });
    }
    at += phrase.words.length;
  }
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  index: PhraseIndex,
): Phrase | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  for (const phrase of index(token.lower, token.number))
    if (stands(phrase.words, tokens, at, end)) return phrase;
  return undefined;
}

/** Whether a row of words stands at a token, all of it before `end`. */
function stands(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  end: number,
): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    const token = tokens[at + offset];
    if (token === undefined || token.end > end || !matches(words[offset] ?? "", token.lower))
      return false;
  }
  return true;
}

const NUMBER = /^\d/;

function matches(word: string, lower: string): boolean {
  return word === "#" ? NUMBER.test(lower) : word === lower;
}

const OPENING = new Set(["“", '"', "‘", "(", "[", ":", "—", "–", "-", "•", "…"]);

/** Capitalised where neither a sentence nor a quotation begins, and not in capitals for emphasis. */
function isName(tokens: readonly Token[], at: number, sentenceStart: number): boolean {
  const token = tokens[at];
  if (!token || token.text === token.lower || token.start === sentenceStart) {
    return false;
  }
  const previous = tokens[at - 1];
  const isEmphasis = token.text.length > 1 && token.text === token.text.toUpperCase();
  return !isEmphasis && !(previous && OPENING.has(previous.text)) && !beginsSentence(tokens, at);
}

function indexFor(lexicon: MarkerLexicon): PhraseIndex {
  const known = indexOf.get(lexicon);
  if (known) {
    return known;
  }
  const byFirst = new Map<string, Phrase[]>();
  const add = (pattern: string, entry: MarkerEntry | null) => {
    for (const words of expandPhrase(pattern)) {
      const first = words[0] ?? "";
      const phrases = byFirst.get(first) ?? [];
      phrases.push({ words, entry });
      byFirst.set(first, phrases);
    }
  };
  for (const entry of lexicon.entries) {
    for (const pattern of entry.phrases) {
      add(pattern, entry);
    }
  }
  for (const pattern of lexicon.shields) {
    add(pattern, null);
  }
  for (const phrases of byFirst.values()) {
    phrases.sort((a, b) => b.words.length - a.words.length);
  }
  const index: PhraseIndex = byWord((word) => byFirst.get(word) ?? NONE);
  indexOf.set(lexicon, index);
  return index;
}

/** All rows of words that a pattern of the lexicon stands for: "a|b c?" gives a, b, a c, b c. */
export function expandPhrase(pattern: string): readonly (readonly string[])[] {
  let rows: readonly (readonly string[])[] = [[]];
  for (const part of pattern.split(" ")) {
    const isOptional = part.endsWith("?");
    const words = (isOptional ? part.slice(0, -1) : part).split("|");
    const longer = rows.flatMap((row) => words.map((word) => [...row, word]));
    rows = isOptional ? [...rows, ...longer] : longer;
  }
  return rows.filter((row) => row.length > 0);
}
