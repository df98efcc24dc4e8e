/** Bounds the memory that a long-running process spends on words it has met; far more than the news of a day has. */
const REMEMBERED_MAX = 50_000;

/**
 * A pure function of a word that remembers its answers: news repeats its words, and so do the articles of a story. All is
 * forgotten once it is too much.
 */
export function remember<T extends string | null>(read: (word: string) => T): (word: string) => T {
  const seen = new Map<string, T>();
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    if (seen.size >= REMEMBERED_MAX) seen.clear();
    const answer = read(word);
    seen.set(word, answer);
    return answer;
  };
}
