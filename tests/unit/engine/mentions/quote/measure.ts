import type { LanguageId } from "../../../../../lib/engine/article.ts";
import { findMentions } from "../../../../../lib/engine/claims/read-article.ts";
import type { QuoteMention } from "../../../../../lib/engine/mentions/mention.ts";
import { readDocument } from "../../../../../lib/engine/text/read-document.ts";
import type { Span } from "../../../../../lib/engine/text/span.ts";
import { type GoldPassage, type GoldQuotation, readGold } from "./read-gold.ts";

/** Shares from 0 to 1 over all passages of one language. */
export interface QuotationScore {
  readonly passages: number;
  readonly quotations: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the quotations found, those whose ends are right to the letter. */
  readonly exact: number;
  /** Speaker as the published systems count it: right speaker among those named, and among all in gold. */
  readonly speakerPrecision: number;
  readonly speakerRecall: number;
  /** Whom the speaker stands for, of the quotations found. */
  readonly resolved: number;
  readonly relay: number;
  /** By form, how many of gold's were found. */
  readonly recallByForm: Readonly<Record<GoldQuotation["form"], number>>;
  readonly misses: readonly string[];
}

/** A found stretch is gold's where they share so much of their union (as for content spans of PolNeAR, overlap). */
const SHARED_MIN = 0.75;

/** Runs the whole search for mentions over each passage and lays its quotations beside gold's. */
export function measureQuotations(language: LanguageId, marked: readonly string[]): QuotationScore {
  const tallies = marked.map((passage) => tally(language, readGold(passage)));
  const sum = (pick: (one: Tally) => number): number =>
    tallies.reduce((total, one) => total + pick(one), 0);
  const share = (a: number, b: number): number => (b === 0 ? 1 : a / b);
  const found = sum((one) => one.matches.length);
  const gold = sum((one) => one.gold.length);
  const right = sum((one) => one.matches.filter((match) => match.speaker).length);
  const relays = sum((one) => one.gold.filter(({ relays: all }) => all.length > 0).length);
  const ofForm = (form: GoldQuotation["form"]): number =>
    share(
      sum((one) => one.matches.filter((match) => match.gold.form === form).length),
      sum((one) => one.gold.filter((quotation) => quotation.form === form).length),
    );
  return {
    passages: marked.length,
    quotations: gold,
    precision: share(found, found + sum((one) => one.wrong.length)),
    recall: share(found, gold),
    exact: share(
      sum((one) => one.matches.filter((match) => match.exact).length),
      found,
    ),
    speakerPrecision: share(
      right,
      sum((one) => one.named),
    ),
    speakerRecall: share(right, gold),
    resolved: share(
      sum((one) => one.matches.filter((match) => match.who).length),
      found,
    ),
    relay: share(
      sum((one) => one.matches.filter((match) => match.relay === true).length),
      relays,
    ),
    recallByForm: {
      direct: ofForm("direct"),
      indirect: ofForm("indirect"),
      mixed: ofForm("mixed"),
    },
    misses: tallies.flatMap((one) => one.misses),
  };
}

/** One line of figures, in per cent. */
export function printScore(title: string, score: QuotationScore): string {
  const percent = (value: number): string => (value * 100).toFixed(1);
  return [
    `${title}: ${score.passages} passages, ${score.quotations} quotations;`,
    `P ${percent(score.precision)} R ${percent(score.recall)} exact ${percent(score.exact)};`,
    `speaker P ${percent(score.speakerPrecision)} R ${percent(score.speakerRecall)}`,
    `resolved ${percent(score.resolved)} relay ${percent(score.relay)};`,
    `direct ${percent(score.recallByForm.direct)} indirect ${percent(score.recallByForm.indirect)}`,
    `mixed ${percent(score.recallByForm.mixed)}`,
  ].join(" ");
}

interface Match {
  readonly gold: GoldQuotation;
  readonly exact: boolean;
  readonly speaker: boolean;
  readonly who: boolean;
  /** Undefined where gold names none. */
  readonly relay: boolean | undefined;
}

interface Tally {
  readonly gold: readonly GoldQuotation[];
  readonly matches: readonly Match[];
  readonly wrong: readonly QuoteMention[];
  /** Quotations for which a speaker was named. */
  readonly named: number;
  readonly misses: readonly string[];
}

