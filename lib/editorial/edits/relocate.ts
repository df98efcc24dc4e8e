import type { Evidence } from "../../engine/text/span.ts";
import type { DeskReport } from "./edit.ts";

/**
 * A report with its words where they stand in `text` now: unmoved, or at the nearest place that has the same words. Words that
 * stand nowhere are left out; null where none of them do. A speaker whose words are gone stands at the first words.
 */
export function relocate(report: DeskReport, text: string): DeskReport | null {
  const evidence = report.evidence.flatMap((words) => findWords(words, text) ?? []);
  const [first] = evidence;
  if (first === undefined) return null;
  const { speaker } = report;
  if (speaker === null) return { ...report, evidence };
  return {
    ...report,
    evidence,
    speaker: { ...(findWords(speaker, text) ?? first), name: speaker.name },
  };
}

/** The words at their own place, else at the nearest other one; null where they are nowhere. Offsets are UTF-16 in `text`. */
function findWords({ start, end, text: words }: Evidence, text: string): Evidence | null {
  if (text.slice(start, end) === words) return { start, end, text: words };
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  const nearest =
    before === -1 || (after !== -1 && after - start < start - before) ? after : before;
  return nearest === -1 || words === ""
    ? null
    : { start: nearest, end: nearest + words.length, text: words };
}
