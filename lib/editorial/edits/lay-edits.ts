import { findReopening } from "../find-reopening.ts";
import { applyEdits, type EditedFact } from "./apply-edits.ts";
import type { EditEntry } from "./edit.ts";
import type { EditableFact } from "./editable-fact.ts";
import type { EditPlan, FactToWrite } from "./fact-to-write.ts";
import { relocate } from "./relocate.ts";
import type { Scene } from "./settle-fact.ts";
import { type StandingFact, suggestionOf } from "./suggestion-of.ts";

/**
 * Lays a story's standing edits anew over what the engine suggested last; `stored` are all its facts, hidden ones too, in their
 * order. Only what changes is to be written. A decided fact that changes under its verdict reopens.
 */
export function layEdits(
  stored: readonly StandingFact[],
  edits: readonly EditEntry[],
  scene: Scene,
): EditPlan {
  const places = new Map(stored.map((fact, place) => [fact.id, place]));
  const bases = stored
    .filter((fact) => fact.by === "engine")
    .map((fact) => standingNow(suggestionOf(fact), scene));
  const edited = applyEdits(bases, edits, scene);
  const made = new Set(edited.map(({ fact }) => fact.id));
  const unmade = stored.filter(({ id }) => !made.has(id)).map(emptied);
  let end = stored.length;
  const write = [...edited, ...unmade].flatMap(({ fact, suggested }): readonly FactToWrite[] => {
    const place = places.get(fact.id);
    const before = place === undefined ? null : (stored[place] ?? null);
    // Most of a story's facts no edit touches: they are as they are stored.
    if (suggested === fact && before?.suggested === null && before.hidden === null) return [];
    const beside = suggested === null || suggested === fact ? null : suggested;
    if (before !== null && isSame(before, fact, beside)) return [];
    return [
      {
        fact,
        suggested: beside,
        key: before === null ? fact.id : null,
        position: place ?? end++,
      },
    ];
  });
  return { write, reopen: reopeningsOf(stored, write, scene) };
}

/**
 * A fact that the engine no longer finds has its words from the text in which they were read; what is written of it anew is
 * filed under the text of today, so they are looked up there, and are left out where they are gone.
 */
function standingNow(fact: EditableFact, scene: Scene): EditableFact {
  if (!fact.withdrawn) return fact;
  const reports = fact.reports.flatMap((report) => {
    const text = scene.textOf(report.article);
    return text === null ? [report] : (relocate(report, text) ?? []);
  });
  return { ...fact, reports };
}

/** A fact that an editor made and took back. */
function emptied(fact: StandingFact): EditedFact {
  const { storyId, ruling, revision, reopened, decided, readings, suggested, ...standing } = fact;
  return { suggested: null, fact: { ...standing, reports: [], hidden: "empty" } };
}

function isSame(before: StandingFact, fact: EditableFact, suggested: EditableFact | null): boolean {
  return (
    (before.suggested === null) === (suggested === null) &&
    JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(fact))
  );
}

/** All that is stored of a fact, in one order. */
function contentOf(fact: EditableFact): readonly unknown[] {
  const { question, aspect, status, reason, outlets, independentOrigins, hidden, reports } = fact;
  return [
    [question.en, question.id, aspect, status, reason.en, reason.id],
    [outlets, independentOrigins, hidden],
    reports.map(({ article, value, answer, stance, evidence, speaker, mark }) => [
      [article, value, answer.en, answer.id, stance, mark ?? null],
      evidence.map(({ start, end }) => [start, end]),
      speaker === null ? null : [speaker.name, speaker.start, speaker.end],
    ]),
  ];
}

/** Facts decided on that change under their verdict; what an editor took off the board needs no second look. */
function reopeningsOf(
  stored: readonly StandingFact[],
  write: readonly FactToWrite[],
  scene: Scene,
): EditPlan["reopen"] {
  const before = new Map(stored.map((fact) => [fact.id, fact]));
  return write.flatMap(({ fact: after }) => {
    const fact = before.get(after.id);
    if (fact === undefined || after.hidden === "aside" || after.hidden === "merged") return [];
    const cause = findReopening(fact, after, scene);
    return cause === null ? [] : [{ fact, cause }];
  });
}
