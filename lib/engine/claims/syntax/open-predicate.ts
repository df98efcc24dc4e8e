import type { PredicateId } from "../../predicates/classes.ts";
import { toldBy } from "../../predicates/told-by.ts";
import type { Item } from "../item.ts";
import type { Parse, Verb } from "./phrase.ts";
import { MEASURE_KEYS, type WordClasses } from "./word-classes.ts";

/** A predicate that no class knows: where it stands, and the one class that it makes by itself. */
export interface OpenPredicate {
  readonly trigger: Item;
  /** "do:" or "is:" with a concept, or with a stem and its language; empty where a copula only gives an amount. */
  readonly predicates: readonly string[];
}

/** States that are what a class of happenings ends in: who is in hospital has been brought there. */
const STATES: ReadonlyMap<string, PredicateId> = new Map<string, PredicateId>([
  ["c:missing", "go-missing"],
  ["c:dead", "die"],
  ["c:injured", "injure"],
  ["c:hospital", "hospitalise"],
  ["c:intensive-care", "hospitalise"],
  ["c:emergency-room", "hospitalise"],
  ["c:inpatient", "hospitalise"],
  ["c:prison", "jail"],
  ["c:homeless", "displace"],
  ["c:alive", "survive"],
  ["c:survivor", "survive"],
]);

/** Verbs that speak, think, begin or seem: what goes on stands beside them. */
const EMPTY: ReadonlySet<string> = new Set(
  `say-that ask answer know think want hope-to try-to plan-to describe explain mention quote emphasise remind
  appeal-to-public continue finish appear become remain need include consist contain involve cause-to happen carry-out`
    .split(/\s+/)
    .map((concept) => `c:${concept}`),
);

/**
 * The open predicate of a verb or state, or null where its words say nothing by themselves: a verb before another one
 * ("tried to leave", "diduga mencuri"), a state of nobody ("there are two harbours").
 */
export function openPredicate(
  parse: Parse,
  verb: Verb,
  classes: WordClasses,
): OpenPredicate | null {
  const { units } = parse;
  const unit = units[verb.head];
  if (unit === undefined || verb.subject.length === 0) return null;
  if (verb.kind === "verb" && (EMPTY.has(unit.item?.keys[0] ?? "") || leadsOn(parse, verb))) {
    return null;
  }
  const { item } = unit;
  if (item === null) {
    const trigger: Item = { start: unit.start, end: unit.end, kind: "word", keys: [] };
    return unit.tag === "number" || unit.tag === "verb"
      ? { trigger, predicates: changeOf(parse, verb, classes) }
      : null;
  }
  if (item.kind === "value" || isAmount(parse, verb))
    return { trigger: item, predicates: changeOf(parse, verb, classes) };
  const key = item.keys[0];
  if (key === undefined) return null;
  const known = verb.kind === "state" ? STATES.get(key) : undefined;
  if (known !== undefined) return { trigger: item, predicates: [known] };
  const sort = verb.kind === "state" ? "is" : "do";
  const own = `${sort}:${key.slice(key.indexOf(":") + 1)}`;
  const there = verb.kind === "verb" ? existenceToldBy(parse, verb, key) : null;
  return { trigger: item, predicates: there === null ? [own] : [there, own] };
}

/** Whether a state only gives a number with its unit ("is 5 per cent"). */
function isAmount({ units }: Parse, { complement }: Verb): boolean {
  if (complement === null) return false;
  const key = units[complement.head]?.item?.keys[0] ?? "";
  for (let index = complement.first; index < complement.head; index++) {
    if (units[index]?.tag === "number") return MEASURE_KEYS.has(key);
  }
  return false;
}

/** "up 5 per cent" tells of a rise. */
function changeOf({ units }: Parse, verb: Verb, classes: WordClasses): readonly string[] {
  for (let index = verb.first; index < verb.head; index++) {
    const word = units[index]?.lower ?? "";
    if (classes.rising.has(word)) return ["rise"];
    if (classes.falling.has(word)) return ["fall"];
  }
  return [];
}

/** Whether another verb follows at once: the first one only helps it. */
export function leadsOn({ units }: Parse, { last }: Verb): boolean {
  const next = units[last + 1];
  return next?.tag === "verb" || (next?.tag === "infinitive" && units[last + 2]?.tag === "verb");
}

/** Verbs by which somebody becomes aware of what is there. */
const PERCEIVED: ReadonlySet<string> = new Set(["c:hear", "c:see"]);
/** What is there wherever anything is told of it: "fog covered the runway". */
const PHENOMENA: ReadonlySet<string> = new Set(
  "fog smoke rain heavy-rain snow hail thunderstorm lightning gust sleet smoke-plume"
    .split(" ")
    .map((each) => `c:${each}`),
);

/** The class of what is there by a verb that only tells how it was noticed ("residents heard a siren") or came over a place; null of other verbs. */
function existenceToldBy(
  { units }: Parse,
  { voice, subject, objects }: Verb,
  key: string,
): string | null {
  const thing = PERCEIVED.has(key) && voice === "active" ? objects[0] : (subject[0] ?? objects[0]);
  const noun = thing === undefined ? "" : (units[thing.head]?.item?.keys[0] ?? "");
  if (!PERCEIVED.has(key) && !PHENOMENA.has(noun)) return null;
  return noun.startsWith("c:") ? (toldBy(noun) ?? "is:existence") : null;
}
