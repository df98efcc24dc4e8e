import { DECISION_KINDS } from "../editorial/decision.ts";
import { noteOf } from "../editorial/notes/note.ts";
import { rulingOf } from "../editorial/ruling-of.ts";
import type { StoryEvent } from "../editorial/views.ts";
import type { PrismaClient } from "./generated/client.ts";
import { oneOf } from "./one-of.ts";

/** What was decided after a place in the log, in one story or in all, oldest first. */
export async function readStoryEvents(
  client: Pick<PrismaClient, "decision">,
  { after, storyId }: { readonly after: number; readonly storyId?: string },
): Promise<readonly StoryEvent[]> {
  const rows = await client.decision.findMany({
    where: { sequence: { gt: after }, ...(storyId === undefined ? {} : { storyId }) },
    orderBy: { sequence: "asc" },
    include: { fact: { select: { questionEn: true, questionId: true } } },
  });
  return rows.map(({ sequence, storyId: story, factId, kind, author, afterJson, fact }) => ({
    sequence,
    storyId: story,
    factId,
    kind: oneOf(DECISION_KINDS, kind),
    author,
    after: readAfter(afterJson),
    question: fact === null ? null : { en: fact.questionEn, id: fact.questionId },
  }));
}

/** Rulings and notes stay out: whoever reads second gives a verdict before seeing the first. The page shows each what they may see. */
function readAfter(json: string | null): StoryEvent["after"] {
  const after = json === null ? null : JSON.parse(json);
  return rulingOf(after) === null && noteOf(after) === null ? after : null;
}

/** The place of the newest decision in the whole log; 0 before any. */
export async function readNewestSequence(client: Pick<PrismaClient, "decision">): Promise<number> {
  const { _max } = await client.decision.aggregate({ _max: { sequence: true } });
  return _max.sequence ?? 0;
}
