import type { Decision, StepDirection } from "./decision.ts";
import { standingDecisions } from "./replay-decisions.ts";

/**
 * The decision that the next undo (or redo) of one person takes back, out of a story's log (oldest first); null where there
 * is none. Undo: their newest step that still counts, never a colleague's. Redo: their newest undo that still counts, until
 * they take a new step, as in every editor. Taking back what a colleague did is a step of one's own.
 */
export function findStep(
  log: readonly Decision[],
  author: string,
  direction: StepDirection,
  canTakeBack: (decision: Decision) => boolean,
): Decision | null {
  const byId = new Map(log.map((decision) => [decision.id, decision]));
  const standing = standingDecisions(log);
  const mine = log.filter((decision) => decision.author === author);
  const isStep = (decision: Decision): boolean => {
    if (decision.undoes === null) return canTakeBack(decision);
    return byId.get(decision.undoes)?.author !== author;
  };
  if (direction === "undo") {
    return mine.findLast((decision) => standing.has(decision.id) && isStep(decision)) ?? null;
  }
  const sinceStep = mine.slice(mine.findLastIndex(isStep) + 1);
  const isUndo = ({ undoes }: Decision): boolean => {
    const target = byId.get(undoes ?? "");
    return target !== undefined && isStep(target);
  };
  return sinceStep.findLast((decision) => standing.has(decision.id) && isUndo(decision)) ?? null;
}
