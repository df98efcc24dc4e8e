import type { Localised } from "../article.ts";
import type { Language, NameLexicon } from "../languages/language.ts";
import type { NameMention } from "../mentions/mention.ts";
import { isSpellingVariant, soundsAlike } from "./name/spelling.ts";
import type { Comparison, NameValue } from "./value.ts";

/**
 * The value of a name: its distinguishing words as concepts, so that one name in two languages has the same words;
 * the word for its kind is left out, numerals are plain ("09", "IX" → "9"), a hull number after a hyphen stays apart.
 * `usual` gives the story's spelling of a word, so that two spellings of one name have the same words.
 */
export function nameValue(
  mention: Pick<NameMention, "name" | "concept" | "descriptive">,
  language: Pick<Language, "names">,
  usual: (word: string) => string = (word) => word,
): NameValue {
  const { names } = language;
  const types = typeWordsOf(mention.concept, names);
  const read = conceptsOf(mention.name, names, types);
  const spelled = read.map(({ concept }) => concept);
  return {
    ...asSpelled(mention.name, spelled, usual),
    ...(read.some(({ concept, written }) => concept !== written)
      ? { written: read.map(({ written }) => written) }
      : {}),
    descriptive: isDescriptive(mention, spelled),
  };
}

/** The value of a person's name, word by word; an office or rank is no part of it. `usual` as in `nameValue`. */
export function personNameValue(
  name: string,
  usual: (word: string) => string = (word) => word,
): NameValue {
  return asSpelled(name, foldedWords(name), usual);
}

function asSpelled(
  name: string,
  spelled: readonly string[],
  usual: (word: string) => string,
): NameValue {
  const words = spelled.map(usual);
  const differs = words.some((word, at) => word !== spelled[at]);
  return { kind: "name", name, words, descriptive: false, ...(differs ? { spelled } : {}) };
}

function isDescriptive(
  mention: Pick<NameMention, "descriptive">,
  words: readonly string[],
): boolean {
  return mention.descriptive === true || words.length === 0;
}

/**
 * Compares what a thing is called. The same words agree in any order; a name that lacks words of the other, or only
 * describes, is less precise; a spelling that differs is a conflict that says so. With `a` and `b` exchanged only
 * `weaker` turns round.
 */
export function compareNames(a: NameValue, b: NameValue): Comparison {
  const compared = compareWords(a, b);
  if (compared.ruleId !== "name-different") return compared;
  // A name of one language in a text of the other is not read as concepts there: held by its letters, it may be the same.
  const [left, right] = [foldedWords(a.name), foldedWords(b.name)];
  const lettered = compareWords({ ...bare(a), words: left }, { ...bare(b), words: right });
  return lettered.ruleId === "name-same" || lettered.ruleId === "name-spelling"
    ? lettered
    : compared;
}

function bare({ kind, name, words, descriptive }: NameValue): NameValue {
  return { kind, name, words, descriptive };
}

function compareWords(a: NameValue, b: NameValue): Comparison {
  const onlyA = lacking(a.words, b.words);
  const onlyB = lacking(b.words, a.words);
  const extra = [...onlyA, ...onlyB];
  if (a.descriptive || b.descriptive) return compareDescriptions(a, b, extra.length === 0);
  if (extra.every(isSuffixNumber) && isSpelledApart(a, b)) return spelling(a, b);
  if (onlyA.length === 0 || onlyB.length === 0) {
    const [short, long] = onlyA.length === 0 ? [a, b] : [b, a];
    // Spelt in another way and cut short as well: "Josefina Lopo" beside "Yosefina Bria Lopo".
    if (isSpelledOtherwise(short, long)) return spelling(a, b);
    return extra.every(isSuffixNumber) || isWhole(short, long, extra)
      ? agreement(a, b)
      : shorter(short === a ? "a" : "b", long, extra);
  }
  const [x = "", y = ""] = extra;
  if (extra.length === 2 && isModelOf(x, y)) return shorter("a", b, onlyB);
  if (extra.length === 2 && isModelOf(y, x)) return shorter("b", a, onlyA);
  return spelledAlike(onlyA, onlyB) ? spelling(a, b) : different(a, b);
}

/** Whether a name is whole without the words that only the longer one has: a firm's form, or where it sits. */
function isWhole(short: NameValue, long: NameValue, extra: readonly string[]): boolean {
  return (
    short.words.length > 1 && (extra.every((word) => KINDS.has(word)) || isSeated(short, long))
  );
}

