/** Letters that run from right to left, and the marks that turn what follows them. */
const TURNS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200F\u202A-\u202E\u2066-\u2069]/u;

/**
 * Somebody's words inside a sentence of ours, closed off (FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE) where they could
 * turn what stands beside them: a name in Arabic does not pull the number after it to its other side. Other words stay as
 * they are.
 */
export function isolated(words: string): string {
  return TURNS.test(words) ? `\u2068${words}\u2069` : words;
}
