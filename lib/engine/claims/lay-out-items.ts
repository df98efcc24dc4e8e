import type { Language } from "../languages/language.ts";
import type {
  NameMention,
  PartyMention,
  PlaceMention,
  QuantityMention,
  TimeMention,
} from "../mentions/mention.ts";
import { beginsSentence } from "../text/begins-sentence.ts";
import { isLetterUnit } from "../text/characters.ts";
import type { Document, Sentence } from "../text/document.ts";
import type { LexiconMatch } from "../text/lexicon.ts";
import { overlaps, type Span } from "../text/span.ts";
import { stem } from "../text/stem.ts";
import { tokenIndexAt, tokenize } from "../text/tokens.ts";
import { dimensionOf } from "../values/quantity/units.ts";
import type { Item } from "./item.ts";
import { SpanCover } from "./span-cover.ts";

/** Shorter words are particles or noise. */
const WORD_LENGTH_MIN = 3;

/** What was found in a document that its sentences' items are made of. */
export interface ItemSources {
  readonly terms: readonly LexiconMatch[];
  readonly parties: readonly PartyMention[];
  readonly places: readonly PlaceMention[];
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
}

/**
 * The items of each sentence, in order: named entities first, then the lexicon's predicates and concepts, then the
 * remaining words that are no stop words. Where two overlap, the earlier kind stands.
 */
export function layOutItems(
  document: Document,
  language: Language,
  sources: ItemSources,
): readonly (readonly Item[])[] {
  const stopWords = stopWordsOf(language);
  const entities = entityItems(sources);
  const terms = namesNoUnit(sources).map((term) => termItem(term, document));
  const values = valueItems(sources);
  return document.sentences.map((sentence) => {
    const named = within(entities, sentence);
    const items = [...named];
    addClear(items, within(terms, sentence), named);
    for (const value of within(values, sentence)) items.push(value);
    items.sort(byPlace);
    const words = wordItems(document, language, sentence, items, stopWords);
    if (words.length === 0) return items;
    for (const word of words) items.push(word);
    return items.sort(byPlace);
  });
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function entityItems({ parties, places, names }: ItemSources): readonly Item[] {
  const items: Item[] = names.map((name) => ({
    start: name.start,
    end: name.end,
    kind: "name",
    keys: [`c:${name.concept}`],
  }));
  for (const party of parties) {
    const keys = (party.resolvedFrom ?? [party.entity]).map((entity) => `e:${entity}`);
    items.push({ start: party.nameSpan.start, end: party.nameSpan.end, kind: "entity", keys });
  }
  for (const place of places) {
    items.push({ start: place.start, end: place.end, kind: "entity", keys: [`e:${place.entity}`] });
  }
  items.sort(byPlace);
  return items.filter((item, index) => {
    const previous = items[index - 1];
    return previous === undefined || !overlaps(previous, item) || previous.kind === "name";
  });
}

/** Dates and numbers: two sentences that share one and the rest of their words tell the same. */
function valueItems({ times, quantities }: ItemSources): readonly Item[] {
  const items: Item[] = times.map(({ start, end, timex, value }) => ({
    start,
    end,
    kind: "value",
    keys: [`v:${value.edtf ?? timex}`],
  }));
  for (const { numberSpan, value } of quantities) {
    const key = `v:${value.score?.join("-") ?? value.number ?? value.hedge} ${value.unit ?? ""}`;
    items.push({ start: numberSpan.start, end: numberSpan.end, kind: "value", keys: [key] });
  }
  return items.sort(byPlace);
}

/** The terms that are no unit of a length: of "9.500 kaki" the feet are no legs. */
function namesNoUnit({ terms, quantities }: ItemSources): readonly LexiconMatch[] {
  const units = quantities
    .filter(({ value }) => dimensionOf(value.unit) === "length")
    .map(({ numberSpan, end }) => ({ start: numberSpan.end, end }));
  if (units.length === 0) return terms;
  const within = new SpanCover(units);
  return terms.filter((term) => term.kind === "predicate" || within.over(term).length === 0);
}

function termItem(term: LexiconMatch, { folded }: Document): Item {
  const { start, end, keys } = term;
  // "the building's exits": what owns something is a thing and does nothing.
  const isDeed = term.voice !== "nominal" || folded.startsWith("ing", end - 5);
  if (isDeed && folded.startsWith("'s", end - 2)) {
    const things = keys.filter((key) => key.startsWith("c:"));
    if (things.length > 0) return { start, end, kind: "concept", keys: things };
  }
  if (term.kind === "predicate")
    return { start, end, kind: "predicate", keys, voice: term.voice ?? "active" };
  return { start, end, kind: "concept", keys };
}

/** Compiled once a language. */
const STOP_WORDS = new WeakMap<Language, ReadonlySet<string>>();

function stopWordsOf(language: Language): ReadonlySet<string> {
  const known = STOP_WORDS.get(language);
  if (known !== undefined) return known;
  const words = new Set(language.text.stopWords);
  STOP_WORDS.set(language, words);
  return words;
}

/** The words of a sentence that no item of `taken`, sorted by start, holds. */
function wordItems(
  document: Document,
  language: Language,
  sentence: Sentence,
  taken: readonly Span[],
  stopWords: ReadonlySet<string>,
): readonly Item[] {
  const tokens = tokenize(document);
  const items: Item[] = [];
  let next = 0;
  let takenTo = 0;
  for (let index = tokenIndexAt(tokens, sentence.start); ; index++) {
    const token = tokens[index];
    if (token === undefined || token.start >= sentence.end) break;
    for (let span = taken[next]; span && span.start < token.end; span = taken[next]) {
      takenTo = Math.max(takenTo, span.end);
      next += 1;
    }
    if (takenTo > token.start || token.lower.length < WORD_LENGTH_MIN) continue;
    if (!isLetterUnit(token.lower.charCodeAt(0)) || stopWords.has(token.lower)) continue;
    const capital =
      token.text !== token.lower && token.start > sentence.start && !beginsSentence(tokens, index);
    const key = capital ? `n:${token.lower}` : `w:${language.id}:${stem(token.lower, language.id)}`;
    items.push({ start: token.start, end: token.end, kind: "word", keys: [key] });
  }
  return items;
}

/** The spans of a list sorted by start that lie in a range. */
export function within<T extends Span>(spans: readonly T[], range: Span): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < spans.length; index++) {
    const span = spans[index];
    if (span === undefined || span.start >= range.end) break;
    if (span.end <= range.end) found.push(span);
  }
  return found;
}

/** Adds the spans that overlap none of `taken`; both are sorted by start. */
function addClear<T extends Span>(list: T[], spans: readonly T[], taken: readonly Span[]): void {
  let next = 0;
  let takenTo = 0;
  for (const span of spans) {
    for (let other = taken[next]; other && other.start < span.end; other = taken[next]) {
      takenTo = Math.max(takenTo, other.end);
      next += 1;
    }
    if (takenTo <= span.start) list.push(span);
  }
}
