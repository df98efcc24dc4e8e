"use server";

import { revalidatePath } from "next/cache";
import { readAuthor } from "@/app/preferences/read-preferences";
import { signChange } from "@/app/preferences/sign-change";
import { nextOpenFact } from "@/components/facts/next-open-fact";
import { readFilter } from "@/components/facts/read-filter";
import { readRuling } from "@/components/verdicts/read-ruling";
import type { RuleState, UndoAction } from "@/components/verdicts/verdict-actions";
import { getBoard } from "@/lib/workflows/get-board";
import { recordRuling } from "@/lib/workflows/record-ruling";
import { undoDecision } from "@/lib/workflows/undo-decision";

/** Records the ruling of the form; the answer says what is missing, or who was faster, with nothing typed lost. */
export async function rule(_last: RuleState, form: FormData): Promise<RuleState> {
  const factId = String(form.get("factId") ?? "");
  const ruling = readRuling(form);
  const author = await signChange(form);
  const next = await findNext(form, factId, author);
  const recorded = await recordRuling({
    factId,
    ruling,
    revision: String(form.get("revision") ?? "") || null,
    author,
  });
  if (recorded === null) {
    return { kind: "gone", yours: ruling };
  }
  if (recorded.ok) {
    revalidatePath("/", "layout");
    return { kind: "saved", verdict: ruling.verdict, ...recorded.value, next };
  }
  return recorded.error.kind === "stale" ? recorded.error : { ...recorded.error, yours: ruling };
}

/** The next open fact in the order the reader sees, asked before the ruling takes this one out of it. */
async function findNext(form: FormData, factId: string, reader: string): Promise<string | null> {
  const filter = readFilter(String(form.get("filter") ?? ""));
  const board = await getBoard(String(form.get("storyId") ?? ""), filter, { reader });
  return board === null ? null : nextOpenFact(board.facts, factId);
}

/** Takes a decision back. */
export const undo: UndoAction = async ({ decisionId, revision }) => {
  const author = await readAuthor();
  if (author === "") {
    return "author";
  }
  const outcome = await undoDecision({
    decisionId: String(decisionId),
    revision: revision === null ? null : String(revision),
    author,
  });
  revalidatePath("/", "layout");
  return outcome === null ? "gone" : outcome.ok ? "undone" : "stale";
};
