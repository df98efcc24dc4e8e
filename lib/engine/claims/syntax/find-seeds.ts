import type { Item } from "../item.ts";
import { emptyVerb } from "./empty-verb.ts";
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
      if (open !== null) seeds.push({ ...open, unit, verb, carrier: null });
    }
  });
  for (const owner of ownersOf(parse, classes)) seeds.push(owner);
  return seeds.filter(({ verb }) => verb === null || !carriers.has(verb));
}

/** "kapal milik badan itu": who owns what stands before, as a predicate of its own. */
function ownersOf({ units, phrases }: Parse, { owning }: WordClasses): readonly Seed[] {
  if (owning.size === 0) return [];
  return phrases.flatMap((phrase) =>
    phrase.of.flatMap((of): readonly Seed[] => {
      const word = units[of.first];
      if (word === undefined || !owning.has(word.lower)) return [];
      const trigger: Item = { start: word.start, end: word.end, kind: "word", keys: [] };
      const verb = emptyVerb(of.first, of.first, of.first, "verb", "passive", { embedded: true });
      verb.subject = [{ ...phrase, of: [] }];
      verb.doers.push(of);
      return [{ trigger, predicates: ["own"], unit: of.first, verb, carrier: null }];
    }),
  );
}
