import type { PredicateWords } from "../languages/language.ts";
import { type PredicateForm, splitWords } from "./predicate-form.ts";

const VOWEL = /[aeiou]/;
/** One closed syllable with a short vowel: "stop", "ban"; the last consonant doubles before -ed and -ing. */
const SHORT_SYLLABLE = /^(?:[^aeiou]*|qu)[aeiou][bdfgklmnprtvz]$/;
/** Verbs stressed on their last syllable, whose last consonant doubles although they are longer. */
const STRESSED_END = new Set([
  "admit",
  "emit",
  "commit",
  "permit",
  "omit",
  "submit",
  "remit",
  "transmit",
  "refer",
  "prefer",
  "transfer",
  "occur",
  "incur",
  "expel",
  "compel",
  "propel",
  "repel",
  "control",
  "patrol",
  "forbid",
  "forget",
  "regret",
  "equip",
  "rebut",
  "deter",
  "infer",
  "concur",
  "abet",
  "acquit",
  "kidnap",
  "cancel",
  "level",
  "travel",
  "label",
  "signal",
  "model",
  "fuel",
  "dial",
  "quarrel",
  "libel",
  "shovel",
  "tunnel",
  "worship",
  "handicap",
  "program",
  "enrol",
  "rebel",
  "outstrip",
  "allot",
  "pencil",
]);

/**
 * All forms of a predicate class in English: each verb in its base, -s, -ing, past and participle; a verb of several
 * words bends its first one ("took office"). `irregular` maps a base to "past participle" (plus an -ing form where
 * that is irregular too). A transitive participle has the voice "participle": only its context tells the voice. Where the
 * class has verbs without a patient as well ("agree", "agree on"), it is "past": passive only after an auxiliary. A verb
 * that is also a middle one ("sink") is "ergative".
 */
export function inflectEnglish(
  words: PredicateWords,
  irregular: Readonly<Record<string, string>>,
): readonly PredicateForm[] {
  const forms: PredicateForm[] = pluralNouns(words);
  const middles = new Set(splitWords(words.middle));
  const finite = words.intransitive === undefined ? "participle" : "past";
  for (const verb of splitWords(words.verbs)) {
    const { base, third, gerund, past, participle } = conjugate(verb, irregular);
    const active = middles.has(verb) ? "ergative" : "active";
    // "hurt" and "cut" are base and participle in one: read as the latter.
    if (base !== participle) forms.push({ form: base, voice: active });
    for (const form of [third, gerund]) forms.push({ form, voice: active });
    if (past !== participle) forms.push({ form: past, voice: active });
    const bent = past !== participle ? "participle" : middles.has(verb) ? "ergative" : finite;
    forms.push({ form: participle, voice: bent });
  }
  for (const [list, voice] of [
    [words.intransitive, "active"],
    [words.middle, "middle"],
  ] as const) {
    for (const verb of splitWords(list)) {
      for (const form of new Set(Object.values(conjugate(verb, irregular))))
        forms.push({ form, voice });
    }
  }
  for (const form of splitWords(words.active)) forms.push({ form, voice: "active" });
  for (const form of splitWords(words.passive)) forms.push({ form, voice: "passive" });
  for (const noun of splitWords(words.nominal)) {
    if (noun.endsWith("s")) continue;
    for (const form of [noun, thirdPerson(noun)]) forms.push({ form, voice: "nominal" });
  }
  return forms;
}

/**
 * The plural nouns that the data itself lists ("sanctions"): they stand before the verbs, for they are the commoner. Of
 * "visit" and "visits" the words around them decide.
 */
function pluralNouns(words: PredicateWords): PredicateForm[] {
  const plurals = splitWords(words.nominal).filter((noun) => noun.endsWith("s"));
  return plurals.map((form) => ({ form, voice: "nominal" }));
}

/** The five forms of an English verb; the words after the first stay as they are. */
export function conjugate(
  verb: string,
  irregular: Readonly<Record<string, string>>,
): Readonly<Record<"base" | "third" | "gerund" | "past" | "participle", string>> {
  const gap = verb.indexOf(" ");
  const head = gap < 0 ? verb : verb.slice(0, gap);
  const rest = gap < 0 ? "" : verb.slice(gap);
  const [past, participle, gerund] = irregular[head]?.split(" ") ?? [];
  const regular = `${stemBefore(head, "e")}ed`;
  return {
    base: verb,
    third: thirdPerson(head) + rest,
    gerund: (gerund ?? `${stemBefore(head, "i")}ing`) + rest,
    past: (past ?? regular) + rest,
    participle: (participle ?? past ?? regular) + rest,
  };
}

/** The plural of a noun or the third person of a verb: "parties", "crashes", "ships". */
export function thirdPerson(word: string): string {
  if (word === "be") return "is";
  if (word === "have") return "has";
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeio]o)$/.test(word) ? `${word}es` : `${word}s`;
}

/** What stands before -ed or -ing: "agree" → "agre" + ed, "ban" → "bann", "deny" → "deni" + ed. */
function stemBefore(head: string, suffix: "e" | "i"): string {
  if (suffix === "e") {
    if (head.endsWith("e")) return head.slice(0, -1);
    if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}i`;
  } else {
    if (head.endsWith("ie")) return `${head.slice(0, -2)}y`;
    if (head.endsWith("e") && !/(?:ee|oe|ye)$/.test(head) && VOWEL.test(head.slice(0, -1))) {
      return head.slice(0, -1);
    }
  }
  return SHORT_SYLLABLE.test(head) || STRESSED_END.has(head) ? head + head.slice(-1) : head;
}
