import type { Item } from "../item.ts";
import { carrierOf } from "./noun-roles.ts";
import { leadsOn, openPredicate } from "./open-predicate.ts";
import type { Parse, Verb } from "./phrase.ts";
import type { WordClasses } from "./word-classes.ts";

/** A predicate of a sentence: a verb or state that was read there, or a noun of a happening at a unit. */
export interface Seed {
  readonly trigger: Item;
  readonly predicates: readonly string[];
  readonly unit: number;
  readonly verb: Verb | null;
  /** The verb that only says that a noun of a happening came about ("the blast occurred on Monday"). */
  readonly carrier: Verb | null;
}

/** Classes that before another verb only say how it stands with that: "plans to attack". */
const HELPING: ReadonlySet<string> = new Set(["plan", "start", "threaten", "promise", "attempt"]);

/** All predicates of a sentence in order; of a verb that no lexicon knows only one that says something of somebody. */
export function findSeeds(parse: Parse, classes: WordClasses): readonly Seed[] {
  const seeds: Seed[] = [];
  const byUnit = new Map<number, Verb>();
  for (const verb of parse.verbs) byUnit.set(verb.head, verb);
  const carriers = new Set<Verb>();
  parse.units.forEach(({ item, tag }, unit) => {
    const verb = byUnit.get(unit) ?? null;
    if (item?.kind === "predicate" && tag !== "preposition") {
      const predicates = item.keys.filter((key) => key.startsWith("p:")).map((key) => key.slice(2));
      const carrier = verb === null ? carrierOf(parse, unit, classes) : null;
      if (carrier !== null) carriers.add(carrier);
      if (verb !== null && HELPING.has(predicates[0] ?? "") && leadsOn(parse, verb)) return;
      seeds.push({ trigger: item, predicates, unit, verb, carrier });
    } else if (verb !== null) {
      const open = openPredicate(parse, verb, classes);
      if (open === null) return;
      const { trigger, predicates } = open;
      seeds.push({ trigger, predicates, unit, verb, carrier: null });
    }
  });
  return seeds.filter(({ verb }) => verb === null || !carriers.has(verb));
}
