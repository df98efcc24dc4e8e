import type { LanguageId } from "../article.ts";
import type { PredicateLexicon } from "../languages/language.ts";
import { PREDICATE_IDS, type PredicateId } from "./classes.ts";
import { predicateForms } from "./forms.ts";

/** The end of a form of several words that may stand apart from its first one: "of wrongdoing" of "cleared of wrongdoing". */
export interface SplitForm {
  /** In lower case, with one space between two words. */
  readonly rest: string;
  readonly predicates: readonly PredicateId[];
}

/**
 * The ends that may follow a verb with its object between ("cleared the coach of wrongdoing", "menetapkan pemilik sebagai
 * tersangka"), by the verb's form, the longest first. `particles` may stand there alone or begin the end, `leading` only
 * begin it; what ends in a word of `links` waits for an object of its own.
 */
export function splitForms(
  language: LanguageId,
  lexicon: PredicateLexicon,
  words: {
    readonly particles: ReadonlySet<string>;
    readonly leading: ReadonlySet<string>;
    readonly links: ReadonlySet<string>;
  },
): ReadonlyMap<string, readonly SplitForm[]> {
  const found = new Map<string, Map<string, Set<PredicateId>>>();
  for (const id of PREDICATE_IDS) {
    for (const { form, voice } of predicateForms(language, lexicon, id)) {
      const [verb = "", ...rest] = form.toLowerCase().split(" ");
      const [first = ""] = rest;
      const end = rest.join(" ");
      const isApart =
        words.particles.has(first) ||
        words.particles.has(end) ||
        (rest.length > 1 && words.leading.has(first));
      if (
        voice === "nominal" ||
        !isApart ||
        (!words.particles.has(end) && words.links.has(rest.at(-1) ?? ""))
      )
        continue;
      const ends = found.get(verb) ?? new Map<string, Set<PredicateId>>();
      found.set(verb, ends);
      ends.set(end, (ends.get(end) ?? new Set()).add(id));
    }
  }
  return new Map([...found].map(([verb, ends]) => [verb, longestFirst(ends)]));
}

function longestFirst(ends: ReadonlyMap<string, ReadonlySet<PredicateId>>): readonly SplitForm[] {
  return [...ends]
    .map(([rest, ids]) => ({ rest, predicates: [...ids] }))
    .sort((a, b) => b.rest.length - a.rest.length);
}
