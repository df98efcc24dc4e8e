import type { Grounds } from "./check-ruling.ts";
import { type Change, isSameRuling, kindOfRuling } from "./decide-ruling.ts";
import type { Decision } from "./decision.ts";
import { leaveTalkOut } from "./notes/leave-talk-out.ts";
import { samePerson } from "./notes/same-person.ts";
import { replayDecisions, standingDecisions } from "./replay-decisions.ts";
import { rulingOf } from "./ruling-of.ts";
import type { Ruling } from "./verdict.ts";
import { isHidden, visibleDecisions } from "./visible-decisions.ts";

/**
 * The decision that a ruling only repeats, or null: a second tap, a second press of the key, a form sent twice. It is the
 * last that its author knows of the fact, their own, and says the same in every part. What comes after a reopening, an undo,
 * a colleague's ruling or an edit repeats nothing, nor does a verdict on a text that came in since or under rules that would
 * take it otherwise now. Of two readers who differ one may insist, which decides alone: that takes a look at both first.
 */
export function findRepeated(
  { rules, articles }: Pick<Grounds, "rules" | "articles">,
  decisions: readonly Decision[],
  ruling: Ruling,
  { author, at }: Pick<Change, "author"> & { readonly at: string },
): Decision | null {
  const visible = visibleDecisions(decisions, author, rules.secondReader);
  const last = leaveTalkOut(visible.filter((decision) => !isHidden(decision))).at(-1);
  if (last === undefined || !standingDecisions(decisions).has(last.id)) return null;
  const said = rulingOf(last.after);
  if (said === null || last.undoes !== null || !samePerson(last.author, author)) return null;
  if (!isSameRuling(said, ruling)) return null;
  const before = decisions.slice(
    0,
    decisions.findIndex(({ id }) => id === last.id),
  );
  if (kindOfRuling(ruling, replayDecisions(before), rules, author) !== last.kind) return null;
  if ([...articles.values()].some(({ takenAt }) => takenAt > last.at)) return null;
  const insists = replayDecisions(decisions).readings?.second?.by === last.author;
  return insists && Date.parse(at) - Date.parse(last.at) >= SECOND_LOOK_MS ? null : last;
}

/** Nobody has read two verdicts and made up their mind so soon after the answer; a slow second tap is sooner. */
const SECOND_LOOK_MS = 2000;
