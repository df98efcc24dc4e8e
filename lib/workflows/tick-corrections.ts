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

/** A list is read anew where somebody wrote into the log between reading and ticking. */
const ATTEMPTS_MAX = 5;

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
  if (step === undefined) return failed("gone");
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const list = await loadCorrections(store, storyId);
    if (list === null) return failed("gone");
    const corrections = list.corrections
      .filter((correction) => keys.includes(subjectKey(correction)))
      .filter((one) =>
        step === "sent" ? one.state === "open" : isPending(one) || one.state === "changed",
      );
    if (corrections.length === 0) return failed("gone");
    const { sequence } = list;
    const saved = await saveTicks(store, { storyId, sequence, step, corrections, author, at });
    if (saved === null || saved === "same") return failed("gone");
    if (saved !== "moved") return ok({ decisionId: saved });
  }
  throw new Error(`The log of story ${storyId} never stands still.`);
}
