import type { LanguageId } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import type { SlotWords } from "../predicates/ask-question.ts";
import { canBefall } from "../predicates/befalls.ts";
import { isPredicateId, predicateClass } from "../predicates/classes.ts";
import { isKind } from "../predicates/is-kind.ts";
import { areRelated } from "../predicates/kinship.ts";
import { isNameable, isTopic } from "./concept-kind.ts";
import { type EntityNames, labelOf } from "./label.ts";
import { mostCommon } from "./most-common.ts";

/** What the claims of a fact have in common: the parts that its question is made of, each list the likeliest first. */
export interface Topic {
  readonly claims: readonly Claim[];
  readonly lead: Claim;
  readonly predicate: string | null;
  readonly head: string | null;
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  /** Concepts of the words around, and names that stand near. */
  readonly about: readonly string[];
  readonly near: readonly string[];
  /** It is only planned, expected or possible. */
  readonly future: boolean;
  /** Words beside the first value, where the story has them: they tell which of several figures is meant. */
  readonly beside: string | null;
}

/** The words of an article beside a claim's value; null where they tell nothing. */
export type WordsBeside = (claim: Claim) => string | null;

/** Happenings that some sentence tells as only planned or possible: see `happeningOf`. */
export type Plans = ReadonlySet<string>;

const NO_PLANS: Plans = new Set();

/** The topic of a group of claims; throws where the group is empty. */
export function topicOf(
  claims: readonly Claim[],
  plans: Plans = NO_PLANS,
  wordsBeside?: WordsBeside,
): Topic {
  const [lead] = claims;
  if (lead === undefined) throw new RangeError("a fact has at least one claim");
  let about: readonly string[] | undefined;
  let near: readonly string[] | undefined;
  const predicate = classOf(claims, lead);
  return {
    claims,
    lead,
    predicate,
    head: mostCommon(claims.flatMap((claim) => claim.subject.head ?? []))[0] ?? null,
    agents: shared(claims, (claim) => [...claim.subject.agents].filter(isNamed)),
    patients: shared(claims, (claim) =>
      [...claim.subject.patients].filter((key) => isNamed(key) && suffers(predicate, key)),
    ),
    // Few questions ask what stands around, and it takes longer than all else.
    get about() {
      about ??= shared(claims, conceptsAround);
      return about;
    },
    get near() {
      near ??= shared(claims, namesAround);
      return near;
    },
    future: claims.filter((claim) => isPlanned(claim, plans)).length * 2 > claims.length,
    get beside() {
      // The words of who says no would turn the question round.
      const told = claims.find(({ value }) => value.kind !== "polarity" || value.answer === "yes");
      return told === undefined ? null : (wordsBeside?.(told) ?? null);
    },
  };
}

/**
 * The class that most claims are told with. Of a figure, a class that is known goes before a mere verb; where its claims are
 * told with classes that have nothing to do with each other, none of them is what it is a figure of.
 */
function classOf(claims: readonly Claim[], lead: Claim): string | null {
  const told = claims.map((claim) => new Set(claim.subject.predicates));
  const all = mostCommon(told.flatMap((each) => [...each]));
  const [first] = all;
  if (first === undefined || lead.aspect !== "quantity") return first ?? null;
  const count = (id: string): number => told.filter((each) => each.has(id)).length;
  const best = all.find((id) => isPredicateId(id) && count(id) === count(first)) ?? first;
  if (!isPredicateId(best)) return best;
  const figures = told
    .map((each) => [...each].filter(tellsFigures))
    .filter((ids) => ids.length > 0);
  const kin = figures.filter((ids) => ids.some((id) => id === best || areRelated(id, best)));
  return kin.length === 0 || kin.length * 2 > figures.length ? best : null;
}

/** Classes that say what befell those whom a figure counts, or what is done with an amount; who says it matters not. */
function tellsFigures(id: string): boolean {
  if (!isPredicateId(id)) return false;
  const { kind, asks } = predicateClass(id);
  return kind !== "speech" && asks.includes("quantity");
}

