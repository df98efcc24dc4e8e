import type { Reading } from "../claims/reading.ts";
import type { QuantityMention, TimeMention } from "../mentions/mention.ts";
import { KINSHIP } from "../predicates/kinship.ts";
import { compareDates } from "../values/date.ts";
import { compareQuantities } from "../values/quantity.ts";
import type { Aspect, Comparison, QuantityValue } from "../values/value.ts";
import { predicatesIn, type Topic } from "./topic.ts";

/** A finding of two passages, whatever claims it comes from. */
export interface Found extends Comparison {
  readonly aspect: Aspect;
}

/**
 * What two passages of one topic say differently where no claims met: their only number, their only date, the one party,
 * place or name that each has and the other has not, an opposite predicate, a word that weakens one of them.
 */
export function compareResidue(left: Reading, right: Reading, topic: Topic): readonly Found[] {
  return [
    compareOnlyQuantities(
      left.quantities,
      right.quantities,
      left.language.id === right.language.id,
    ),
    compareOnlyTimes(left.times, right.times),
    compareOwnEntities(left, right, topic),
    compareOwnPredicates(topic),
    compareWeakeners(left, right),
  ].flat();
}

function compareOnlyQuantities(
  left: readonly QuantityMention[],
  right: readonly QuantityMention[],
  sameLanguage: boolean,
): readonly Found[] {
  const [a, b] = [left[0]?.value, right[0]?.value];
  if (a === undefined || b === undefined || left.length + right.length > 2) return [];
  // A scale that one side names ("magnitude 6.2") and the other implies is the same scale.
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return [];
  const unit = a.unit ?? b.unit;
  if (sameLanguage && countsOther(a, b)) return [];
  const alike = { unit, head: null };
  return meet(compareQuantities({ ...a, ...alike }, { ...b, ...alike }), "quantity");
}

/**
 * Whether two counts count different things: homes and people. Only heads of one language can be told apart by their words;
 * a thing that the other sentence merely leaves out counts as the same.
 */
function countsOther(a: QuantityValue, b: QuantityValue): boolean {
  return a.head !== null && b.head !== null && a.head !== b.head;
}

function compareOnlyTimes(
  left: readonly TimeMention[],
  right: readonly TimeMention[],
): readonly Found[] {
  const points = (times: readonly TimeMention[]) =>
    times.filter(({ type }) => type === "DATE" || type === "TIME");
  const [a, ...moreLeft] = points(left);
  const [b, ...moreRight] = points(right);
  if (a === undefined || b === undefined || moreLeft.length + moreRight.length > 0) return [];
  return meet(compareDates(a.value, b.value), "date");
}

function meet(comparison: Comparison, aspect: Aspect): readonly Found[] {
  return comparison.relation === "unrelated" ? [] : [{ ...comparison, aspect }];
}

/** One named party, place or thing on each side that the other does not have, in a sentence that is else the same. */
function compareOwnEntities(left: Reading, right: Reading, topic: Topic): readonly Found[] {
  const [a, ...moreLeft] = ownNames(left, topic.onlyLeft);
  const [b, ...moreRight] = ownNames(right, topic.onlyRight);
  if (a === undefined || b === undefined || moreLeft.length + moreRight.length > 0) return [];
  if (a.aspect !== b.aspect || a.name.toLowerCase() === b.name.toLowerCase()) return [];
  return [
    {
      aspect: a.aspect,
      relation: "conflict",
      ruleId: "passages-own-name",
      reason: {
        en: `One names ${a.name}, the other ${b.name}; the rest is the same.`,
        id: `Yang satu menyebut ${a.name}, yang lain ${b.name}; selebihnya sama.`,
      },
    },
  ];
}

interface OwnName {
  readonly aspect: Aspect;
  readonly name: string;
}

function ownNames(reading: Reading, only: ReadonlySet<string>): readonly OwnName[] {
  const names = new Map<string, OwnName>();
  for (const { entity, name, inOffice } of reading.parties)
    if (only.has(`e:${entity}`) && inOffice !== true && !entity.startsWith("office:"))
      names.set(entity, { aspect: "who", name });
  for (const { entity, name } of reading.places)
    if (only.has(`e:${entity}`)) names.set(entity, { aspect: "where", name });
  return [...names.values()];
}

function compareOwnPredicates({ onlyLeft, onlyRight }: Topic): readonly Found[] {
  const opposite = predicatesIn(onlyLeft).some((x) =>
    predicatesIn(onlyRight).some((y) => KINSHIP.opposite(x, y)),
  );
  if (!opposite) return [];
  return [
    {
      aspect: "whether",
      relation: "conflict",
      ruleId: "passages-opposite",
      reason: {
        en: "One says the opposite of the other.",
        id: "Yang satu mengatakan kebalikan dari yang lain.",
      },
    },
  ];
}

/** Senses of words that make a statement weaker than a plain one. */
const WEAKENING: ReadonlySet<string> = new Set(["alleged", "possible", "rumoured", "suspected"]);

function compareWeakeners(left: Reading, right: Reading): readonly Found[] {
  const weakened = (reading: Reading) =>
    reading.markers.some(({ kind, sense }) => kind === "modality" && WEAKENING.has(sense));
  if (weakened(left) === weakened(right)) return [];
  return [
    {
      aspect: "whether",
      relation: "partial",
      weaker: weakened(left) ? "a" : "b",
      ruleId: "passages-weaker",
      reason: {
        en: "One states it, the other says that it is alleged or possible.",
        id: "Yang satu menyatakannya, yang lain mengatakan bahwa itu dugaan atau kemungkinan.",
      },
    },
  ];
}
