import type { QuotationLexicon } from "../../languages/language.ts";
import { type ByWord, byWord } from "../../text/vocabulary.ts";
import { compilePhrases, type Phrases } from "./phrases.ts";

export const VERB_CLASSES = [
  "quoted",
  "denying",
  "telling",
  "naming",
  "saying",
  "sayingStrict",
  "inverted",
  "enclitic",
  "passive",
  "participles",
  "according",
  "accordingEnclitic",
  "speaking",
  "relaying",
  "ownWords",
  "quoting",
  "quotedBy",
] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

/** A quotation lexicon ready for matching. */
export interface CompiledLexicon {
  /** Every verb phrase; `classes` tells what a phrase, joined by spaces, may be. */
  readonly verbs: Phrases;
  /** Whether a verb phrase begins with a word: asked of every word, and few do. */
  readonly beginsVerb: ByWord<boolean>;
  readonly classes: ReadonlyMap<string, ReadonlySet<VerbClass>>;
  readonly opening: Phrases;
  readonly complementizers: ReadonlySet<string>;
  readonly between: Phrases;
  readonly unsaid: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** An office's field follows it in capitals, before the name ("Menteri Perdagangan X"). */
  readonly fieldsFollowOffice: boolean;
  readonly joiners: ReadonlySet<string>;
  readonly circumstances: ReadonlySet<string>;
  /** Single words that can only be verbs of speech: no phrase reads past them. */
  readonly speech: ReadonlySet<string>;
  readonly leads: Phrases;
  readonly stops: ReadonlySet<string>;
  readonly links: Phrases;
  readonly concessions: Phrases;
  readonly pronouns: Phrases;
  readonly groupPronouns: Phrases;
  readonly determiners: Phrases;
  readonly roles: Phrases;
  readonly spokespeople: Phrases;
  readonly bodies: Phrases;
  readonly texts: Phrases;
  readonly relays: Phrases;
  readonly hearers: ReadonlySet<string>;
  readonly backward: Phrases;
  readonly fillers: Phrases;
  readonly newsrooms: Phrases;
  readonly asides: Phrases;
  readonly plans: Phrases;
  readonly pointers: ReadonlySet<string>;
  readonly asWords: ReadonlySet<string>;
  readonly asSaying: Phrases;
  readonly ownWordsLeads: ReadonlySet<string>;
}

const compiled = new WeakMap<QuotationLexicon, CompiledLexicon>();

/** The lexicon compiled, once for each lexicon object. */
export function compileLexicon(lexicon: QuotationLexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const fresh = compile(lexicon);
  compiled.set(lexicon, fresh);
  return fresh;
}

function compile(lexicon: QuotationLexicon): CompiledLexicon {
  const classes = new Map<string, Set<VerbClass>>();
  for (const verbClass of VERB_CLASSES) {
    for (const entry of lexicon[verbClass]) {
      const known = classes.get(entry) ?? new Set();
      classes.set(entry, known.add(verbClass));
    }
  }
  const verbs = compilePhrases([...classes.keys()]);
  return {
    verbs,
    beginsVerb: byWord((word) => verbs.has(word)),
    classes,
    opening: compilePhrases(lexicon.opening),
    complementizers: new Set(lexicon.complementizers),
    between: compilePhrases(lexicon.between, "last"),
    unsaid: new Set(lexicon.unsaid),
    conjunctions: new Set(lexicon.conjunctions),
    fieldsFollowOffice: lexicon.fieldsFollowOffice,
    joiners: new Set(lexicon.joiners),
    circumstances: new Set(lexicon.circumstances),
    speech: new Set([...lexicon.saying, ...lexicon.denying, ...lexicon.telling]),
    leads: compilePhrases(lexicon.leads),
    stops: new Set(lexicon.stops),
    links: compilePhrases(lexicon.links),
    concessions: compilePhrases(lexicon.concessions),
    pronouns: compilePhrases(lexicon.pronouns),
    groupPronouns: compilePhrases(lexicon.groupPronouns),
    determiners: compilePhrases(lexicon.determiners),
    roles: compilePhrases(lexicon.roles),
    spokespeople: compilePhrases(lexicon.spokespeople),
    bodies: compilePhrases(lexicon.bodies),
    texts: compilePhrases(lexicon.texts),
    relays: compilePhrases(lexicon.relays),
    hearers: new Set(lexicon.hearers),
    backward: compilePhrases(lexicon.backward),
    fillers: compilePhrases(lexicon.fillers),
    newsrooms: compilePhrases(lexicon.newsrooms),
    asides: compilePhrases(lexicon.asides),
    plans: compilePhrases(lexicon.plans),
    pointers: new Set(lexicon.pointers),
    asWords: new Set(lexicon.asWords),
    asSaying: compilePhrases(lexicon.asSaying),
    ownWordsLeads: new Set(lexicon.ownWordsLeads),
  };
}
