import { type Line, type SheetVoice, voiceOf } from "./say.ts";
import type { Sheet, SheetFact } from "./sheet.ts";

/** A line that one of two sheets says otherwise, or alone. */
export interface LineChange {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What became of a fact from one sheet to a later one. */
export interface FactChange {
  readonly factId: string;
  readonly question: string;
  readonly kind: "added" | "removed" | "changed";
  readonly lines: readonly LineChange[];
}

/** Where two sheets of one story differ, in the words of the sheets. */
export interface SheetChanges {
  /** Title, sources, what was counted. */
  readonly story: readonly LineChange[];
  readonly facts: readonly FactChange[];
}

/** Tells what a later sheet says otherwise; the order of its facts and their numbers do not count. */
export function compareSheets(before: Sheet, after: Sheet): SheetChanges {
  const told = { before: tell(before), after: tell(after) };
  const ids = new Set([...told.before.facts.keys(), ...told.after.facts.keys()]);
  const facts = [...ids].flatMap((id) => {
    const change = changeOf(id, told.before.facts.get(id), told.after.facts.get(id));
    return change === null ? [] : [change];
  });
  return { story: changedLines(told.before.story, told.after.story), facts };
}

interface Told {
  readonly story: readonly Line[];
  readonly facts: ReadonlyMap<
    string,
    { readonly question: string; readonly lines: readonly Line[] }
  >;
}

function tell(sheet: Sheet): Told {
  const voice = voiceOf(sheet);
  const { words } = voice;
  const facts = sheet.sections.flatMap((section) => section.facts);
  return {
    story: [
      { label: words.labels.title, text: sheet.title },
      { label: words.sources, text: sheet.sources.map(({ outlet }) => outlet).join(", ") },
    ],
    facts: new Map(
      facts.map((fact) => [fact.id, { question: fact.question, lines: linesOf(fact, voice) }]),
    ),
  };
}

function linesOf(fact: SheetFact, voice: SheetVoice): readonly Line[] {
  const reports = fact.rows
    .filter(({ stance }) => stance !== "silent")
    .map((row) => {
      const said = voice.row(row);
      const text = [
        said.stance,
        said.value,
        ...said.words.map((words) => `“${words}”`),
        said.origin,
      ];
      return { label: said.outlet, text: text.filter(Boolean).join(" · ") };
    });
  const { question } = voice.words.labels;
  return [{ label: question, text: fact.question }, ...voice.lines(fact), ...reports];
}

function changeOf(
  factId: string,
  before: { readonly question: string; readonly lines: readonly Line[] } | undefined,
  after: { readonly question: string; readonly lines: readonly Line[] } | undefined,
): FactChange | null {
  const question = (after ?? before)?.question ?? "";
  if (before === undefined) return { factId, question, kind: "added", lines: [] };
  if (after === undefined) return { factId, question, kind: "removed", lines: [] };
  const lines = changedLines(before.lines, after.lines);
  return lines.length === 0 ? null : { factId, question, kind: "changed", lines };
}

/** Lines by their label: one outlet may speak twice of a fact, and then both its lines are one. */
function changedLines(before: readonly Line[], after: readonly Line[]): readonly LineChange[] {
  const was = byLabel(before);
  const is = byLabel(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((label) => ({ label, before: was.get(label) ?? null, after: is.get(label) ?? null }))
    .filter((change) => change.before !== change.after);
}

function byLabel(lines: readonly Line[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { label, text } of lines) {
    const known = texts.get(label);
    texts.set(label, known === undefined ? text : `${known}; ${text}`);
  }
  return texts;
}