function tally(language: LanguageId, passage: GoldPassage): Tally {
  const { text } = passage;
  const document = readDocument({ id: "a", outlet: "Tinta Utara", language, text });
  if (document.text !== text) throw new Error(`The view differs from the passage: ${text}`);
  const found = findMentions(document, { published: null, year: null }).quotes.filter(isSpeech);
  const taken = new Set<QuoteMention>();
  const misses: string[] = [];
  const matches = passage.quotations.flatMap((gold): readonly Match[] => {
    const best = bestOf(text, gold, found, taken);
    if (best === undefined) {
      misses.push(`MISSED ${gold.form}: ${cut(text, gold)} | ${text}`);
      return [];
    }
    taken.add(best);
    const match = matchOf(text, gold, best);
    if (!match.exact) misses.push(`ENDS: ${cut(text, best.inner)} <> ${cut(text, gold)}`);
    if (!match.speaker || !match.who) {
      misses.push(
        `SPEAKER ${best.ruleId}: ${best.speaker?.text} = ${best.speaker?.name} <> ${gold.who} | ${text}`,
      );
    }
    if (match.relay === false) misses.push(`RELAY ${best.relay?.name} | ${text}`);
    return [match];
  });
  const wrong = found.filter(
    (quote) => !taken.has(quote) && !insideMixed(quote, passage.quotations),
  );
  misses.push(
    ...wrong.map(
      (quote) =>
        `WRONG ${quote.ruleId} ${quote.form} by ${quote.speaker?.name}: ${cut(text, quote.inner)} | ${text}`,
    ),
  );
  const named = [...taken, ...wrong].filter(({ speaker }) => speaker !== undefined).length;
  return { gold: passage.quotations, matches, wrong, named, misses };
}

/**
 * A quoted term that nobody is said to have used is a name or an irony, and says so by having no speaker. What a denial
 * turns against ("denied it", "rejected the offer") is found as such and is no speech.
 */
function isSpeech(quote: QuoteMention): boolean {
  if (quote.ruleId === "indirect-denial") return quote.text.split(" ").length >= CLAUSE_WORDS_MIN;
  return quote.form !== "term" || quote.speaker !== undefined;
}

const CLAUSE_WORDS_MIN = 4;

function bestOf(
  text: string,
  gold: GoldQuotation,
  found: readonly QuoteMention[],
  taken: ReadonlySet<QuoteMention>,
): QuoteMention | undefined {
  let best: QuoteMention | undefined;
  let most = SHARED_MIN;
  for (const quote of found) {
    if (taken.has(quote) || (gold.form === "direct") === (quote.form === "indirect")) continue;
    const shared = sharedPart(bare(text, quote.inner), bare(text, gold));
    if (shared < most) continue;
    most = shared;
    best = quote;
  }
  return best;
}

function matchOf(text: string, gold: GoldQuotation, quote: QuoteMention): Match {
  const ours = bare(text, quote.inner);
  const theirs = bare(text, gold);
  const { speaker, relay } = quote;
  return {
    gold,
    exact: ours.start === theirs.start && ours.end === theirs.end,
    speaker: speaker !== undefined && gold.speakers.some((span) => meets(span, speaker)),
    who: speaker !== undefined && sameName(speaker.name, gold.who),
    relay:
      gold.relays.length === 0
        ? undefined
        : relay !== undefined && gold.relays.some((span) => meets(span, relay)),
  };
}

function insideMixed(quote: QuoteMention, gold: readonly GoldQuotation[]): boolean {
  return gold.some(
    ({ form, start, end }) =>
      form !== "direct" &&
      quote.form !== "indirect" &&
      quote.inner.start >= start &&
      quote.inner.end <= end,
  );
}

/** Without the marks and spaces at its ends. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}@]*/u.exec(words)?.[0].length ?? 0;
  const trail = /[^\p{L}\p{N}]{0,40}$/u.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - trail) };
}

function sharedPart(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** One name holds the other, word by word. */
function sameName(ours: string, theirs: string): boolean {
  const a = fold(ours);
  const b = fold(theirs);
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function cut(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
