import type { Language } from "../languages/language.ts";
import type { TimeMention } from "../mentions/mention.ts";
import { isPredicateId } from "../predicates/classes.ts";
import { hasSenses, senseOf } from "../predicates/senses.ts";
import type { Document, Sentence } from "../text/document.ts";
import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";
import { type Pointed, type Pointer, withAntecedents } from "./antecedent.ts";
import type { Frame, Participant } from "./frame.ts";
import { gather } from "./gather.ts";
import {
  type HoldingSources,
  holdingOf,
  partiesIn,
  SentenceMarkers,
  type Surroundings,
} from "./holding.ts";
import type { Item } from "./item.ts";
import { within } from "./lay-out-items.ts";
import type { SpanCover } from "./span-cover.ts";
import { isExistential, isNone } from "./syntax/existence-at.ts";
import { findSeeds, type Seed } from "./syntax/find-seeds.ts";
import { layOutUnits } from "./syntax/lay-out-units.ts";
import { nounRoles } from "./syntax/noun-roles.ts";
import { parseSentence } from "./syntax/parse-sentence.ts";
import { participants } from "./syntax/participants.ts";
import type { Parse, Verb } from "./syntax/phrase.ts";
import { nounTerritory, territories } from "./syntax/territories.ts";
import { verbRoles } from "./syntax/verb-roles.ts";
import { type WordClasses, wordClassesOf } from "./syntax/word-classes.ts";

/** What frames are made from; spans are sorted by start. */
export interface FrameSources extends HoldingSources {
  readonly items: readonly (readonly Item[])[];
  readonly times: readonly TimeMention[];
  /** Markers of several words that hold a predicate of their own ("did not rule out"): no happening stands there. */
  readonly settled: SpanCover<Span>;
}

/** Who pleads guilty, concedes defeat, does not comment or faces a fine does so, whatever else the words own up to or leave open. */
const OWN_DEEDS: ReadonlySet<string> = new Set(["confess", "lose", "comment", "fine", "jail"]);

/** The frames of a document, in order: one for each predicate that its sentences carry. */
export function findFrames(
  document: Document,
  language: Language,
  sources: FrameSources,
): readonly Frame[] {
  const timeStarts = new Set(sources.times.map((time) => time.start));
  const classes = wordClassesOf(language);
  const found = gather(document.sentences, (sentence): readonly Pointed[] => {
    const items = sources.items[sentence.index] ?? [];
    // A frame begins at an item, and there are texts of nothing but empty sentences.
    if (items.length === 0) return NONE;
    const units = layOutUnits(document, language, sentence, items, timeStarts);
    const parse = parseSentence(units, classes);
    const seeds = findSeeds(parse, classes).filter(
      ({ trigger, predicates }) =>
        predicates.some((id) => OWN_DEEDS.has(id)) || !sources.settled.meets(trigger),
    );
    const territory = territories(parse);
    const markers = new SentenceMarkers(
      within(sources.markers, sentence),
      sources.quoted.meets(sentence) ? sources.quoted : null,
    );
    const frames = seeds.map((seed, index) =>
      frameOf(sentence, parse, territory, seed, language, {
        sources,
        items,
        markers,
        previous: seeds[index - 1]?.trigger ?? null,
        next: seeds[index + 1]?.trigger ?? null,
      }),
    );
    const none = frames.filter(({ kind, answer }) => kind === "noun" && answer === "no");
    return frames.map((frame, index) => ({
      frame: none.length === 0 ? frame : withoutCounted(frame, none),
      pointer: pointerOf(parse, seeds[index]?.verb ?? null, frame, classes),
    }));
  });
  return withAntecedents(found);
}

/** The pronoun that is the subject of a verb and that nobody knows yet whom it means, or null. */
function pointerOf(
  { units }: Parse,
  verb: Verb | null,
  { agents, patients, voice }: Frame,
  { pointing }: WordClasses,
): Pointer | null {
  const [subject, second] = verb?.subject ?? [];
  if (verb === null || subject === undefined || second !== undefined) return null;
  const unit = units[subject.head];
  const kind = unit?.item === null ? pointing.get(unit.lower) : undefined;
  if (kind === undefined) return null;
  const side =
    verb.kind === "state" || voice === "passive" || voice === "middle" ? "patients" : "agents";
  return (side === "agents" ? agents : patients).length === 0 ? { kind, side } : null;
}

/** "No apology has been offered": what is done with one of the happenings of which there is none is not done either. */
function withoutCounted(frame: Frame, happenings: readonly Frame[]): Frame {
  if (frame.kind !== "verb" || frame.answer !== "yes" || frame.modality !== "asserted")
    return frame;
  const none = happenings.find((happening) => isToldOf(frame, happening));
  return none === undefined ? frame : { ...frame, answer: "no", cue: none.cue ?? none.trigger };
}

/** Whether the happening stands right before the verb and is what is done: nothing else comes between. */
function isToldOf({ undergoers, group, trigger }: Frame, { trigger: noun, cue }: Frame): boolean {
  if (noun.end > group.start || cue === null || cue.end > noun.start) return false;
  return undergoers.some(
    ({ head }) => head?.start === noun.start && trigger.start - noun.end <= GROUP_LENGTH_MAX,
  );
}

