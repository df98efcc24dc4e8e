import type { LanguageId } from "../../article.ts";
import { CONCEPTS } from "../../languages/concepts.ts";
import type { GrammarLexicon, Language, Pointing } from "../../languages/language.ts";
import { WORD_CLASSES, type WordClass } from "../../languages/language.ts";
import { type SplitForm, splitForms } from "../../predicates/split-forms.ts";
import { remember } from "../../text/remember.ts";

/** A language's closed classes and verb forms, compiled once. */
export interface WordClasses {
  readonly classOf: ReadonlyMap<string, WordClass>;
  readonly negations: ReadonlySet<string>;
  readonly lightDoing: ReadonlySet<string>;
  readonly lightSuffering: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Ends of predicates that stand apart from their verb, by its form. */
  readonly splits: ReadonlyMap<string, readonly SplitForm[]>;
  readonly becoming: ReadonlySet<string>;
  readonly resultVerbs: ReadonlySet<string>;
  readonly results: ReadonlySet<string>;
  readonly rising: ReadonlySet<string>;
  readonly falling: ReadonlySet<string>;
  readonly worth: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  readonly dateStart: ReadonlySet<string>;
  readonly dateEnd: ReadonlySet<string>;
  /** Pronouns that point back, with what they may stand for. */
  readonly pointing: ReadonlyMap<string, Pointing>;
  readonly copulas: ReadonlySet<string>;
  /** "in", "during": before a happening they only say where or when something else is so. */
  readonly settings: ReadonlySet<string>;
  /** "no": before a noun it says that there is none of it. */
  readonly none: ReadonlySet<string>;
  /** Whether an adjective stands before its noun, so that the last noun of a phrase is its head. */
  readonly headLast: boolean;
  /** What kind of verb a word is that no lexicon knows, or null for other words; remembers its answers. */
  verbForm(word: string): VerbForm | null;
}

export type VerbForm = "active" | "passive" | "middle" | "past" | "ing";

const compiled = new Map<LanguageId, WordClasses>();

/** The word classes of a language. */
export function wordClassesOf(language: Language): WordClasses {
  const known = compiled.get(language.id);
  if (known !== undefined) return known;
  const classes = compile(language);
  compiled.set(language.id, classes);
  return classes;
}

const split = (list: string): readonly string[] => (list === "" ? [] : list.split(", "));

function compile(language: Language): WordClasses {
  const { grammar } = language;
  const classOf = new Map<string, WordClass>();
  for (const name of WORD_CLASSES) {
    for (const word of split(grammar.words[name])) {
      if (!classOf.has(word)) classOf.set(word, name);
    }
  }
  return {
    classOf,
    negations: new Set(split(grammar.words.negation)),
    lightDoing: new Set(split(grammar.lightDoing)),
    lightSuffering: new Set(split(grammar.lightSuffering)),
    particles: new Set(split(grammar.particles)),
    splits: splitForms(language.id, language.predicates, {
      particles: new Set([...split(grammar.particles), ...split(grammar.apart)]),
      leading: new Set([...split(grammar.particles), ...split(grammar.apartLeading)]),
      links: new Set([
        ...split(grammar.words.preposition),
        ...split(grammar.words.genitive),
        "to",
        "that",
      ]),
    }),
    becoming: new Set(split(grammar.becoming)),
    resultVerbs: new Set(split(grammar.resultVerbs)),
    results: new Set(split(grammar.results)),
    rising: new Set(split(grammar.rising)),
    falling: new Set(split(grammar.falling)),
    worth: new Set(split(grammar.worth)),
    goals: new Set(split(grammar.goals)),
    dateStart: new Set(split(grammar.dateStart)),
    dateEnd: new Set(split(grammar.dateEnd)),
    pointing: new Map(
      (["thing", "person", "any"] as const).flatMap((kind) =>
        split(grammar.pointing[kind]).map((word) => [word, kind] as const),
      ),
    ),
    copulas: new Set(split(grammar.words.copula)),
    settings: new Set(split(grammar.settings)),
    none: new Set(split(grammar.none)),
    headLast: grammar.verbPrefixes === "",
    verbForm: remember(language.id === "id" ? indonesian(grammar) : english(language)),
  };
}

/** Shorter words with a verb's beginning are roots: "meja", "dini". */
const PREFIXED_LENGTH_MIN = 6;

function indonesian(grammar: GrammarLexicon): WordClasses["verbForm"] {
  const prefixes = split(grammar.verbPrefixes);
  const nouns = new Set(split(grammar.prefixedNouns));
  return (word) => {
    if (word.length < PREFIXED_LENGTH_MIN || nouns.has(word)) return null;
    const prefix = prefixes.find((each) => word.startsWith(each));
    // "ditemukannya" names the finding.
    if (prefix === undefined || word.endsWith("nya")) return null;
    if (prefix === "di") return "passive";
    return prefix === "ter" ? "middle" : "active";
  };
}

function english({ predicates }: Language): WordClasses["verbForm"] {
  const irregular = new Map<string, VerbForm>();
  for (const [base, forms] of Object.entries(predicates.irregular)) {
    const [past, participle] = forms.split(" ");
    if (past !== undefined && past !== base) irregular.set(past, "past");
    if (participle !== undefined && participle !== base && participle !== past)
      irregular.set(participle, "past");
  }
  return (word) => {
    const known = irregular.get(word);
    if (known !== undefined) return known;
    if (word.length > 3 && word.endsWith("ed") && !word.endsWith("eed")) return "past";
    return word.length > 5 && word.endsWith("ing") ? "ing" : null;
  };
}

/** Concepts that a verb names. */
export const ACTION_KEYS: ReadonlySet<string> = new Set(
  CONCEPTS.actions.map((concept) => `c:${concept}`),
);
/** Concepts of an adjective. */
export const QUALITY_KEYS: ReadonlySet<string> = new Set(
  CONCEPTS.quality.map((concept) => `c:${concept}`),
);

/** Concepts that only measure or give a unit. */
export const MEASURE_KEYS: ReadonlySet<string> = new Set(
  [
    ...CONCEPTS.measure,
    ...(["percentage", "percentage-point", "basis-point", "nautical-mile"] as const),
  ].map((concept) => `c:${concept}`),
);
