import { answerInWords } from "./answer-in-words.ts";
import type {
  ClaimAnchor,
  ClaimChange,
  DeskReport,
  EditEntry,
  HiddenReason,
  NewFact,
} from "./edit.ts";
import type { EditableFact } from "./editable-fact.ts";
import { findClaim } from "./find-claim.ts";
import { relocate } from "./relocate.ts";
import { type DraftReport, type Scene, settleFact } from "./settle-fact.ts";

/** A fact before and after the edits; the same object where none is about it. */
export interface EditedFact {
  /** What the engine suggests; null for a fact that an editor made. */
  readonly suggested: EditableFact | null;
  readonly fact: EditableFact;
}

/**
 * Lays an editor's standing edits, in the order of the log, over what the engine suggests. Facts come in their order, those
 * an editor made behind them. A claim is found again by its words (see `findClaim`); one that the engine finds no more stands
 * as it stood when it was accepted, changed or moved. What no edit touches stays the very same object.
 */
export function applyEdits(
  suggested: readonly EditableFact[],
  edits: readonly EditEntry[],
  scene: Scene,
): readonly EditedFact[] {
  if (edits.length === 0) return suggested.map((fact) => ({ suggested: fact, fact }));
  const desk = new Desk(suggested, scene);
  for (const entry of edits) desk.apply(entry);
  const known = new Map(suggested.map((fact) => [fact.id, fact]));
  return desk.facts().map((draft) => {
    const base = known.get(draft.id) ?? null;
    if (base !== null && !draft.touched) return { suggested: base, fact: base };
    return { suggested: base, fact: finish(draft, base, scene) };
  });
}

interface DraftFact {
  readonly id: string;
  readonly made: NewFact | null;
  question: string | null;
  reports: readonly DraftReport[];
  hidden: HiddenReason | null;
  touched: boolean;
}

/** The facts while the edits are laid over them, one after another. */
class Desk {
  readonly #facts = new Map<string, DraftFact>();

  readonly #scene: Scene;

  constructor(suggested: readonly EditableFact[], scene: Scene) {
    this.#scene = scene;
    for (const fact of suggested) {
      const reports = fact.reports.map((report) => ({ report, home: fact.id, pinned: null }));
      const { id, hidden } = fact;
      this.#facts.set(id, { id, made: null, question: null, reports, hidden, touched: false });
    }
  }

  facts(): readonly DraftFact[] {
    return [...this.#facts.values()];
  }

  apply({ factId, edit }: EditEntry): void {
    if (edit.op === "keep") return;
    if (edit.op === "add-fact") this.#make(edit.fact);
    const fact = this.#facts.get(factId);
    if (fact === undefined) return; // it was made by an edit that somebody took back
    switch (edit.op) {
      case "accept": {
        const taken = this.#take(edit.claim, fact);
        const isSame = taken?.report.answer.en === edit.report.answer.en;
        this.#put(fact, isSame && taken ? taken : lost(edit.report), { mark: "accepted" });
        return;
      }
      case "set-aside":
        this.#take(edit.claim, fact);
        return;
      case "change": {
        const taken = this.#take(edit.claim, fact) ?? lost(edit.report);
        this.#put(fact, changed(taken, edit.change, fact.reports), {});
        return;
      }
      case "move": {
        const target = this.#facts.get(edit.to);
        if (target === undefined) return;
        const taken = this.#take(edit.claim, fact) ?? lost(edit.report);
        this.#put(target, { ...taken, pinned: null }, { mark: "moved" });
        return;
      }
      case "add-claim":
        this.#put(fact, lost(edit.report), { mark: "added" });
        return;
      case "question":
        Object.assign(fact, { question: edit.question, touched: true });
        return;
      case "merge":
        this.#merge(fact, edit.from);
        return;
      case "split":
        this.#split(fact, edit.claims, edit.fact);
        return;
      case "set-fact-aside":
        Object.assign(fact, { hidden: "aside", touched: true });
        return;
      case "add-fact":
        return;
    }
  }

  #make(made: NewFact): DraftFact {
    const fact: DraftFact = {
      id: made.id,
      made,
      question: made.question,
      reports: [],
      hidden: null,
      touched: true,
    };
    this.#facts.set(made.id, fact);
    return fact;
  }

