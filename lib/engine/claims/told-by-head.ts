import type { PredicateId } from "../predicates/classes.ts";
import { type Frame, isOpen } from "./frame.ts";

/** Nouns for what befell people: "seven deaths" are seven people who died. */
const TOLLS: ReadonlyMap<string, PredicateId> = new Map<string, PredicateId>([
  ["p:die", "die"],
  ["p:injure", "injure"],
  ["p:infect", "infect"],
  ["p:arrest", "arrest"],
  ["p:kill", "kill"],
]);

/** What is told of such things where no class knows the verb: who "gets" votes gains them, who is "brought" is carried. */
const BY_DEFAULT: ReadonlyMap<string, PredicateId> = new Map<string, PredicateId>([
  ["c:passenger", "transport"],
  ["c:crew", "transport"],
  ["c:votes", "gain-votes"],
  ["c:seat", "win"],
  ["c:goal", "score"],
  ["c:spectator", "attend"],
  ["c:witness", "testify"],
  ["c:suspect", "name-suspect"],
  ["c:hostage", "take-hostage"],
  ["c:patient", "treat"],
  ["c:shot", "shoot"],
  ["c:bullet", "shoot"],
  ["c:ammunition", "shoot"],
]);

/** The classes that a count is known by because of what it counts; null where its frame alone says it. */
export function toldByHead(head: string | null, frame: Frame | null): readonly string[] | null {
  if (head === null) return null;
  const toll = TOLLS.get(head);
  if (toll !== undefined) return [toll];
  const usual = BY_DEFAULT.get(head);
  if (usual === undefined) return null;
  // Rounds that are "fired" are not dismissed.
  const isShot = usual === "shoot" && frame?.predicates[0] === "dismiss";
  return frame === null || isOpen(frame) || isShot ? [usual] : null;
}

/** Whether a noun counts people by what befell them. */
export function isToll(head: string | null): boolean {
  return head !== null && TOLLS.has(head);
}
