import { CORRECTION_STEPS, isPending } from "../editorial/corrections/correction.ts";
import { subjectKey } from "../editorial/corrections/ticked.ts";
import { failed, ok, type Result } from "../editorial/result.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { tickCorrections as saveTicks } from "../store/corrections.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadCorrections } from "./get-corrections.ts";

export interface TickInput {
  readonly storyId: string;
  /** One of CORRECTION_STEPS; what a form says is checked here. */
  readonly step: string;
  /** Which, by `subjectKey`. */
  readonly keys: readonly string[];
  readonly author: string;
}

/** author: who ticks is missing. gone: none of them is to be ticked so, or the story is gone. */
export type RefusedTick = "author" | "gone";

/** Ticks corrections as sent or as corrected, as one entry of the log, and returns it to take it back by. */
export async function tickCorrections(
  { storyId, step: asked, keys, author: name }: TickInput,
  options: WorkflowOptions = {},
): Promise<Result<{ readonly decisionId: string }, RefusedTick>> {
  const { store, at } = contextOf(options);
  const author = cleanLine(name);
  if (author === "") return failed("author");
  const step = CORRECTION_STEPS.find((known) => known === asked);
  const list = await loadCorrections(store, storyId);
  if (step === undefined || list === null) return failed("gone");
  const corrections = list.corrections
    .filter((correction) => keys.includes(subjectKey(correction)))
    .filter((one) =>
      step === "sent" ? one.state === "open" : isPending(one) || one.state === "changed",
    );
  if (corrections.length === 0) return failed("gone");
  const decisionId = await saveTicks(store, { storyId, step, corrections, author, at });
  return decisionId === null || decisionId === "same" ? failed("gone") : ok({ decisionId });
}