/** The name as the outlet writes it; a description is marked as one. */
export function describeName(value: NameValue): Localised {
  return value.descriptive && value.words.length === 0
    ? { id: `${value.name} (bukan nama)`, en: `${value.name} (not a name)` }
    : { id: value.name, en: value.name };
}

const ROMAN: Readonly<Record<string, string>> = {
  ii: "2",
  iii: "3",
  iv: "4",
  v: "5",
  vi: "6",
  vii: "7",
  viii: "8",
  ix: "9",
  x: "10",
  xi: "11",
  xii: "12",
  xiii: "13",
  xiv: "14",
  xv: "15",
  xx: "20",
};

/** A number of three digits and more after a hyphen is a hull or type number, which many leave out. */
const SUFFIX = /-(\d{3,})(?!\d)/g;

/** "(IHA)" after a name: its short form, which adds nothing. */
const SHORT_FORM = /(?<=\S)\s*\([A-Z][A-Z0-9&.-]{1,9}\)/g;

/** What Indonesian hangs on to a name with a hyphen to stress it: "Rini-lah". */
const CLITIC = /-(?:lah|kah|pun|nya)$/;

/** The words of a name, folded, numerals plain; a hull number keeps a mark before it. */
export function foldedWords(name: string): readonly string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(SHORT_FORM, "");
  const marked = plain.toLowerCase().replace(CLITIC, "").replace(SUFFIX, " #$1");
  const words = marked.split(/[^\p{L}\p{N}#]+/u).filter((word) => word !== "");
  return words.map((word, at) => (at > 0 && ROMAN[word]) || word.replace(/^0+(?=\d)/, ""));
}

/** A firm's form and its line of business, which outlets give or leave out before or after its name proper. */
const KINDS: ReadonlySet<string> = new Set(
  [
    "pt cv ud tbk persero ltd limited plc inc corp corporation llc gmbh co company perusahaan",
    "group grup holding holdings asuransi insurance assurance airlines airways maskapai bank",
  ].flatMap((words) => words.split(" ")),
);

/** "… of Singapore": where a firm or body sits, after a name that is whole without it. */
function isSeated(short: NameValue, long: NameValue): boolean {
  const [name, whole] = [short.name.toLowerCase(), long.name.toLowerCase()];
  return (
    short.words.length >= SEATED_WORDS_MIN &&
    whole.startsWith(`${name} `) &&
    /^(?:of|in|from|di|dari|asal) \S{1,40}$/.test(whole.slice(name.length + 1))
  );
}

/** A shorter name before "of" may be no name at all: "the ministry", "the central bank". */
const SEATED_WORDS_MIN = 3;

/** "320" beside "320neo", "16" beside "16c": the type without its variant. */
function isModelOf(model: string, variant: string): boolean {
  return (
    /\d$/.test(model) &&
    variant.startsWith(model) &&
    /^[a-z]{1,5}$/.test(variant.slice(model.length))
  );
}

const isSuffixNumber = (word: string): boolean => word.startsWith("#");

function conceptsOf(
  name: string,
  lexicon: NameLexicon,
  types: ReadonlySet<string>,
): readonly ReadWord[] {
  const concepts = conceptTable(lexicon);
  const words = foldedWords(name).filter((word) => !types.has(word));
  const found: ReadWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const two = `${word} ${words[at + 1] ?? ""}`;
    const pair = concepts.get(two);
    found.push({
      concept: pair ?? concepts.get(word) ?? word,
      written: pair === undefined ? word : two,
    });
    at += pair === undefined ? 0 : 1;
  }
  return found.filter(({ concept }) => !LINKS.has(concept));
}

/** A word of a name, or two that mean one thing: what it stands for in any language, and how it is written here, folded. */
interface ReadWord {
  readonly concept: string;
  readonly written: string;
}

/** Words that join the words of a name and distinguish nothing. */
const LINKS = new Set(["the", "of", "on", "for", "and", "dan", "tentang", "a"]);

const tables = new WeakMap<NameLexicon, ReadonlyMap<string, string>>();

function conceptTable(lexicon: NameLexicon): ReadonlyMap<string, string> {
  const known = tables.get(lexicon);
  if (known) {
    return known;
  }
  const table = new Map<string, string>();
  for (const [concept, forms] of Object.entries(lexicon.nameWords)) {
    for (const form of forms) {
      table.set(form, concept);
    }
  }
  tables.set(lexicon, table);
  return table;
}

