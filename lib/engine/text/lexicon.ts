import type { Span } from "./span.ts";

/** What the matcher needs of a token: its span and its text, as it stands and in lower case. */
export interface LexiconToken extends Span {
  readonly text: string;
  readonly lower: string;
}

export type MatchedVoice = "active" | "passive" | "middle" | "nominal";

/** A form to be found. `form` is in lower case, its words apart by one space. */
export interface LexiconEntry {
  readonly form: string;
  readonly id: string;
  readonly kind: "predicate" | "concept";
  readonly voice?: MatchedVoice | "participle" | "past";
  /** An abbreviation: it must stand in capitals in the text ("KA", not "ka"). */
  readonly capitals?: boolean;
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
  /** Words before a verb's base or -s form that make it a noun: "the", "its". */
  readonly determiners: readonly string[];
}

export interface Lexicon {
  /** All longest matches over the tokens, in order, without overlap. */
  match(tokens: readonly LexiconToken[]): readonly LexiconMatch[];
  /** The readings of one form, as if it stood alone. */
  lookup(form: string): readonly LexiconReading[];
}

interface Node {
  readonly next: Map<string, Node>;
  /** Predicates first. */
  readonly entries: LexiconEntry[];
  /** Those that need no capitals. */
  readonly plain: LexiconEntry[];
}

interface Found {
  readonly entries: readonly LexiconEntry[];
  readonly to: number;
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
  const root = emptyNode();
  const predicatesFirst = [...entries].sort((a, b) => rank(a) - rank(b));
  for (const entry of predicatesFirst) insert(root, entry);
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
      const next = node.next.get(word) ?? emptyNode();
      node.next.set(word, next);
      node = next;
    }
    const known = node.entries.some((other) => other.id === entry.id && other.kind === entry.kind);
    if (known) continue;
    node.entries.push(entry);
    if (entry.capitals !== true) node.plain.push(entry);
  }
}

function emptyNode(): Node {
  return { next: new Map(), entries: [], plain: [] };
}

function rank(entry: LexiconEntry): number {
  return entry.kind === "predicate" ? 0 : 1;
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
    const readings = found.entries.map((entry) => voices.read(entry, tokens, from, to));
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
): Found | undefined {
  let best: Found | undefined;
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
    const entries = isCapital(token) ? node.entries : node.plain;
    if (entries.length > 0) best = { entries, to: at + 1 };
    if (node.next.size === 0) break;
  }
  return best;
}

/** Whether a word's second letter is a capital: an abbreviation, or a headline in capitals. */
function isCapital(token: LexiconToken): boolean {
  return token.text.charAt(1) !== token.lower.charAt(1);
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
  private readonly determiners: ReadonlySet<string>;

  constructor(morphology: LexiconMorphology) {
    this.passive = new Set(morphology.passiveAuxiliaries);
    this.perfect = new Set(morphology.perfectAuxiliaries);
    this.between = new Set(morphology.betweenAuxiliaries);
    this.after = new Set(morphology.afterPassive);
    this.determiners = new Set(morphology.determiners);
  }

  read(
    entry: LexiconEntry,
    tokens: readonly LexiconToken[],
    from: number,
    to: number,
  ): LexiconReading {
    const { id, kind, voice } = entry;
    if (voice === undefined) return { id, kind };
    return { id, kind, voice: this.voiceOf(voice, tokens, from, to) };
  }

  private voiceOf(
    voice: MatchedVoice | "participle" | "past",
    tokens: readonly LexiconToken[],
    from: number,
    to: number,
  ): MatchedVoice {
    if (voice === "passive" || voice === "nominal") return voice;
    const before = tokens[from - 1]?.lower ?? "";
    if (this.determiners.has(before) || before.endsWith("'s")) {
      return voice === "participle" || voice === "past" ? "passive" : "nominal";
    }
    if (voice === "active" || voice === "middle") return voice;
    return (
      this.auxiliaryVoice(tokens, from) ??
      (voice === "past" ? "active" : this.participle(tokens, to))
    );
  }

  private auxiliaryVoice(tokens: readonly LexiconToken[], from: number): MatchedVoice | undefined {
    for (let at = from - 1; at >= Math.max(0, from - AUXILIARY_REACH_TOKENS); at -= 1) {
      const word = tokens[at]?.lower ?? "";
      if (this.passive.has(word)) return "passive";
      if (this.perfect.has(word)) return "active";
      if (!this.between.has(word) && !word.endsWith("ly")) break;
    }
    return undefined;
  }

  /** A participle without an auxiliary is passive where no object follows it ("a treaty signed in 1961"). */
  private participle(tokens: readonly LexiconToken[], to: number): MatchedVoice {
    const last = tokens[to - 1];
    const next = tokens[to];
    if (last === undefined || next === undefined || next.start - last.end > 1) return "passive";
    return this.after.has(next.lower) ? "passive" : "active";
  }
}
