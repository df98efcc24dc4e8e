import { type Token, tokenise } from "./tokens.ts";

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word, longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** What a table found: the value, and the index of the token after the phrase. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

/** Builds a table from pairs of a phrase and its value. A phrase is cut into tokens as the text is. */
export function phraseTable<T>(pairs: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of pairs) {
    const words = tokenise(phrase).map((token) => token.word);
    const first = words[0];
    if (first === undefined) continue;
    const entries = table.get(first) ?? [];
    entries.push({ words, value });
    table.set(first, entries);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Turns `{ value: [phrases] }` into pairs for `phraseTable`. */
export function pairsOf<K extends string>(
  record: Readonly<Record<K, readonly string[]>>,
): [string, string][] {
  return Object.entries<readonly string[]>(record).flatMap(([value, phrases]) =>
    phrases.map((phrase): [string, string] => [phrase, value]),
  );
}

/** The longest phrase of `table` that begins at token `at`; a hyphen between its words is passed over. */
export function matchPhrase<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  at: number,
): Match<T> | null {
  const first = tokens[at];
  // No phrase begins with digits.
  if (first === undefined || first.kind === "digits") return null;
  const entries = table.get(first.word);
  if (entries === undefined) return null;
  for (const { words, value } of entries) {
    let next = at + 1;
    let index = 1;
    for (; index < words.length; index += 1) {
      const token = tokens[next];
      if (token?.word === "-" && token.glued && words[index] !== "-") next += 1;
      if (tokens[next]?.word !== words[index]) break;
      next += 1;
    }
    if (index === words.length) return { value, next };
  }
  return null;
}
