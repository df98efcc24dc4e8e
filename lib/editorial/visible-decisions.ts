import type { Decision, DecisionKind } from "./decision.ts";
import { samePerson } from "./notes/same-person.ts";
import { replayDecisions } from "./replay-decisions.ts";
import { rulingOf } from "./ruling-of.ts";

/**
 * The log of one fact (oldest first) as `viewer` may see it. Where a second reader is asked for, or a first reading awaits
 * one, what others found since the last verdict that everybody saw stays hidden: the entries are there, with author and time,
 * but say nothing. So is what an undo took back. "" is a viewer without a name, who sees no reading at all. Whoever shows
 * anything of a fact replays what this returns, so that nothing hidden reaches a browser.
 */
export function visibleDecisions(
  decisions: readonly Decision[],
  viewer: string,
  secondReader: boolean,
): readonly Decision[] {
  const readings = replayDecisions(decisions).readings;
  if (!secondReader && (readings === null || readings.second !== null)) return decisions;
  const shown = decisions.findLastIndex(isPublic);
  const opinions = opinionsIn(decisions);
  return decisions.map((decision, index) =>
    index <= shown || !opinions.has(decision) || samePerson(decision.author, viewer)
      ? decision
      : { ...decision, before: null, after: null },
  );
}

/** Whether an entry of the visible log says nothing because the viewer must not know what it says. */
export function isHidden(decision: Decision): boolean {
  const { kind, before, after } = decision;
  const isOpinion = kind === "undone" || READINGS.includes(kind);
  return isOpinion && before === null && after === null;
}

/** Once it was said, everybody has seen it and all before it, also where it was taken back later. */
function isPublic({ kind, after }: Decision): boolean {
  const verdict = rulingOf(after)?.verdict ?? null;
  return kind === "second-reading" || (kind === "ruling" && verdict !== null);
}

/** Verdicts, drafts, and what took them back or brought them back; what took back an edit is no opinion. */
function opinionsIn(decisions: readonly Decision[]): ReadonlySet<Decision> {
  const ids = new Set<string>();
  return new Set(
    decisions.filter(({ id, kind, undoes }) => {
      const isOne = undoes === null ? READINGS.includes(kind) : ids.has(undoes);
      if (isOne) ids.add(id);
      return isOne;
    }),
  );
}

const READINGS: readonly DecisionKind[] = ["ruling", "first-reading", "second-reading"];
