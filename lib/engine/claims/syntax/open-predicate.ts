import type { Item } from "../item.ts";
import type { Parse, Verb } from "./phrase.ts";

/** A predicate that no class knows: where it stands, and the one class that it makes by itself. */
export interface OpenPredicate {
  readonly trigger: Item;
  /** "do:" or "is:" with a concept, or with a stem and its language; empty where a copula only gives an amount. */
  readonly predicates: readonly string[];
}

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
export function openPredicate(parse: Parse, verb: Verb): OpenPredicate | null {
  const { units } = parse;
  const unit = units[verb.head];
  if (unit === undefined || verb.subject.length === 0) return null;
  if (verb.kind === "verb" && (EMPTY.has(unit.item?.keys[0] ?? "") || leadsOn(parse, verb))) {
    return null;
  }
  const { item } = unit;
  if (item === null) {
    const trigger: Item = { start: unit.start, end: unit.end, kind: "word", keys: [] };
    return unit.tag === "number" || unit.tag === "verb" ? { trigger, predicates: [] } : null;
  }
  if (item.kind === "value") return { trigger: item, predicates: [] };
  const key = item.keys[0];
  if (key === undefined) return null;
  const sort = verb.kind === "state" ? "is" : "do";
  return { trigger: item, predicates: [`${sort}:${key.slice(key.indexOf(":") + 1)}`] };
}

/** Whether another verb follows at once: the first one only helps it. */
function leadsOn({ units }: Parse, { last }: Verb): boolean {
  const next = units[last + 1];
  return next?.tag === "verb" || (next?.tag === "infinitive" && units[last + 2]?.tag === "verb");
}