/** A sentence's happening, by article, sentence and the class it is told with. */
export function happeningOf(claim: Claim): string {
  return `${claim.article} ${claim.sentence} ${claim.subject.predicates[0] ?? ""}`;
}

const UNCERTAIN: ReadonlySet<string> = new Set(["planned", "possible"]);

/** The happenings that claims tell as only planned or possible. */
export function plansOf(claims: readonly Claim[]): Plans {
  return new Set(
    claims
      .filter(({ value }) => value.kind === "polarity" && UNCERTAIN.has(value.modality))
      .map(happeningOf),
  );
}

function isPlanned(claim: Claim, plans: Plans): boolean {
  const { value } = claim;
  if (value.kind === "polarity") return UNCERTAIN.has(value.modality);
  if (value.kind === "date" && value.vague?.direction === "future") return true;
  return value.kind !== "quantity" && plans.has(happeningOf(claim));
}

/** A name, or a concept that can be what a question is about. */
function isNamed(key: string): boolean {
  return key.startsWith("e:") || (key.startsWith("c:") && isNameable(key.slice(2)));
}

/** People die and are arrested, engines and percentages do neither; trains derail, and shares do not. */
function suffers(predicate: string | null, key: string): boolean {
  if (predicate === null || !isPredicateId(predicate)) return true;
  if (!canBefall(predicate, key)) return false;
  if (predicateClass(predicate).personal !== true) return true;
  if (key.startsWith("e:")) return !key.startsWith("e:place:");
  return isKind(key.slice(2), "person", "animal", "organisation", "group");
}

/** The type at the end of a place's id: "mountain" of "e:place:sarwa.mountain". */
export function placeType(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}

/** What at least half of the claims name in a role: a question must fit most of its answers. */
function shared(
  claims: readonly Claim[],
  keysOf: (claim: Claim) => readonly string[],
): readonly string[] {
  const keys = claims.map((claim) => new Set(keysOf(claim)));
  return mostCommon(keys.flatMap((each) => [...each])).filter(
    (key) => keys.filter((each) => each.has(key)).length * 2 >= claims.length,
  );
}

/** Whether more than half of the claims name a key in a role or in their own clause: of two articles both. */
export function isCommon(key: string, claims: readonly Claim[]): boolean {
  const naming = claims.filter(
    ({ subject: { agents, patients, context } }) =>
      agents.has(key) || patients.has(key) || (context.get(key) ?? 0) > CLAUSE_WEIGHT_MIN,
  );
  return naming.length * 2 > claims.length;
}

/** What stands in another clause or sentence weighs less than this. */
const CLAUSE_WEIGHT_MIN = 0.45;

/** The first of some keys that has a name which reads well in the language, or null. */
export function firstLabel(
  keys: readonly string[],
  names: EntityNames,
  language: LanguageId,
): SlotWords | null {
  for (const key of keys) {
    const label = labelOf(key, names, language);
    if (label !== null) return label;
  }
  return null;
}

/** A wording's own concepts; of other values those around them, the nearest first. */
function conceptsAround({ value, subject }: Claim): readonly string[] {
  const isAbout = (key: string): boolean => key.startsWith("c:") && isTopic(key.slice(2));
  if (value.kind === "wording") return value.words.filter(isAbout);
  return nearestFirst(subject.context, isAbout);
}

/** A name in the sentence before is of another matter; those in the sentence weigh more than this. */
const NEAR_WEIGHT_MIN = 0.2;

function namesAround({ subject: { context } }: Claim): readonly string[] {
  return nearestFirst(
    context,
    (key) => key.startsWith("e:") && (context.get(key) ?? 0) > NEAR_WEIGHT_MIN,
  );
}

function nearestFirst(
  context: Claim["subject"]["context"],
  isMeant: (key: string) => boolean,
): readonly string[] {
  const meant: (readonly [string, number])[] = [];
  for (const entry of context) if (isMeant(entry[0])) meant.push(entry);
  return meant.sort((a, b) => b[1] - a[1]).map(([key]) => key);
}
