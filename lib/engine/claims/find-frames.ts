import type { Language } from "../languages/language.ts";
import type { TimeMention } from "../mentions/mention.ts";
import type { Document, Sentence } from "../text/document.ts";
import { contains, type Span } from "../text/span.ts";
import type { Frame, Participant } from "./frame.ts";
import { type HoldingSources, holdingOf, partiesIn, type Surroundings } from "./holding.ts";
import type { Item } from "./item.ts";
import type { SpanCover } from "./span-cover.ts";
import { layOutUnits } from "./syntax/lay-out-units.ts";
import { carrierOf, nounRoles } from "./syntax/noun-roles.ts";
import { openPredicate } from "./syntax/open-predicate.ts";
import { parseSentence } from "./syntax/parse-sentence.ts";
import type { Parse, Phrase, Verb } from "./syntax/phrase.ts";
import { verbRoles } from "./syntax/verb-roles.ts";
import { type WordClasses, wordClassesOf } from "./syntax/word-classes.ts";

/** What frames are made from; spans are sorted by start. */
export interface FrameSources extends HoldingSources {
  readonly items: readonly (readonly Item[])[];
  readonly times: readonly TimeMention[];
  /** Markers of several words that hold a predicate of their own ("did not rule out"): no happening stands there. */
  readonly settled: SpanCover<Span>;
}

/** The frames of a document, in order: one for each predicate that its sentences carry. */
export function findFrames(
  document: Document,
  language: Language,
  sources: FrameSources,
): readonly Frame[] {
  const timeStarts = new Set(sources.times.map((time) => time.start));
  const classes = wordClassesOf(language);
  return document.sentences.flatMap((sentence) => {
    const items = sources.items[sentence.index] ?? [];
    const units = layOutUnits(document, language, sentence, items, timeStarts);
    const parse = parseSentence(units, classes);
    const seeds = seedsOf(parse, classes).filter(({ trigger }) => !sources.settled.meets(trigger));
    return seeds.map((seed, index) =>
      frameOf(sentence, parse, seed, language, {
        ...sources,
        sentenceItems: items,
        previous: seeds[index - 1]?.trigger ?? null,
        next: seeds[index + 1]?.trigger ?? null,
      }),
    );
  });
}

/** A predicate of a sentence: a verb or state that was read there, or a noun of a happening at a unit. */
interface Seed {
  readonly trigger: Item;
  readonly predicates: readonly string[];
  readonly unit: number;
  readonly verb: Verb | null;
  /** The verb that only says that a noun of a happening came about ("the blast occurred on Monday"). */
  readonly carrier: Verb | null;
}

/** All predicates of a sentence in order; of a verb that no lexicon knows only one that says something of somebody. */
function seedsOf(parse: Parse, classes: WordClasses): readonly Seed[] {
  const seeds: Seed[] = [];
  const byUnit = new Map<number, Verb>();
  for (const verb of parse.verbs) byUnit.set(verb.head, verb);
  const carriers = new Set<Verb>();
  parse.units.forEach(({ item }, unit) => {
    const verb = byUnit.get(unit) ?? null;
    if (item?.kind === "predicate") {
      const predicates = item.keys.filter((key) => key.startsWith("p:")).map((key) => key.slice(2));
      const carrier = verb === null ? carrierOf(parse, unit, classes) : null;
      if (carrier !== null) carriers.add(carrier);
      seeds.push({ trigger: item, predicates, unit, verb, carrier });
    } else if (verb !== null) {
      const open = openPredicate(parse, verb);
      if (open !== null) seeds.push({ ...open, unit, verb, carrier: null });
    }
  });
  return seeds.filter(({ verb }) => verb === null || !carriers.has(verb));
}