const NONE: readonly Pointed[] = [];

function frameOf(
  sentence: Sentence,
  parse: Parse,
  territory: ReadonlyMap<Verb, readonly Span[]>,
  { trigger, predicates: named, unit, verb, carrier, existence }: Seed,
  language: Language,
  around: Surroundings,
): Frame {
  const clause =
    sentence.clauses[firstWhere(sentence.clauses, ({ end }) => end > trigger.start)] ?? sentence;
  const governor = verb ?? carrier;
  const { doers, undergoers } =
    existence !== undefined
      ? { doers: [], undergoers: existence.things }
      : verb === null || (trigger.kind === "predicate" && isExistential(parse, verb))
        ? nounRoles(parse, unit, language)
        : verbRoles(parse, verb, language);
  // What is there takes part itself.
  const predicate = existence === undefined ? unit : -1;
  const agents = participants(parse, doers, predicate);
  const patients = participants(parse, undergoers, predicate);
  const predicates = named.some(hasSenses) ? sensesOf(named, patients) : named;
  const negated =
    existence?.negated ??
    (governor?.negated === true || hasNoObject(parse, verb, predicates, language));
  const said = governor === null ? setting(parse, unit, language) : null;
  const plannedFrom = verb === null ? null : ownPlanFrom(parse, verb, language);
  const holding = holdingOf(sentence, clause, trigger, around, {
    negated,
    from: said,
    plannedFrom,
  });
  return {
    sentence: sentence.index,
    clause,
    trigger,
    group:
      existence === undefined
        ? groupOf(parse, trigger, governor)
        : { start: parse.units[existence.first]?.start ?? trigger.start, end: trigger.end },
    kind: existence !== undefined ? "state" : governor === null ? "noun" : governor.kind,
    embedded: existence === undefined && (governor?.embedded ?? true),
    predicates,
    voice: trigger.voice ?? verb?.voice ?? "active",
    doers: agents,
    undergoers: patients,
    agents: gather(agents, (each) => each.items),
    patients: gather(patients, (each) => each.items),
    agentParties: gather(agents, (each) => partiesIn(around.sources.parties, each.span)),
    governs: governor === null ? nounTerritory(parse, unit) : (territory.get(governor) ?? []),
    answer: holding.answer,
    modality: holding.modality,
    holders: holding.holders,
    cue: holding.cue,
  };
}

/** What the candidate classes mean of whom it is done to, each once. */
function sensesOf(named: readonly string[], patients: readonly Participant[]): readonly string[] {
  const keys = patients.flatMap((each) => each.items.flatMap((item) => item.keys));
  return [...new Set(named.map((id) => senseOf(id, keys)))];
}

/**
 * Where the phrase of a happening begins that only says where, when or why something else was so, else null: "nobody was
 * hurt in the crash" does not say that there was none.
 */
function setting({ phrases, units }: Parse, unit: number, language: Language): number | null {
  const phrase = phrases.find(({ first, last }) => first <= unit && unit <= last);
  if (phrase === undefined || phrase.prep === null) return null;
  const first = units[phrase.first];
  const isSetting =
    first?.tag === "preposition" && wordClassesOf(language).settings.has(first.lower);
  return isSetting ? first.start : null;
}

/**
 * From where on the words that call something planned mean a verb itself, else null: "the plan to sell the works was thrown
 * out" and "rencana penutupan itu ditolak" tell of no plan to throw out or to reject.
 */
function ownPlanFrom({ units }: Parse, verb: Verb, language: Language): number | null {
  if (verb.embedded || verb.kind === "state") return null;
  const first = units[verb.first];
  if (wordClassesOf(language).headLast)
    return first?.tag === "copula" || first?.tag === "auxiliary" ? first.start : null;
  const subject = verb.voice === "passive" ? verb.subject[0] : undefined;
  return subject === undefined ? null : (units[subject.last]?.end ?? null);
}

/** "found no weapons": what is done to nothing is not done. */
function hasNoObject(
  parse: Parse,
  verb: Verb | null,
  predicates: readonly string[],
  language: Language,
): boolean {
  const [object] = verb?.objects ?? [];
  if (object === undefined || !isNone(parse, object, wordClassesOf(language))) return false;
  // "preferring no change": of a verb that no lexicon knows nobody can tell whether it wishes or does.
  return predicates.some((id) => isPredicateId(id) || ON_THINGS.has(id));
}

/** What is done to things, and not wished or said. */
const ON_THINGS: ReadonlySet<string> = new Set(
  "hear see give take bring show use carry-goods wear".split(" ").map((each) => `do:${each}`),
);

/** A longer stretch from a noun to the verb that carries it hides both. */
const GROUP_LENGTH_MAX = 60;

/** The predicate's words with those of its verb group: "has not been found", "the vote was held". */
function groupOf({ units }: Parse, trigger: Item, verb: Verb | null): Span {
  const first = verb === null ? undefined : units[verb.first];
  const last = verb === null ? undefined : units[verb.last];
  const start = Math.min(first?.start ?? trigger.start, trigger.start);
  const end = Math.max(last?.end ?? trigger.end, trigger.end);
  return end - start > GROUP_LENGTH_MAX ? trigger : { start, end };
}
