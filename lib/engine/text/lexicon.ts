import type { Span } from "./span.ts";
import { type ByWord, byWord } from "./vocabulary.ts";
import { type FormVoice, VoiceReader } from "./voice-reader.ts";
import type { LexiconMorphology, LexiconToken, MatchedVoice } from "./word-forms.ts";

/** A form to be found. `form` is in lower case, its words apart by one space. */
export interface LexiconEntry {
  readonly form: string;
  readonly id: string;
  readonly kind: "predicate" | "concept";
  readonly voice?: FormVoice;
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
  /** The feature keys of the readings: `p:` and a predicate, `c:` and a concept. */
  readonly keys: readonly string[];
}

export interface Lexicon {
  /** All longest matches over the tokens, in order, without overlap. */
  match(tokens: readonly LexiconToken[]): readonly LexiconMatch[];
  /** The readings of one form, as if it stood alone. */
  lookup(form: string): readonly LexiconReading[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly all: Readings;
  /** Those that need no capitals. */
  readonly plain: Readings;
}

/**
 * What a form may mean, predicates first; `fixed` are the readings where no context changes them, null where one does,
 * undefined until the form is first met: a text meets few of all forms.
 */
interface Readings {
  readonly entries: LexiconEntry[];
  readonly keys: string[];
  fixed: readonly LexiconReading[] | null | undefined;
}

interface Found {
  readonly readings: Readings;
  readonly to: number;
}

/** A shorter rest is never what is left of a word, so that "anya" or "its" do not shrink to nothing. */
const CUT_WORD_MIN = 3;
/** Bounds the memory that a long-running process spends on words it has met. */
const SEEN_WORDS_MAX = 50_000;
const NO_WORDS: readonly string[] = [];

/** Compiles entries into a matcher: a trie over words, longest match first, one pass over the tokens. */
export function compileLexicon(
  entries: readonly LexiconEntry[],
  morphology: LexiconMorphology,
): Lexicon {
  const root = emptyNode();
  const predicatesFirst = [...entries].sort((a, b) => rank(a) - rank(b));
  for (const entry of predicatesFirst) insert(root, entry);
  const words = new WordCutter(root, morphology);
  const voices = new VoiceReader(morphology);
  return {
    match: (tokens) => matchAll(root, words, voices, tokens),
    lookup: (form) => {
      const node = form.split(" ").reduce<Node | undefined>((at, word) => at?.next.get(word), root);
      return node === undefined ? [] : readAll(node.all, voices, [], 0, 1);
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
    const { entries } = node.all;
    if (entries.some((other) => other.id === entry.id && other.kind === entry.kind)) continue;
    add(node.all, entry);
    if (entry.capitals !== true) add(node.plain, entry);
  }
}

function add({ entries, keys }: Readings, entry: LexiconEntry): void {
  entries.push(entry);
  keys.push((entry.kind === "predicate" ? "p:" : "c:") + entry.id);
}

function emptyNode(): Node {
  return {
    next: new Map(),
    all: { entries: [], keys: [], fixed: undefined },
    plain: { entries: [], keys: [], fixed: undefined },
  };
}

function rank(entry: LexiconEntry): number {
  return entry.kind === "predicate" ? 0 : 1;
}

function matchAll(
  root: Node,
  words: WordCutter,
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
    const readings = readAll(found.readings, voices, tokens, from, to);
    const { keys } = found.readings;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    const [first] = readings;
    if (first !== undefined) {
      const { id, kind, voice } = first;
      // Written out twice: what is spread gets a layout of its own, and every reader of it slows down.
      matches.push(
        voice === undefined
          ? { start, end, from, to, id, kind, readings, keys }
          : { start, end, from, to, id, kind, readings, keys, voice },
      );
    }
    from = to;
  }
  return matches;
}

function readAll(
  readings: Readings,
  voices: VoiceReader,
  tokens: readonly LexiconToken[],
  from: number,
  to: number,
): readonly LexiconReading[] {
  if (readings.fixed === undefined) {
    const isFixed = readings.entries.every((entry) => voices.isFixed(entry.voice));
    readings.fixed = isFixed ? read(readings, voices, tokens, from, to) : null;
  }
  return readings.fixed ?? read(readings, voices, tokens, from, to);
}

function read(
  readings: Readings,
  voices: VoiceReader,
  tokens: readonly LexiconToken[],
  from: number,
  to: number,
): readonly LexiconReading[] {
  return readings.entries.map(({ id, kind, voice }) =>
    voice === undefined ? { id, kind } : { id, kind, voice: voices.read(voice, tokens, from, to) },
  );
}

/** The deepest node with entries on the path that starts at token `from`. */
function longest(
  root: Node,
  words: WordCutter,
  tokens: readonly LexiconToken[],
  from: number,
): Found | undefined {
  let best: Found | undefined;
  let node: Node = root;
  let end = -1;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    // More than one character between two words is a line or a gap of its own: no term runs over it.
    if (token === undefined || (at > from && token.start - end > 1)) break;
    const next =
      at === from ? words.begin(token.lower, token.number) : words.step(node, token.lower);
    if (!next) break;
    node = next;
    end = token.end;
    const readings = isCapital(token) ? node.all : node.plain;
    if (readings.entries.length > 0) best = { readings, to: at + 1 };
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

/** Finds the node of a word, where it is unknown as it stands with clitics cut and reduplications halved. */
class WordCutter {
  private readonly morphology: LexiconMorphology;
  /** The node of a form's first word, or null. */
  readonly begin: ByWord<Node | null>;
  /** What is left of words met before; news repeats itself, and cutting is the costly part. */
  private readonly seen = new Map<string, readonly string[]>();

  constructor(root: Node, morphology: LexiconMorphology) {
    this.morphology = morphology;
    this.begin = byWord((word) => this.step(root, word) ?? null);
  }

  /** The node of the word after those that led to a node. */
  step(node: Node, word: string): Node | undefined {
    const whole = node.next.get(word);
    if (whole !== undefined) return whole;
    for (const rest of this.restsOf(word)) {
      const next = node.next.get(rest);
      if (next !== undefined) return next;
    }
    return undefined;
  }

  private restsOf(word: string): readonly string[] {
    const known = this.seen.get(word);
    if (known !== undefined) return known;
    const half = halve(word);
    const rests = half === undefined ? this.cut(word) : [half, ...this.cut(half)];
    if (this.seen.size >= SEEN_WORDS_MAX) this.seen.clear();
    this.seen.set(word, rests.length === 0 ? NO_WORDS : rests);
    return rests;
  }

  private cut(word: string): readonly string[] {
    const { enclitics, proclitics } = this.morphology;
    const longer = (clitic: string) => word.length >= clitic.length + CUT_WORD_MIN;
    return [
      ...enclitics
        .filter((clitic) => longer(clitic) && word.endsWith(clitic))
        .map((clitic) => word.slice(0, -clitic.length)),
      ...proclitics
        .filter((clitic) => longer(clitic) && word.startsWith(clitic))
        .map((clitic) => word.slice(clitic.length)),
    ];
  }
}

/** "kapal-kapal" → "kapal", "kapal-kapalnya" → "kapalnya"; undefined for other words. */
function halve(word: string): string | undefined {
  const hyphen = word.indexOf("-");
  if (hyphen < 2) return undefined;
  const half = word.slice(hyphen + 1);
  return half.startsWith(word.slice(0, hyphen)) ? half : undefined;
}
