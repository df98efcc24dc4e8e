import type {
  Correction,
  CorrectionStep,
  TrackedCorrection,
} from "../editorial/corrections/correction.ts";
import { hasSameTicks, type TickedCorrection, tickedOf } from "../editorial/corrections/ticked.ts";
import type { Store } from "./database.ts";
import { appendDecision, PLAIN_ENTRY } from "./decisions.ts";
import type { Prisma } from "./generated/client.ts";
import { newId } from "./new-id.ts";
import type { SetState } from "./state-setter.ts";

const TRACKED = {
  id: true,
  factId: true,
  articleId: true,
  value: true,
  sentAt: true,
  correctedAt: true,
} satisfies Prisma.CorrectionSelect;

/** The corrections of which something was ever ticked, of one story or of all on the desk, the oldest first. */
export async function readCorrections(
  store: Store,
  of: { readonly storyId: string } | "desk",
): Promise<readonly TrackedCorrection[]> {
  return store.prisma.correction.findMany({
    where: of === "desk" ? { story: { deletedAt: null } } : of,
    select: TRACKED,
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
}

/** Which corrections of a story somebody ticks as sent or as made. */
export interface CorrectionTick {
  readonly storyId: string;
  /** The last entry of the log when the corrections were read. */
  readonly sequence: number;
  readonly step: CorrectionStep;
  readonly corrections: readonly Correction[];
  readonly author: string;
  readonly at: string;
}

/**
 * Ticks corrections and logs it as one entry, so that one undo takes back one letter. Returns the entry's id, "same" where all of
 * them are ticked so already, "moved" where the log has gone on since they were read: what was refuted then may stand now. Null
 * where there is no such story.
 */
export function tickCorrections(
  store: Store,
  { storyId, sequence, step, corrections, author, at }: CorrectionTick,
): Promise<string | null> {
  return store.prisma.$transaction(async (transaction) => {
    const story = await transaction.story.findFirst({ where: { id: storyId, deletedAt: null } });
    if (story === null) return null;
    const later = { storyId, sequence: { gt: sequence } };
    if ((await transaction.decision.count({ where: later })) > 0) return "moved";
    const before: TickedCorrection[] = [];
    const after: TickedCorrection[] = [];
    for (const {
      rowId,
      factId,
      articleId,
      value,
      outlet,
      question,
      answer,
      words,
    } of corrections) {
      const subject = { factId, articleId, value };
      const row = await transaction.correction.upsert({
        where: rowId === null ? { factId_articleId_value: subject } : { id: rowId },
        create: { id: newId(), storyId, ...subject, author, at },
        update: {},
        select: TRACKED,
      });
      if (row[TICKS[step]] !== null) continue;
      const said = { outlet, question, answer, words };
      before.push({ ...row, ...said });
      after.push({ ...row, ...said, [TICKS[step]]: at });
      await transaction.correction.update({ where: { id: row.id }, data: { [TICKS[step]]: at } });
    }
    if (after.length === 0) return "same";
    const articles = new Set(after.map(({ articleId }) => articleId));
    const entry = await appendDecision(transaction, {
      ...PLAIN_ENTRY,
      storyId,
      articleId: articles.size === 1 ? (after[0]?.articleId ?? null) : null,
      kind: step === "sent" ? "correction-sent" : "correction-made",
      author,
      at,
      before: { corrections: before },
      after: { corrections: after },
    });
    return entry.id;
  });
}

const TICKS = { sent: "sentAt", corrected: "correctedAt" } as const;

/** Takes ticks back or sets them again, all of one entry or none. */
export const setTicks: SetState = async (transaction, _decision, { from, to }) => {
  const [expected, wanted] = [tickedOf(from), tickedOf(to)];
  if (expected === null || wanted === null) return false;
  const ids = expected.corrections.map(({ id }) => id);
  const rows = await transaction.correction.findMany({ where: { id: { in: ids } } });
  const now = new Map(rows.map((row) => [row.id, row]));
  const isAsLeft = expected.corrections.every((entry) => {
    const row = now.get(entry.id);
    return row !== undefined && hasSameTicks(row, entry);
  });
  if (!isAsLeft) return false;
  for (const { id, sentAt, correctedAt } of wanted.corrections)
    await transaction.correction.update({ where: { id }, data: { sentAt, correctedAt } });
  return true;
};
