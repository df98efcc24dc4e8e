import { isKind } from "../predicates/is-kind.ts";

/** Kinds that no question can be about: how things are, what is done, when, how much, which way. */
const NAMELESS_KINDS = ["quality", "action", "time", "measure", "currency", "direction-of-place"];

/**
 * Words too wide to tell an editor which thing is meant, and those that more often stand for another sense ("km", a
 * post on the road; "kepala", a head of the body).
 */
const TOO_WIDE: ReadonlySet<string> = new Set(
  "person person-count household-count money name source detail content kilometre-post moment head-body head-of-office side reason result cause impact increase-word decrease-word change-word support-word step question-word answer-word problem issue effort attempt-word air location place area party-to-a-case order role chance success failure-word mistake process system method information list title-of-text interest-of-party relation response term-of-office number total level value case statement report-police action-word fear concern hope trust".split(
    " ",
  ),
);

/** Whether a concept can stand in a question as who or what it is about: a thing, a body or a sort of people. */
export function isNameable(concept: string): boolean {
  return !TOO_WIDE.has(concept) && !isKind(concept, ...NAMELESS_KINDS);
}

/** What a sentence may be said to be about although it stands in none of its roles. */
const TOPIC_KINDS = [
  "vehicle",
  "document",
  "agreement",
  "money",
  "rate",
  "disaster",
  "disease",
  "weapon",
  "building",
  "infrastructure",
  "landform",
  "happening",
  "plan-or-policy",
  "person",
  "food",
  "medicine",
  "energy",
];

/** Whether a concept can be what a statement is about, standing anywhere in its sentence. */
export function isTopic(concept: string): boolean {
  return isNameable(concept) && isKind(concept, ...TOPIC_KINDS);
}
