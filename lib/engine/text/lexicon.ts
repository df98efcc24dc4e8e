import type { Span } from "./span.ts";

/** What the matcher needs of a token: its span and its text in lower case. */
export interface LexiconToken extends Span {
  readonly lower: string;
}

export type MatchedVoice = "active" | "passive" | "middle" | "nominal";

/** A form to be found. `form` is in lower case, its words apart by one space. */
export interface LexiconEntry {
  readonly form: string;
  readonly id: string;
  readonly kind: "predicate" | "concept";
  readonly voice?: MatchedVoice | "participle";
}

/** One reading of a matched form. */
export interface LexiconReading {
  readonly id: string;
  readonly kind: "predicate" | "concept";
  readonly voice?: MatchedVoice;
}

/** A form found in a text. `start` and `end` count as the tokens' do; `from` and `to` (exclusive) index the tokens. */
export interface LexiconMatch extends Span, LexiconReading {
  readonly from: number;
  readonly to: number;
  /** Every reading of the form, the first repeated; predicates stand before concepts. */
  readonly readings: readonly LexiconReading[];
}

/** What a language adds to the plain comparison of words. All words are in lower case. */
export interface LexiconMorphology {
  /** Endings that may be cut from a word that is not itself in the lexicon: "nya", "lah", "'s". */
  readonly enclitics: readonly string[];
  /** Beginnings that may be cut likewise: "ku". */
  readonly proclitics: readonly string[];
  /** Words before a participle that make it passive: "was", "been". */
  readonly passiveAuxiliaries: readonly string[];
  /** Words before a participle that make it active: "has", "had". */
  readonly perfectAuxiliaries: readonly string[];
  /** Words that may stand between an auxiliary and its participle: "not", "also". */
  readonly betweenAuxiliaries: readonly string[];
  /** Words after a participle that show that no object follows it: "by", "in". */
  readonly afterPassive: readonly string[];
}

export interface Lexicon {
  /** All longest matches over the tokens, in order, without overlap. */
  match(tokens: readonly LexiconToken[]): readonly LexiconMatch[];
  /** The readings of one form, as if it stood alone. */
  lookup(form: string): readonly LexiconReading[];
}

interface Node {
  readonly next: Map<string, Node>;
  entries: LexiconEntry[];
}

/** How far left of a participle an auxiliary is looked for: "has not yet been fully signed". */
const AUXILIARY_REACH_TOKENS = 4;
/** A word shorter than this is never cut, so that "anya" or "its" do not shrink to nothing. */
const CUT_WORD_MIN = 3;

/** Compiles entries into a matcher: a trie over words, longest match first, one pass over the tokens. */
export function compileLexicon(
  entries: readonly LexiconEntry[],
  morphology: LexiconMorphology,
): Lexicon {
  const root: Node = { next: new Map(), entries: [] };
  for (const entry of entries) insert(root, entry);
  sortReadings(root);
  const words = new WordFinder(root, morphology);
  const voices = new VoiceReader(morphology);
  return {
    match: (tokens) => matchAll(root, words, voices, tokens),
    lookup: (form) => {
      const node = form.split(" ").reduce<Node | undefined>((at, word) => at?.next.get(word), root);
      return (node?.entries ?? []).map((entry) => voices.read(entry, [], 0, 1));
    },
  };
}

function insert(root: Node, entry: LexiconEntry): void {
  const spellings = entry.form.includes("-")
    ? [entry.form, entry.form.replaceAll("-", " - "), entry.form.replaceAll("-", " ")]
    : [entry.form];
  for (const spelling of spellings) {
    let node = root;
    for (const word of spelling.split(" ")) {
      const next = node.next.get(word) ?? { next: new Map(), entries: [] };
      node.next.set(word, next);
      node = next;
    }
    const known = node.entries.some((other) => other.id === entry.id && other.kind === entry.kind);
    if (!known) node.entries.push(entry);
  }
}

function sortReadings(node: Node): void {
  node.entries.sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "predicate" ? -1 : 1));
  for (const next of node.next.values()) sortReadings(next);
}

function matchAll(
  root: Node,
  words: WordFinder,
  voices: VoiceReader,
  tokens: readonly LexiconToken[],
): LexiconMatch[] {
  const matches: LexiconMatch[] = [];
  let from = 0;
  while (from < tokens.length) {
    const found = longest(root, words, tokens, from);
    if (found === undefined) {
      from += 1;
      continue;
    }
    const to = reduplicationEnd(tokens, from, found.to);
    const readings = found.node.entries.map((entry) => voices.read(entry, tokens, from, to));
    const first = tokens[from];
    const last = tokens[to - 1];
    const primary = readings[0];
    if (first !== undefined && last !== undefined && primary !== undefined) {
      matches.push({ ...primary, start: first.start, end: last.end, from, to, readings });
    }
    from = to;
  }
  return matches;
}

