import type { PredicateWords } from "../languages/language.ts";
import { type PredicateForm, splitWords } from "./predicate-form.ts";

/**
 * All forms of a predicate class in Indonesian. A verb is given as the stem that takes meN- and di-, its suffix
 * included ("tanda tangani" is written "tandatangani"): it gives the active (menandatangani), the passive
 * (ditandatangani) and the bare stem, which headlines use as the active ("Polisi tangkap …"). "-stem" leaves the bare
 * form out where it is mostly another word; "stem=active" names an active that the nasal rules do not give.
 */
export function inflectIndonesian(words: PredicateWords): readonly PredicateForm[] {
  const forms: PredicateForm[] = [];
  // A loan such as "evakuasi" is noun and headline verb in one; the noun comes first, for it is the commoner.
  for (const form of splitWords(words.nominal)) forms.push({ form, voice: "nominal" });
  for (const verb of splitWords(words.verbs)) {
    const { stem, active, bare } = readStem(verb);
    forms.push({ form: active, voice: "active" }, { form: `di${stem}`, voice: "passive" });
    if (bare) forms.push({ form: stem, voice: "active" });
  }
  for (const form of splitWords(words.intransitive)) forms.push({ form, voice: "active" });
  for (const form of splitWords(words.middle)) forms.push({ form, voice: "middle" });
  for (const form of splitWords(words.active)) forms.push({ form, voice: "active" });
  for (const form of splitWords(words.passive)) forms.push({ form, voice: "passive" });
  return forms;
}

/** A stem as the data writes it → the stem, its active form, and whether the bare stem counts as a form. */
export function readStem(verb: string): { stem: string; active: string; bare: boolean } {
  const bare = !verb.startsWith("-");
  const [stem = "", active] = (bare ? verb : verb.slice(1)).split("=");
  return { stem, active: active ?? prefixNasal(stem), bare };
}

/**
 * meN- before a stem, by the rules of the Tata Bahasa Baku Bahasa Indonesia: p, t, k and s give way to the nasal
 * unless a consonant follows (menembak, memanggil, but mentransfer, memproses, mengkritik); l, r, w, y, m, n take me-;
 * a stem of one syllable takes menge- (mengebom).
 */
export function prefixNasal(stem: string): string {
  const first = stem.charAt(0);
  const cluster = /^[a-z][bcdfghjklmnpqrstvwxz]/.test(stem) && !/^(?:ng|ny|kh|sy)/.test(stem);
  if (/^[^aeiou ]{1,3}[aeiou][^aeiou ]{0,2}(?: |$)/.test(stem) && isOneSyllable(stem))
    return `menge${stem}`;
  if (/^[lrwymn]/.test(first)) return `me${stem}`;
  if (/^[bfv]/.test(first)) return `mem${stem}`;
  if (first === "p") return cluster ? `mem${stem}` : `mem${stem.slice(1)}`;
  if (/^[djcz]/.test(first) || stem.startsWith("sy")) return `men${stem}`;
  if (first === "t") return cluster ? `men${stem}` : `men${stem.slice(1)}`;
  if (first === "s") return cluster ? `men${stem}` : `meny${stem.slice(1)}`;
  if (first === "k" && !cluster && !stem.startsWith("kh")) return `meng${stem.slice(1)}`;
  return `meng${stem}`;
}

/** Whether the stem's first word has one vowel in all: bom, cek, tes. */
function isOneSyllable(stem: string): boolean {
  const word = stem.split(" ")[0] ?? "";
  return (word.match(/[aeiou]/g) ?? []).length === 1;
}
