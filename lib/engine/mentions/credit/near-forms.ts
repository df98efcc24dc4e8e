const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * Every form of `words` with one slip of the pen: a letter lost, doubled by another, changed, or two swapped. The words
 * themselves are not among them. Built once for a lexicon, so that a slip costs one look-up.
 */
export function nearForms(words: readonly string[]): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const word of words) {
    for (let at = 0; at <= word.length; at += 1) {
      const head = word.slice(0, at);
      const tail = word.slice(at + 1);
      for (const letter of LETTERS) {
        forms.add(head + letter + word.slice(at));
        if (at < word.length) forms.add(head + letter + tail);
      }
      if (at < word.length) forms.add(head + tail);
      if (at + 1 < word.length) forms.add(`${head}${word[at + 1]}${word[at]}${word.slice(at + 2)}`);
    }
  }
  for (const word of words) forms.delete(word);
  return forms;
}
