import type { Phrase, Verb } from "./phrase.ts";

/** A phrase after a comma may only say again who or what stood before it; a conjunction makes it one of a list. */
export function attachToVerb(verb: Verb, phrase: Phrase, since: readonly Phrase[]): void {
  if (phrase.role === "doer") verb.doers.push(phrase);
  else if (phrase.role === "oblique") verb.obliques.push(phrase);
  else if (phrase.joined === null) verb.objects.push(phrase);
  else if (phrase.joined === "conjunction") {
    const from = since.findLastIndex((each) => each.joined === null || each.role !== "bare");
    const root = since[from];
    const list =
      root === undefined
        ? verb.objects
        : ([verb.doers, verb.obliques].find((each) => each.includes(root)) ?? verb.objects);
    for (const each of since.slice(from + 1)) if (!list.includes(each)) list.push(each);
    list.push(phrase);
  }
}
