"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { readAuthor } from "@/app/preferences/read-preferences";
import { signChange } from "@/app/preferences/sign-change";
import { readFilter } from "@/components/facts/read-filter";
import { readRuling } from "@/components/verdicts/read-ruling";
import { rowRuling } from "@/components/verdicts/row-ruling";
import type {
  RowVerdict,
  RuleRowAction,
  RuleState,
  StepAction,
  UndoAction,
} from "@/components/verdicts/verdict-actions";
import { BLANK_RULING } from "@/lib/editorial/decide-ruling";
import { STEP_DIRECTIONS } from "@/lib/editorial/decision";
import type { Ruling } from "@/lib/editorial/verdict";
import { findNextOpen } from "@/lib/workflows/find-next-open";
import { getFact } from "@/lib/workflows/get-fact";
import { recordRuling } from "@/lib/workflows/record-ruling";
import { takeBackDecision, takeStep } from "@/lib/workflows/take-step";

/** Records the ruling of the form; the answer says what is missing, or who was faster, with nothing typed lost. */
export async function rule(_last: RuleState, form: FormData): Promise<RuleState> {
  const text = (name: string) => String(form.get(name) ?? "");
  return record(
    {
      factId: text("factId"),
      storyId: text("storyId"),
      filter: readFilter(text("filter")),
      // "seen" names the colleague's decision that is to be overruled, where both were shown while somebody typed.
      revision: text("seen") || text("revision") || null,
      reports: text("reports"),
    },
    readRuling(form),
    await signChange(form),
  );
}

/** Records a verdict that was given on the board. */
export const ruleRow: RuleRowAction = async (asked) => {
  const read = rowVerdict.safeParse(asked);
  const reader = await readAuthor();
  const view = read.success ? await getFact(read.data.factId, "all", { reader }) : null;
  if (!read.success || view === null) {
    return { kind: "gone", yours: BLANK_RULING };
  }
  const { factId, storyId, filter, verdict, articleId, revision, reports } = read.data;
  const ruling = rowRuling(view, { verdict, articleId });
  const where = { factId, storyId, filter: readFilter(filter), revision, reports };
  return record(where, ruling, reader);
};

const rowVerdict = z.object({
  factId: z.string(),
  storyId: z.string(),
  filter: z.string(),
  verdict: z.enum(["verified", "disputed"]),
  articleId: z.string().nullable(),
  revision: z.string().nullable(),
  reports: z.string().nullable(),
});

async function record(
  where: Pick<RowVerdict, "factId" | "storyId" | "filter" | "revision" | "reports">,
  ruling: Ruling,
  author: string,
): Promise<RuleState> {
  const { factId, storyId, filter, revision, reports } = where;
  // Asked before the ruling takes this fact out of the order that the reader sees.
  const next = await findNextOpen(storyId, factId, filter, { reader: author });
  const recorded = await recordRuling({
    factId,
    ruling,
    revision,
    reports: reports ?? undefined,
    author,
  });
  if (recorded === null) {
    return { kind: "gone", yours: ruling };
  }
  if (recorded.ok) {
    revalidatePath("/", "layout");
    return { kind: "saved", verdict: ruling.verdict, ...recorded.value, next };
  }
  if (recorded.error.kind === "stale") {
    return recorded.error;
  }
  if (recorded.error.missing.includes("reports")) {
    revalidatePath("/", "layout"); // the page that the answer comes with shows them as they are
  }
  return { ...recorded.error, yours: ruling };
}

/** Takes a decision back, whoever made it. */
export const undo: UndoAction = async (asked) => {
  const read = decisionAsked.safeParse(asked);
  if (!read.success) {
    return null;
  }
  const outcome = await takeBackDecision({ ...read.data, author: await readAuthor() });
  revalidatePath("/", "layout");
  return outcome;
};

const decisionAsked = z.object({ decisionId: z.string(), revision: z.string().nullable() });

/** Takes back one's own last step in a story, or does it again. */
export const step: StepAction = async (asked) => {
  const read = stepAsked.safeParse(asked);
  if (!read.success) {
    return null;
  }
  const outcome = await takeStep({ ...read.data, author: await readAuthor() });
  revalidatePath("/", "layout");
  return outcome;
};

const stepAsked = z.object({ storyId: z.string(), direction: z.enum(STEP_DIRECTIONS) });