  /** Takes a claim out of the fact it is thought to be in, or else out of the one that has it now. */
  #take(claim: ClaimAnchor, likely: DraftFact): DraftReport | null {
    const found = findClaim(claim, {
      likely,
      facts: [...this.#facts.values()],
      reportsOf: (fact) => fact.reports.map(({ report }) => report),
      textOf: this.#scene.textOf,
    });
    const taken = found?.fact.reports[found.at];
    if (found === null || taken === undefined) return null;
    const { fact } = found;
    fact.reports = fact.reports.filter((draft) => draft !== taken);
    fact.touched = true;
    return taken;
  }

  #put(fact: DraftFact, draft: DraftReport, rest: Partial<DeskReport>): void {
    fact.reports = [...fact.reports, { ...draft, report: { ...draft.report, ...rest } }];
    fact.touched = true;
  }

  #merge(into: DraftFact, fromId: string): void {
    const from = this.#facts.get(fromId);
    if (from === undefined || from === into) return;
    for (const draft of from.reports) this.#put(into, draft, {});
    Object.assign(from, { reports: [], hidden: "merged", touched: true });
  }

  #split(fact: DraftFact, claims: readonly ClaimAnchor[], made: NewFact): void {
    const fresh = this.#make(made);
    for (const claim of claims) {
      const taken = this.#take(claim, fact);
      if (taken !== null) this.#put(fresh, { ...taken, pinned: null }, { mark: "moved" });
    }
  }
}

function lost(report: DeskReport): DraftReport {
  return { report, home: null, pinned: null };
}

function changed(
  draft: DraftReport,
  change: ClaimChange,
  others: readonly DraftReport[],
): DraftReport {
  const { answer, evidence, speaker, stance } = change;
  const own = { ...draft.report, mark: "changed" as const };
  const answered = answer === undefined ? own : { ...own, ...answerFrom(own, answer, others) };
  const quoted = evidence === undefined ? answered : { ...answered, evidence: [evidence] };
  const report =
    speaker === undefined
      ? quoted
      : { ...quoted, speaker: speaker === null ? null : speakerOf(speaker, quoted) };
  return {
    report,
    home: answer === undefined ? draft.home : null,
    pinned: stance ?? (answer === undefined ? draft.pinned : null),
  };
}

function answerFrom(
  own: DeskReport,
  answer: NonNullable<ClaimChange["answer"]>,
  others: readonly DraftReport[],
): Pick<DeskReport, "value" | "answer" | "normalised"> {
  if (answer.kind === "other") return answerInWords(answer.text);
  const model = others.find(({ report }) => report.value === answer.value)?.report ?? own;
  return { value: answer.value, answer: model.answer, normalised: model.normalised };
}

/** The speaker's words where the report's own words name them, else the report's first words. */
function speakerOf(name: string, report: DeskReport): DeskReport["speaker"] {
  const known = report.speaker;
  const [first] = report.evidence;
  const words = known ?? first;
  return words === undefined
    ? null
    : { start: words.start, end: words.end, text: words.text, name };
}

function finish(draft: DraftFact, base: EditableFact | null, scene: Scene): EditableFact {
  const { made } = draft;
  const reports = draft.reports.flatMap((own) => {
    const text = scene.textOf(own.report.article);
    const report = text === null ? null : relocate(own.report, text);
    return report === null ? [] : [{ ...own, report }];
  });
  const question =
    draft.question === null ? base?.question : { en: draft.question, id: draft.question };
  const isEmpty = made === null && reports.length === 0;
  return {
    ...settleFact(reports, base, scene),
    id: draft.id,
    withdrawn: base?.withdrawn ?? false,
    by: made === null ? (base?.by ?? "engine") : "editor",
    aspect: made?.aspect ?? base?.aspect ?? "whether",
    label: question?.en ?? "",
    question: question ?? { en: "", id: "" },
    hidden: draft.hidden ?? (isEmpty ? "empty" : null),
  };
}
