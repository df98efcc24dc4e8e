import type { WordingValue } from "../value.ts";

/**
 * What every language's words for it are read as: a negation, which stands before the word that it turns round; a limit
 * ("for now", "hanya"); what is to come ("will", "akan"); what has not come yet ("not yet", "belum").
 */
export const TURNS = { negation: "not", limit: "limit:", future: "future:", yet: "yet:" } as const;

/** A wording's words, sorted out. */
export interface Content {
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

/** The content of a wording: all its words, or only those that both languages share. */
export function contentOf(value: WordingValue, conceptsOnly: boolean): Content {
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
  for (const told of value.words) {
    const word = nameOf(told);
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

/** A name is the same whether the article knows whose it is ("e:person:tenri") or not ("n:tenri"). */
function nameOf(word: string): string {
  if (!word.startsWith("c:e:") && !word.startsWith("c:n:")) return word;
  return `c:n:${word.slice(word.lastIndexOf(":") + 1)}`;
}

/** The words of `a` that `b` lacks. */
export function minus(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((word) => !b.has(word));
}

/** How much of the smaller set the other has, 0 to 1. */
export function shareOfShorter(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return shared / short.size;
}
