import { toldBy } from "../../predicates/told-by.ts";
import type { Item } from "../item.ts";
import { NO_ROLE } from "../subject.ts";
import { type Existence, existenceAt, isExistential } from "./existence-at.ts";
import { carrierOf } from "./noun-roles.ts";
import { leadsOn, openPredicate } from "./open-predicate.ts";
import type { Parse, Verb } from "./phrase.ts";
import { type SplitPredicate, splitPredicate } from "./split-predicate.ts";
import type { WordClasses } from "./word-classes.ts";

/** A predicate of a sentence: a verb or state that was read there, or a noun of a happening at a unit. */
export interface Seed {
  readonly trigger: Item;
  readonly predicates: readonly string[];
  readonly unit: number;
  readonly verb: Verb | null;
  /** The verb that only says that a noun of a happening came about ("the blast occurred on Monday"). */
  readonly carrier: Verb | null;
  /** Where it says that something is there, or is not. */
  readonly existence?: Existence;
}
/** Classes that before another verb only say how it stands with that: "plans to attack", "ikut hilang". */
const HELPING: ReadonlySet<string> = new Set([
  "plan",
  "start",
  "threaten",
  "promise",
  "attempt",
  "participate",
]);

/** All predicates of a sentence in order; of a verb that no lexicon knows only one that says something of somebody. */
export function findSeeds(parse: Parse, classes: WordClasses): readonly Seed[] {
  const seeds: Seed[] = [];
  const byUnit = new Map<number, Verb>();
  for (const verb of parse.verbs) byUnit.set(verb.head, verb);
  const carriers = new Set<Verb>();
  // What the end of a predicate means it does not mean once more by itself: "took two men into custody".
  const told = new Set<number>();
  parse.units.forEach(({ item, tag }, unit) => {
    if (tag === "existential" || tag === "auxiliary" || tag === "number") {
      const seed = existenceSeed(parse, unit, classes);
      if (seed !== null) seeds.push(seed);
    }
    const verb = byUnit.get(unit) ?? null;
    const apart = verb === null ? null : splitPredicate(parse, verb, classes);
    if (verb !== null && apart !== null) {
      for (let at = apart.from; at < apart.to; at++) told.add(at);
      seeds.push(splitSeed(parse, unit, verb, apart));
    } else if (item?.kind === "predicate" && tag !== "preposition") {
      const predicates = item.keys.filter((key) => key.startsWith("p:")).map((key) => key.slice(2));
      const carrier = verb === null ? carrierOf(parse, unit, classes) : null;
      if (carrier !== null) carriers.add(carrier);
      if (verb !== null && HELPING.has(predicates[0] ?? "") && leadsOn(parse, verb)) return;
      if (verb !== null && findsTrace(parse, verb, predicates)) predicates.push(MERE_EXISTENCE);
      seeds.push({ trigger: item, predicates, unit, verb, carrier });
    } else if (verb !== null && !isExistential(parse, verb)) {
      const open = openPredicate(parse, verb, classes);
      if (open === null) return;
      const { trigger, predicates } = open;
      seeds.push({ trigger, predicates, unit, verb, carrier: null });
    }
  });
  return seeds.filter(
    ({ verb, unit }) => !told.has(unit) && (verb === null || !carriers.has(verb)),
  );
}

function splitSeed(
  { units }: Parse,
  unit: number,
  verb: Verb,
  { predicates }: SplitPredicate,
): Seed {
  const { start, end } = units[unit] ?? { start: 0, end: 0 };
  const keys = predicates.map((id) => `p:${id}`);
  const trigger: Item = { start, end, kind: "predicate", keys, voice: verb.voice };
  return { trigger, predicates, unit, verb, carrier: null };
}

const MERE_EXISTENCE = "is:existence";

/** Where evidence was found, there is some. */
const TRACES: ReadonlySet<string> = new Set(["c:evidence", "c:indication", "c:clue"]);

function findsTrace(
  { units }: Parse,
  { objects: [object], subject: [subject], voice }: Verb,
  predicates: readonly string[],
): boolean {
  if (!predicates.includes("find")) return false;
  const found = voice === "passive" ? subject : object;
  return found !== undefined && TRACES.has(units[found.head]?.item?.keys[0] ?? "");
}

/** That a thing is there or is not: told as its happening where it has one ("no siren"), else as its mere existence. */
function existenceSeed(parse: Parse, at: number, classes: WordClasses): Seed | null {
  const existence = existenceAt(parse, at, classes);
  const unit = existence?.things[0]?.head;
  const trigger = unit === undefined ? null : parse.units[unit]?.item;
  if (existence === null || unit === undefined || !trigger) return null;
  // "there are two harbours": how many there are is asked, not whether.
  if (!existence.negated && isCounted(parse, existence)) return null;
  const [key] = trigger.keys;
  // A noun of a happening has a frame of its own; of a mere word no other language knows.
  if (key === undefined || !isThing(trigger, key)) return null;
  return {
    trigger,
    predicates: [toldBy(key) ?? MERE_EXISTENCE],
    unit,
    verb: null,
    carrier: null,
    existence,
  };
}

function isCounted({ units }: Parse, { things: [thing] }: Existence): boolean {
  if (thing === undefined) return false;
  for (let index = thing.first; index <= thing.last; index++)
    if (units[index]?.tag === "number") return true;
  return units[thing.first - 1]?.tag === "number";
}

/** Words for thoughts and for anything: "there is no doubt", "tidak ada alasan" tell of no thing that is there. */
const VAGUE: ReadonlySet<string> = new Set(
  `doubt chance hope reason problem issue question-word answer-word choose option solution role idea knowledge attention way risk
  fear plan decision change-word need position person person-count resident citizen member source detail content name number
  news information report success effort purpose point matter difference possibility process method side step moment day time
  system order condition situation area location place part concern trust progress limit value price`
    .split(/\s+/)
    .map((concept) => `c:${concept}`),
);

function isThing({ kind }: Item, key: string): boolean {
  return kind === "concept" && !NO_ROLE.has(key) && !VAGUE.has(key);
}
