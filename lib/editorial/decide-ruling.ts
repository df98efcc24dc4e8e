import { checkRuling, type Grounds } from "./check-ruling.ts";
import type { Decision } from "./decision.ts";
import { findStale } from "./find-stale.ts";
import { samePerson } from "./notes/same-person.ts";
import { printReports } from "./print-reports.ts";
import { type DecidedState, replayDecisions, standingDecisions } from "./replay-decisions.ts";
import { failed, ok, type Result } from "./result.ts";
import type { StoryRules } from "./rules.ts";
import type { Ruling } from "./verdict.ts";
import type { RefusedRuling, StaleRuling } from "./views.ts";
import { isHidden, visibleDecisions } from "./visible-decisions.ts";

/** Who changes a fact, and what they have seen of it: the last decision (null: none) and, for a verdict, the reports. */
export interface Change {
  readonly author: string;
  readonly revision: string | null;
  /** `printReports` of them; not asked where it is left out. */
  readonly reports?: string | undefined;
}

/** What is to be appended to the log: the ruling before and after, as the author knows them. */
export interface RulingChange {
  readonly before: Ruling | null;
  readonly after: Ruling | null;
}

/** How a ruling goes into the log: at once, as the first of two, or as the second. */
export type RulingKind = "ruling" | "first-reading" | "second-reading";

/** A ruling in which nothing has been decided. */
export const BLANK_RULING: Ruling = {
  verdict: null,
  standing: null,
  difference: null,
  reason: "",
  qualification: "",
  document: null,
};

/**
 * Whether a ruling may be recorded on a fact with these decisions (oldest first), and as what. Stale where somebody decided
 * since `change.revision`, but for readings that the author must not see: those make the ruling the second of two. Refused
 * where something is missing, and a verdict where the reports are not those that its author saw. Where the story asks for a second reader every verdict awaits one, not only a verified one, or
 * that one waits would tell what the first reader found.
 */
export function decideRuling(
  grounds: Grounds,
  decisions: readonly Decision[],
  ruling: Ruling,
  change: Change,
): Result<RulingChange & { readonly kind: RulingKind }, StaleRuling | RefusedRuling> {
  const visible = visibleDecisions(decisions, change.author, grounds.rules.secondReader);
  const stale = staleOf(visible, change, ruling);
  if (stale !== null) return failed(stale);
  const checked = checkRuling(ruling, grounds, change.author);
  if (ruling.verdict !== null && isOutdated(change, grounds)) {
    const missing = checked.ok ? [] : checked.error.missing;
    return failed({
      kind: "refused",
      ...(checked.ok ? {} : checked.error),
      missing: ["reports", ...missing],
    });
  }
  if (!checked.ok) return checked;
  const kind = kindOfRuling(ruling, replayDecisions(decisions), grounds.rules, change.author);
  if (kind === null) return failed({ kind: "refused", missing: ["reader"] });
  return ok({ kind, before: heldRuling(visible), after: checked.value });
}

function isOutdated({ reports }: Change, { fact }: Grounds): boolean {
  return reports !== undefined && reports !== printReports(fact.reports);
}

/** How a ruling of `author` on a fact in this state goes into the log; null where only the two readers who differ can decide. */
export function kindOfRuling(
  ruling: Ruling,
  { readings }: Pick<DecidedState, "readings">,
  { secondReader }: StoryRules,
  author: string,
): RulingKind | null {
  if (ruling.verdict === null) return "ruling";
  if (readings === null) return secondReader ? "first-reading" : "ruling";
  const { first, second } = readings;
  const isFirst = samePerson(first.by, author);
  if (second === null && !isFirst) return "second-reading";
  if (second === null) return secondReader ? "first-reading" : "ruling";
  return isFirst || samePerson(second.by, author) || !secondReader ? "ruling" : null;
}

/**
 * Whether a decision on a fact may be taken back, and what then stands, as the author knows it. Taking back an undo is a
 * redo. Refused with nothing missing where it was taken back already, is a reading that the author must not see, or a first
 * reading that a second one answered: that one goes first. A verdict that would stand again is one that is given now: the guards of a ruling are
 * asked anew, and where the story came to ask for a second reader since, nobody's verdict stands again alone.
 */
export function decideUndo(
  grounds: Grounds,
  decisions: readonly Decision[],
  target: Decision,
  change: Change,
): Result<RulingChange, StaleRuling | RefusedRuling> {
  const visible = visibleDecisions(decisions, change.author, grounds.rules.secondReader);
  const after = heldRuling([...visible, undoing(target)]);
  const stale = staleOf(visible, change, after ?? BLANK_RULING);
  if (stale !== null) return failed(stale);
  if (change.author.trim() === "") return failed({ kind: "refused", missing: ["author"] });
  const seen = visible.find(({ id }) => id === target.id);
  const stands = standingDecisions(decisions).has(target.id);
  if (seen === undefined || isHidden(seen) || !stands)
    return failed({ kind: "refused", missing: [] });
  if (isAnswered(decisions, target)) return failed({ kind: "refused", missing: ["answer"] });
  const before = heldRuling(visible);
  if (after !== null && after.verdict !== null && !isSameRuling(before, after)) {
    const checked = checkRuling(after, grounds, change.author);
    if (!checked.ok) return checked;
    if (standsAlone(decisions, target, grounds.rules))
      return failed({ kind: "refused", missing: ["second"] });
  }
  return ok({ before, after });
}

/** Whether two rulings say the same in every part; null is no ruling. */
export function isSameRuling(a: Ruling | null, b: Ruling): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Without its first reading the second one would be no reading at all, and its reader's verdict lost. */
function isAnswered(decisions: readonly Decision[], target: Decision): boolean {
  const [now, then] = [decisions, [...decisions, undoing(target)]].map(standingDecisions);
  const standing = decisions.filter(({ id }) => now?.has(id));
  return standing.some(({ id, kind }, place) => {
    if (kind !== "first-reading" || then?.has(id)) return false;
    const next = standing.slice(place + 1).find((later) => READING_KINDS.includes(later.kind));
    return next?.kind === "second-reading";
  });
}

const READING_KINDS: readonly Decision["kind"][] = ["first-reading", "second-reading"];

/** Whether one reader's verdict would stand again, though the story asks for two by now. */
function standsAlone(
  decisions: readonly Decision[],
  target: Decision,
  { secondReader }: StoryRules,
): boolean {
  if (!secondReader || replayDecisions(decisions).readings !== null) return false;
  return replayDecisions([...decisions, undoing(target)]).decided?.by.length === 1;
}

/** The ruling that a log comes to for who may see it: a first reading that waits, else what stands. */
function heldRuling(visible: readonly Decision[]): Ruling | null {
  const { ruling, readings } = replayDecisions(visible);
  return readings?.second === null ? (readings.first.ruling ?? ruling) : ruling;
}

/** Nobody is told of a reading that is hidden from them: it makes theirs the second of two. */
function staleOf(visible: readonly Decision[], change: Change, yours: Ruling): StaleRuling | null {
  const theirs = findStale(
    visible.filter((decision) => !isHidden(decision) || decision.id === change.revision),
    change.revision,
  );
  return theirs === null ? null : { kind: "stale", theirs, yours };
}

/** The entry that would take `target` back; only its `undoes` matters to the replay. */
function undoing(target: Decision): Decision {
  return {
    ...target,
    id: `undo of ${target.id}`,
    kind: "undone",
    undoes: target.id,
    cause: null,
  };
}
