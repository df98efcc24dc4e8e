import { findWords } from "../find-words.ts";
import type { DeskReport } from "./edit.ts";

/**
 * A report with its words where they stand in `text` now: unmoved, or at the nearest place that has the same words. Words that
 * stand nowhere are left out; null where none of them do. A speaker whose words are gone stands at the first words.
 */
export function relocate(report: DeskReport, text: string): DeskReport | null {
  const evidence = report.evidence.flatMap((words) => findWords(text, words) ?? []);
  const [first] = evidence;
  if (first === undefined) return null;
  const { speaker } = report;
  if (speaker === null) return { ...report, evidence };
  return {
    ...report,
    evidence,
    speaker: { ...(findWords(text, speaker) ?? first), name: speaker.name },
  };
}
