import { isPredicateId, predicateClass } from "./classes.ts";

/** How classes stand to each other, by their ids; an id that is no class has no kin. */
export const KINSHIP = { related: areRelated, opposite: areOpposite } as const;

/** Whether two classes may speak of the same happening: "collide" and "crash". Never a class with itself. */
export function areRelated(a: string, b: string): boolean {
  return isPredicateId(a) && (predicateClass(a).related?.includes(b) ?? false);
}

/** Whether two classes contradict each other where all roles are the same: "convict" and "acquit". */
export function areOpposite(a: string, b: string): boolean {
  return isPredicateId(a) && (predicateClass(a).opposites?.includes(b) ?? false);
}
