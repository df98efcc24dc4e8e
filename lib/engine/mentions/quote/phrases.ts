import type { Atom } from "./atom.ts";

/** Word lists compiled for matching word by word: first word → its phrases, longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Compiles phrases ("was quoted as saying") by their first word, or by their last where `by` says so. */
export function compilePhrases(
  entries: readonly string[],
  by: "first" | "last" = "first",
): Phrases {
  const map = new Map<string, string[][]>();
  for (const entry of entries) {
    const words = entry.split(" ");
    const key = (by === "first" ? words[0] : words.at(-1)) ?? "";
    const list = map.get(key) ?? [];
    list.push(words);
    map.set(key, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}

/** How many atoms from `at` on the longest matching phrase takes; 0 where none matches. */
export function matchPhrase(atoms: readonly Atom[], at: number, phrases: Phrases): number {
  const atom = atoms[at];
  if (atom === undefined || atom.kind !== "word") return 0;
  const candidates = phrases.get(atom.folded);
  if (candidates === undefined) return 0;
  for (const words of candidates) {
    let matched = 1;
    while (matched < words.length && atoms[at + matched]?.folded === words[matched]) matched += 1;
    if (matched === words.length) return matched;
  }
  return 0;
}

/** The same backwards: how many atoms up to and including `at` a phrase of a map compiled by last word takes. */
export function matchPhraseBefore(atoms: readonly Atom[], at: number, phrases: Phrases): number {
  const candidates = phrases.get(atoms[at]?.folded ?? "");
  if (candidates === undefined || atoms[at]?.kind !== "word") return 0;
  for (const words of candidates) {
    const from = at - words.length + 1;
    if (words.every((word, offset) => atoms[from + offset]?.folded === word)) return words.length;
  }
  return 0;
}
