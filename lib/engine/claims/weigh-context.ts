import { firstWhere } from "../text/first-where.ts";
import { contains, type Span } from "../text/span.ts";
import type { Features } from "./claim.ts";
import type { Item } from "./item.ts";
import { within } from "./lay-out-items.ts";
import type { Reading } from "./reading.ts";

/** What a feature weighs by where it stands: in the claim's own clause, in its sentence, in the sentence before. */
const CLAUSE_WEIGHT = 1;
const SENTENCE_WEIGHT = 0.45;
const PREVIOUS_WEIGHT = 0.15;
/** Words on the other side of a quotation mark say little about a claim. */
const ACROSS_QUOTES_WEIGHT = 0.3;
/** Concepts and names tell more of what a sentence is about than its other words. */
const WORD_WEIGHT = 0.7;

/** Weighs what stands around the claims of one article. A sentence with many values has as many claims: its keys are numbered once. */
export class ContextWeigher {
  private readonly reading: Reading;
  /** By sentence. */
  private readonly tables = new Map<number, KeyTable>();

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** The features around a claim at `span` in sentence `sentence`, each with the most that one of its items weighs. */
  weigh(sentence: number, span: Span): Features {
    const { document, marked, items } = this.reading;
    const here = document.sentences[sentence];
    const clauses = here?.clauses ?? [];
    const clause = clauses[firstWhere(clauses, ({ end }) => end > span.start)] ?? here ?? span;
    const quoted = within(marked, here ?? span);
    const place: Place = { span, quoted, region: regionOf(quoted, span) };
    const features = new Map<string, number>();
    add(features, items[sentence] ?? [], this.tableOf(sentence), place, (item) =>
      item.start >= clause.start && item.end <= clause.end ? CLAUSE_WEIGHT : SENTENCE_WEIGHT,
    );
    const before = sentence - 1;
    if (before >= 0)
      add(features, items[before] ?? [], this.tableOf(before), place, () => PREVIOUS_WEIGHT);
    return features;
  }

  private tableOf(sentence: number): KeyTable {
    const known = this.tables.get(sentence);
    if (known !== undefined) return known;
    const table = keyTable(this.reading.items[sentence] ?? []);
    this.tables.set(sentence, table);
    return table;
  }
}

/** Where a claim stands; `region` is the one of its sentence's quotations that it stands in. */
interface Place {
  readonly span: Span;
  readonly quoted: readonly Span[];
  readonly region: Span | undefined;
}

function regionOf(quoted: readonly Span[], part: Span): Span | undefined {
  return quoted.find((region) => contains(region, part));
}

/** A sentence's keys, each once, and for each of its items which of them it has. */
interface KeyTable {
  readonly keys: readonly string[];
  readonly byItem: readonly (readonly number[])[];
  /** By key the most that an item weighs; all 0 between two claims. */
  readonly shares: number[];
}

function keyTable(items: readonly Item[]): KeyTable {
  const numbers = new Map<string, number>();
  const byItem = items.map((item) =>
    item.keys.map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    }),
  );
  return {
    keys: [...numbers.keys()],
    byItem,
    shares: new Array<number>(numbers.size).fill(0),
  };
}

function add(
  features: Map<string, number>,
  items: readonly Item[],
  { keys, byItem, shares }: KeyTable,
  { span, quoted, region }: Place,
  weigh: (item: Item) => number,
): void {
  const met: number[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const numbers = byItem[index];
    if (item === undefined || numbers === undefined) continue;
    if (item.start < span.end && span.start < item.end) continue;
    const across =
      quoted.length > 0 && regionOf(quoted, item) !== region ? ACROSS_QUOTES_WEIGHT : 1;
    const weight = weigh(item) * across * (item.kind === "word" ? WORD_WEIGHT : 1);
    const share = weight / numbers.length;
    for (const number of numbers) {
      const most = shares[number] ?? 0;
      if (most === 0) met.push(number);
      if (most < share) shares[number] = share;
    }
  }
  const isFirst = features.size === 0;
  for (const number of met) {
    const key = keys[number] ?? "";
    const share = shares[number] ?? 0;
    shares[number] = 0;
    if (isFirst || (features.get(key) ?? 0) < share) features.set(key, share);
  }
}
