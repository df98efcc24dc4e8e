import { decideRuling } from "../editorial/decide-ruling.ts";
import type { Decision } from "../editorial/decision.ts";
import { findRepeated } from "../editorial/find-repeated.ts";
import { replayDecisions } from "../editorial/replay-decisions.ts";
import { ok, type Result } from "../editorial/result.ts";
import type { PrimaryDocument, Ruling } from "../editorial/verdict.ts";
import type { RefusedRuling, StaleRuling } from "../editorial/views.ts";
import { cleanLine, cleanText } from "../sources/clean-text.ts";
import { decideFact, PLAIN_ENTRY } from "../store/decisions.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

export interface RulingInput {
  readonly factId: string;
  readonly ruling: Ruling;
  /** The fact's `revision` as the author saw it. */
  readonly revision: string | null;
  /** `printReports` of the fact's reports as the author saw them; not asked where it is left out. */
  readonly reports?: string | undefined;
  readonly author: string;
}

/** What became of a ruling that was recorded. */
export interface RecordedRuling {
  readonly revision: string;
  /**
   * Null where it stands at once; `first`: it awaits a second reader; `agreed`: it was the second and both found the same;
   * `differ`: both found something else.
   */
  readonly reading: "first" | "agreed" | "differ" | null;
}

/**
 * Records what an editor decided on a fact and returns its new revision. Stale where somebody decided since `revision`
 * (both versions are in the answer, nothing is written); refused where something is missing; null where there is no such
 * fact. Where the story asks for a second reader it stands only once two find the same. What its author only repeats is
 * answered as it was recorded, and nothing is written.
 */
export async function recordRuling(
  input: RulingInput,
  options: WorkflowOptions = {},
): Promise<Result<RecordedRuling, StaleRuling | RefusedRuling> | null> {
  const { store, at } = contextOf(options);
  const author = cleanLine(input.author);
  const ruling = cleanRuling(input.ruling);
  let earlier: readonly Decision[] = [];
  const outcome = await decideFact(store, input.factId, ({ decisions, ...grounds }) => {
    const repeats = findRepeated(grounds, decisions, ruling, { author, at });
    const revision = repeats?.id ?? input.revision;
    const change = { author, revision, reports: input.reports };
    const decided = decideRuling(grounds, decisions, ruling, change);
    if (!decided.ok) return decided;
    earlier = decisions;
    if (repeats !== null) return ok({ repeats });
    const { storyId, id: factId } = grounds.fact;
    return ok({ ...PLAIN_ENTRY, ...decided.value, storyId, factId, author, at });
  });
  if (!outcome?.ok) return outcome;
  const entry = outcome.value;
  return ok({ revision: entry.id, reading: readingOf(withEntry(earlier, entry), entry.kind) });
}

function withEntry(log: readonly Decision[], entry: Decision): readonly Decision[] {
  return log.some(({ id }) => id === entry.id) ? log : [...log, entry];
}

function readingOf(log: readonly Decision[], kind: Decision["kind"]): RecordedRuling["reading"] {
  if (kind === "first-reading") return "first";
  if (kind !== "second-reading") return null;
  return replayDecisions(log).readings === null ? "agreed" : "differ";
}

function cleanRuling(ruling: Ruling): Ruling {
  const { standing } = ruling;
  return {
    ...ruling,
    standing:
      standing?.kind === "other" ? { ...standing, text: cleanText(standing.text) } : standing,
    reason: cleanText(ruling.reason),
    qualification: cleanText(ruling.qualification),
    document: cleanDocument(ruling.document),
  };
}

function cleanDocument(document: PrimaryDocument | null): PrimaryDocument | null {
  if (document === null) return null;
  return { title: cleanLine(document.title), url: document.url && cleanLine(document.url) };
}
