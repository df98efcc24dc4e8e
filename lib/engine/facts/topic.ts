import type { LanguageId } from "../article.ts";
import type { Claim } from "../claims/claim.ts";
import { NO_ROLE } from "../claims/subject.ts";
import { CONCEPTS } from "../languages/concepts.ts";
import type { SlotWords } from "../predicates/ask-question.ts";
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
  /** Concepts of the words around. */
  readonly about: readonly string[];
}

/** Verbs name no thing that a question could be about. */
const ACTIONS: ReadonlySet<string> = new Set(CONCEPTS.actions.map((concept) => `c:${concept}`));

function isThing(key: string): boolean {
  return !ACTIONS.has(key);
}

/** The topic of a group of claims; throws where the group is empty. */
export function topicOf(claims: readonly Claim[]): Topic {
  const [lead] = claims;
  if (lead === undefined) throw new RangeError("a fact has at least one claim");
  return {
    claims,
    lead,
    predicate: mostCommon(claims.flatMap((claim) => claim.subject.predicates))[0] ?? null,
    head: mostCommon(claims.flatMap((claim) => claim.subject.head ?? []))[0] ?? null,
    agents: shared(claims, (claim) => claim.subject.agents),
    patients: shared(claims, (claim) => claim.subject.patients),
    about: mostCommon(claims.flatMap(conceptsAround)),
  };
}

/** What at least half of the claims name in a role: a question must fit most of its answers. */
function shared(
  claims: readonly Claim[],
  roleOf: (claim: Claim) => ReadonlySet<string>,
): readonly string[] {
  const named = mostCommon(claims.flatMap((claim) => [...roleOf(claim)].filter(isThing)));
  return named.filter(
    (key) => claims.filter((claim) => roleOf(claim).has(key)).length * 2 >= claims.length,
  );
}

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
  const keys =
    value.kind === "wording"
      ? value.words
      : [...subject.context].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  return keys.filter((key) => /^c:(?![ep]:)/.test(key) && !NO_ROLE.has(key) && isThing(key));
}