/** The words for a kind of thing, which distinguish none of its names; legal forms for companies, types for places. */
function typeWordsOf(concept: string, lexicon: NameLexicon): ReadonlySet<string> {
  const known = typeWords.get(lexicon) ?? new Map<string, ReadonlySet<string>>();
  typeWords.set(lexicon, known);
  const thing = lexicon.things[concept];
  const words =
    known.get(concept) ??
    new Set(
      concept === "company"
        ? LEGAL_FORMS
        : thing === undefined
          ? Object.values(lexicon.placeTypes).flat()
          : [
              ...[...thing.heads, ...thing.nouns].flatMap((form) => form.split(" ")),
              ...(concept === "ship" ? thing.codes.map((code) => code.toLowerCase()) : []),
            ],
    );
  known.set(concept, words);
  return words;
}

const typeWords = new WeakMap<NameLexicon, Map<string, ReadonlySet<string>>>();

/** "PT", "Tbk", "Ltd": a firm's form, which outlets give or leave out. */
const LEGAL_FORMS = "pt cv ud tbk persero ltd limited plc inc corp llc".split(" ");

/** Names of the same words that spell one of them in two ways. */
function isSpelledApart(a: NameValue, b: NameValue): boolean {
  if (a.spelled === undefined && b.spelled === undefined) return false;
  const [one, other] = [a.spelled ?? a.words, b.spelled ?? b.words];
  return !lacking(one, other).every(isSuffixNumber);
}

/** Whether some word of a name is no word of a fuller one as either writes it; a single word is cut too short to tell. */
function isSpelledOtherwise(short: NameValue, long: NameValue): boolean {
  if (short.words.length < 2) return false;
  const others = long.spelled ?? long.words;
  return !lacking(short.spelled ?? short.words, others).every(isSuffixNumber);
}

function lacking(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter((word) => !others.includes(word));
}

function spelledAlike(onlyA: readonly string[], onlyB: readonly string[]): boolean {
  const alike = (words: readonly string[], others: readonly string[]): boolean =>
    words.every((word) =>
      others.some((other) => isSpellingVariant(word, other) || soundsAlike(word, other)),
    );
  return onlyA.length === onlyB.length && alike(onlyA, onlyB) && alike(onlyB, onlyA);
}

function compareDescriptions(a: NameValue, b: NameValue, same: boolean): Comparison {
  if (a.descriptive && b.descriptive) {
    return same
      ? agreement(a, b)
      : {
          relation: "partial",
          weaker: "both",
          ruleId: "name-descriptive",
          reason: {
            id: "Keduanya hanya menggambarkan, tidak menyebut namanya.",
            en: "Both only describe it and do not name it.",
          },
        };
  }
  return {
    relation: "partial",
    weaker: a.descriptive ? "a" : "b",
    ruleId: "name-descriptive",
    reason: {
      id: `“${a.descriptive ? a.name : b.name}” menggambarkan, bukan menyebut nama.`,
      en: `“${a.descriptive ? a.name : b.name}” describes it and is not its name.`,
    },
  };
}

function agreement(a: NameValue, b: NameValue): Comparison {
  const name =
    a.name.length > b.name.length || (a.name.length === b.name.length && a.name < b.name)
      ? a.name
      : b.name;
  return {
    relation: "agree",
    ruleId: "name-same",
    reason: { id: `Keduanya menyebutnya ${name}.`, en: `Both call it ${name}.` },
  };
}

/** `missing` are words of `long` that the weaker name lacks; told as the outlet writes them, not as concepts. */
function shorter(weaker: "a" | "b", long: NameValue, missing: readonly string[]): Comparison {
  const written = missing.map((word) => long.written?.[long.words.indexOf(word)] ?? word);
  const words = written.map((word) => `“${word.replace("#", "")}”`).join(", ");
  return {
    relation: "partial",
    weaker,
    ruleId: "name-shorter",
    reason: { id: `Yang satu tanpa kata ${words}.`, en: `One leaves out ${words}.` },
  };
}

function pair(a: NameValue, b: NameValue): readonly [string, string] {
  return a.name < b.name ? [a.name, b.name] : [b.name, a.name];
}

function spelling(a: NameValue, b: NameValue): Comparison {
  const [first, second] = pair(a, b);
  return {
    relation: "conflict",
    ruleId: "name-spelling",
    reason: {
      id: `Ejaan namanya berbeda: “${first}” dan “${second}”.`,
      en: `The spelling of the name differs: “${first}” and “${second}”.`,
    },
  };
}

function different(a: NameValue, b: NameValue): Comparison {
  const [first, second] = pair(a, b);
  return {
    relation: "conflict",
    ruleId: "name-different",
    reason: {
      id: `Namanya berbeda: “${first}” dan “${second}”.`,
      en: `The names differ: “${first}” and “${second}”.`,
    },
  };
}
