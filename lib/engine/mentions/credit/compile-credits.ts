import type { CreditLexicon } from "../../languages/language.ts";
import { AGENCY_SAYS, NEWSROOM_WORDS } from "../../languages/newsrooms.ts";
import { type ByWord, byWord } from "../../text/vocabulary.ts";
import { compilePhrases, type Phrases } from "../quote/phrases.ts";
import { nearForms } from "./near-forms.ts";

export interface Newsroom {
  readonly name: string;
  readonly kind: "agency" | "outlet" | "official";
  /** Written in capitals ("AP"): lower case is another word. */
  readonly capitals: boolean;
}

/** A credit lexicon ready for matching. */
export interface CompiledCredits {
  readonly introductions: Phrases;
  readonly weakIntroductions: Phrases;
  readonly misspelt: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly fillers: Phrases;
  readonly agencyFillers: Phrases;
  readonly labels: Phrases;
  readonly reporting: Phrases;
  /** Whether some credit begins with a word; others need no closer look. */
  readonly starts: ByWord<boolean>;
  readonly agencySays: ReadonlySet<string>;
  readonly hearers: ReadonlySet<string>;
  readonly bylines: Phrases;
  readonly notNames: ReadonlySet<string>;
  readonly officialWords: ReadonlySet<string>;
  readonly newsroomWords: ReadonlySet<string>;
  readonly newsroomNames: Phrases;
  readonly newsrooms: ReadonlyMap<string, Newsroom>;
}

const compiled = new WeakMap<CreditLexicon, CompiledCredits>();

/** The lexicon compiled, once for each lexicon object. */
export function compileCredits(lexicon: CreditLexicon): CompiledCredits {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const newsrooms = new Map<string, Newsroom>();
  for (const { name, kind, aliases } of lexicon.newsrooms) {
    for (const alias of [name, ...aliases]) {
      const capitals = alias.length <= SHORT_NAME_MAX && alias === alias.toUpperCase();
      newsrooms.set(atomised(alias), { name, kind, capitals });
    }
  }
  const misspelt = nearForms(lexicon.misspellable);
  const starters = new Set([
    ...misspelt,
    ...lexicon.hearers,
    ...LINE_STARTERS,
    ...[
      ...lexicon.introductions,
      ...lexicon.weakIntroductions,
      ...lexicon.labels,
      ...lexicon.bylines,
      ...lexicon.agencyFillers,
      ...newsrooms.keys(),
    ].map((phrase) => phrase.split(" ")[0] ?? phrase),
  ]);
  const fresh: CompiledCredits = {
    introductions: compilePhrases(lexicon.introductions),
    weakIntroductions: compilePhrases(lexicon.weakIntroductions),
    misspelt,
    starts: byWord((word) => starters.has(word)),
    links: new Set(lexicon.links),
    fillers: compilePhrases(lexicon.fillers),
    agencyFillers: compilePhrases(lexicon.agencyFillers),
    labels: compilePhrases(lexicon.labels),
    reporting: compilePhrases(lexicon.reporting),
    agencySays: new Set(AGENCY_SAYS),
    hearers: new Set(lexicon.hearers),
    bylines: compilePhrases(lexicon.bylines),
    notNames: new Set(lexicon.notNames),
    officialWords: new Set(lexicon.officialWords),
    newsroomWords: new Set(NEWSROOM_WORDS),
    newsroomNames: compilePhrases([...newsrooms.keys()]),
    newsrooms,
  };
  compiled.set(lexicon, fresh);
  return fresh;
}

/** What a line that is nothing but a credit may begin with, besides a newsroom. */
const LINE_STARTERS: readonly string[] = ["by", "oleh", "copyright", "hak"];

/** Names up to this length in capitals are abbreviations. */
const SHORT_NAME_MAX = 8;

/** A name as the words that reading makes of it: "Bloomberg L.P." → "bloomberg l.p". */
function atomised(name: string): string {
  return name.toLowerCase().replace(/\.$/u, "");
}