/** The deepest node with entries on the path that starts at token `from`. */
function longest(
  root: Node,
  words: WordFinder,
  tokens: readonly LexiconToken[],
  from: number,
): { node: Node; to: number } | undefined {
  let best: { node: Node; to: number } | undefined;
  let node: Node = root;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined) break;
    // More than one character between two words is a comma, a full stop or a line of its own: no term runs over it.
    if (at > from && before !== undefined && token.start - before.end > 1) break;
    const next = at === from ? words.first(token.lower) : words.step(node, token.lower);
    if (next === undefined) break;
    node = next;
    if (node.entries.length > 0) best = { node, to: at + 1 };
    if (node.next.size === 0) break;
  }
  return best;
}

/** "kapal - kapal" as three tokens is one match; gives the end of the match. */
function reduplicationEnd(tokens: readonly LexiconToken[], from: number, to: number): number {
  const word = tokens[from];
  const again = tokens[to + 1];
  if (to !== from + 1 || word === undefined || again === undefined) return to;
  const joined = tokens[to]?.lower === "-" && again.start === word.end + 1;
  return joined && again.lower.startsWith(word.lower) ? to + 2 : to;
}

/** Finds the node of a word, with clitics cut and reduplications halved where the word itself is unknown. */
class WordFinder {
  private readonly root: Node;
  private readonly morphology: LexiconMorphology;
  /** First words seen before; news repeats itself, and cutting is the costly part. */
  private readonly seen = new Map<string, Node | null>();

  constructor(root: Node, morphology: LexiconMorphology) {
    this.root = root;
    this.morphology = morphology;
  }

  first(word: string): Node | undefined {
    const known = this.seen.get(word);
    if (known !== undefined) return known ?? undefined;
    const node = this.step(this.root, word);
    if (this.seen.size >= SEEN_WORDS_MAX) this.seen.clear();
    this.seen.set(word, node ?? null);
    return node;
  }

  step(node: Node, word: string): Node | undefined {
    const exact = node.next.get(word);
    if (exact !== undefined) return exact;
    const halved = halve(word);
    if (halved !== undefined) return node.next.get(halved) ?? this.cut(node, halved);
    return this.cut(node, word);
  }

  private cut(node: Node, word: string): Node | undefined {
    for (const ending of this.morphology.enclitics) {
      if (word.length < ending.length + CUT_WORD_MIN || !word.endsWith(ending)) continue;
      const found = node.next.get(word.slice(0, -ending.length));
      if (found !== undefined) return found;
    }
    for (const beginning of this.morphology.proclitics) {
      if (word.length < beginning.length + CUT_WORD_MIN || !word.startsWith(beginning)) continue;
      const found = node.next.get(word.slice(beginning.length));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Bounds the memory that a long-running process spends on words it has met. */
const SEEN_WORDS_MAX = 50_000;

/** "kapal-kapal" → "kapal", "kapal-kapalnya" → "kapalnya"; undefined for other words. */
function halve(word: string): string | undefined {
  const hyphen = word.indexOf("-");
  if (hyphen < 2) return undefined;
  const half = word.slice(hyphen + 1);
  return half.startsWith(word.slice(0, hyphen)) ? half : undefined;
}

/** Tells the voice of a participle from the words around it. */
class VoiceReader {
  private readonly passive: ReadonlySet<string>;
  private readonly perfect: ReadonlySet<string>;
  private readonly between: ReadonlySet<string>;
  private readonly after: ReadonlySet<string>;

  constructor(morphology: LexiconMorphology) {
    this.passive = new Set(morphology.passiveAuxiliaries);
    this.perfect = new Set(morphology.perfectAuxiliaries);
    this.between = new Set(morphology.betweenAuxiliaries);
    this.after = new Set(morphology.afterPassive);
  }

  read(
    entry: LexiconEntry,
    tokens: readonly LexiconToken[],
    from: number,
    to: number,
  ): LexiconReading {
    const { id, kind, voice } = entry;
    if (voice === undefined) return { id, kind };
    return { id, kind, voice: voice === "participle" ? this.participle(tokens, from, to) : voice };
  }

  private participle(tokens: readonly LexiconToken[], from: number, to: number): MatchedVoice {
    for (let at = from - 1; at >= Math.max(0, from - AUXILIARY_REACH_TOKENS); at -= 1) {
      const word = tokens[at]?.lower ?? "";
      if (this.passive.has(word)) return "passive";
      if (this.perfect.has(word)) return "active";
      if (!this.between.has(word) && !word.endsWith("ly")) break;
    }
    const last = tokens[to - 1];
    const next = tokens[to];
    if (last === undefined || next === undefined || next.start - last.end > 1) return "passive";
    return this.after.has(next.lower) ? "passive" : "active";
  }
}
