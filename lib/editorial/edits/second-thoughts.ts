import type { Localised } from "../../engine/article.ts";
import type { ClaimAnchor, DeskReport, Edit, EditEntry, SecondThought } from "./edit.ts";
import { findClaim } from "./find-claim.ts";
import type { Scene } from "./settle-fact.ts";
import { type StandingFact, suggestionOf } from "./suggestion-of.ts";

/**
 * Where the engine would now suggest something else than what an editor accepted, changed, set aside or asked otherwise in `fact`:
 * the edits stand, and somebody is asked. `facts` are all of the story, `edits` all that stand, in the order of the log;
 * `textOf` gives the current text of an article.
 */
export function secondThoughts(
  fact: StandingFact,
  facts: readonly StandingFact[],
  edits: readonly EditEntry[],
  textOf: Scene["textOf"],
): readonly SecondThought[] {
  const seen = new Map(
    edits.flatMap(({ edit }) => (edit.op === "keep" ? [[edit.edit, edit.seen] as const] : [])),
  );
  return edits.flatMap(({ id, factId, edit }): readonly SecondThought[] => {
    if (factId !== fact.id) return [];
    const said = saidThen(edit);
    if (said === null) return [];
    const now =
      said.claim === null
        ? suggestionOf(fact).question
        : answerNow(said.claim, fact, facts, textOf);
    const was = seen.get(id) ?? said.was;
    return now === null || isSame(was, now) ? [] : [{ edit: id, ...said, was, now }];
  });
}

/** Whether the engine can change its mind on what an edit is about, so that `secondThoughts` may ask. */
export function canBeAsked(edit: Edit): boolean {
  return saidThen(edit) !== null;
}

/** What the engine said of the thing that an edit is about, where the engine can change its mind on it. */
function saidThen(edit: Edit): Pick<SecondThought, "op" | "claim" | "was"> | null {
  switch (edit.op) {
    case "accept":
    case "set-aside":
      return { op: edit.op, claim: edit.claim, was: edit.report.answer };
    case "change":
      return edit.change.answer === undefined
        ? null
        : { op: "change", claim: edit.claim, was: edit.report.answer };
    case "question":
      return { op: "question", claim: null, was: edit.was };
    default:
      return null;
  }
}

/** What the engine says of a claim now. */
function answerNow(
  claim: ClaimAnchor,
  likely: StandingFact,
  facts: readonly StandingFact[],
  textOf: Scene["textOf"],
): Localised | null {
  const found = findClaim(claim, { likely, facts, reportsOf: suggestedOf, textOf });
  return found === null ? null : (suggestedOf(found.fact)[found.at]?.answer ?? null);
}

function suggestedOf(fact: StandingFact): readonly DeskReport[] {
  return fact.by === "editor" ? [] : suggestionOf(fact).reports;
}

function isSame(a: Localised, b: Localised): boolean {
  return a.en === b.en && a.id === b.id;
}