function frameOf(
  sentence: Sentence,
  parse: Parse,
  { trigger, predicates, unit, verb, carrier }: Seed,
  language: Language,
  around: Surroundings,
): Frame {
  const clause = sentence.clauses.find((span) => span.end > trigger.start) ?? sentence;
  const { units } = parse;
  const { doers, undergoers } =
    verb === null ? nounRoles(parse, unit, language) : verbRoles(parse, verb, language);
  const agents = participants(parse, doers, unit);
  const patients = participants(parse, undergoers, unit);
  const first = units[verb?.first ?? unit];
  const last = units[verb?.last ?? unit];
  const start = Math.min(first?.start ?? trigger.start, trigger.start);
  return {
    sentence: sentence.index,
    clause,
    trigger,
    group: { start, end: Math.max(trigger.end, last?.end ?? 0) },
    kind: verb === null ? "noun" : verb.kind,
    embedded: verb?.embedded ?? true,
    predicates,
    voice: trigger.voice ?? verb?.voice ?? "active",
    doers: agents,
    undergoers: patients,
    agents: agents.flatMap((each) => each.items),
    patients: patients.flatMap((each) => each.items),
    agentParties: agents.flatMap((each) => partiesIn(around.parties, each.span)),
    governs: verb === null ? nounGoverns(parse, unit, carrier) : governedBy(parse, verb),
    ...holdingOf(sentence, clause, trigger, around, (verb ?? carrier)?.negated ?? false),
  };
}

/** What stands in phrases, without those that hold nothing but values or the predicate itself. */
function participants(
  parse: Parse,
  phrases: readonly Phrase[],
  predicate: number,
): readonly Participant[] {
  return phrases
    .map((phrase) => participant(parse, phrase, predicate))
    .filter(({ items }) => items.length > 0);
}

/** A phrase with what is in it, without the predicate itself and without values. */
function participant({ units }: Parse, phrase: Phrase, predicate: number): Participant {
  const items: Item[] = [];
  const add = (index: number): void => {
    const item = units[index]?.item;
    if (item && index !== predicate && item.kind !== "value" && !items.includes(item))
      items.push(item);
  };
  add(phrase.head);
  for (let index = phrase.first; index <= phrase.last; index++) add(index);
  let end = units[phrase.last]?.end ?? 0;
  for (const of of phrase.of) {
    for (let index = of.first; index <= of.last; index++) add(index);
    end = Math.max(end, units[of.last]?.end ?? 0);
  }
  const head = units[phrase.head]?.item ?? null;
  const start = units[phrase.prep === null ? phrase.first : phrase.first + 1]?.start ?? 0;
  return {
    span: { start, end },
    head: head !== null && head.kind !== "value" && items.includes(head) ? head : null,
    items,
  };
}

/** The stretches of a sentence whose units stand in a verb's clause. */
function governedBy({ units, governors }: Parse, verb: Verb): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let before = -2;
  units.forEach((unit, index) => {
    if (governors[index] !== verb) return;
    const last = spans.at(-1);
    if (last !== undefined && before === index - 1) last.end = unit.end;
    else spans.push({ start: unit.start, end: unit.end });
    before = index;
  });
  return spans;
}

/** How many units may stand between a noun of a happening and its date: "the crash on the night of". */
const DATE_REACH_UNITS = 3;

/**
 * What a noun of a happening has for itself: the numbers and dates in its phrase and the date right after it, unless it
 * is the object of a verb, whose date that is ("signed the agreement on Monday").
 */
function nounGoverns(parse: Parse, unit: number, carrier: Verb | null): readonly Span[] {
  if (carrier !== null) return governedBy(parse, carrier);
  const { units, governors, phrases } = parse;
  const phrase = phrases.find((each) => each.first <= unit && unit <= each.last);
  const own = units[unit];
  if (phrase === undefined || own === undefined) return [];
  const before = units[phrase.first - 1]?.tag === "time" ? phrase.first - 1 : phrase.first;
  const spans = [
    { start: units[before]?.start ?? own.start, end: units[phrase.last]?.end ?? own.end },
  ];
  const verb = governors[unit];
  const isObject = verb?.objects.includes(phrase) === true;
  if (isObject) return spans;
  const last = Math.max(phrase.last, ...phrase.of.map((of) => of.last));
  for (let index = last + 1; index <= last + DATE_REACH_UNITS; index++) {
    const next = units[index];
    if (next?.tag === "time") spans.push({ start: next.start, end: next.end });
    else if (next?.tag !== "preposition" && next?.tag !== "open") break;
  }
  return spans;
}

/** Whether a frame's clause holds a span. */
export function governs(frame: Frame, span: Span): boolean {
  return frame.governs.some((each) => contains(each, span));
}
