import { z } from "zod";
import type { EditRequest } from "../editorial/edits/edit-request.ts";
import { STANCES } from "../engine/reconciliation.ts";
import { ASPECTS } from "../engine/values/value.ts";
import { cleanLine, cleanText } from "../sources/clean-text.ts";

const ID = z.string().min(1).max(100);
const LINE = z.string().max(500).transform(cleanLine);
const REASON = z.string().max(4000).transform(cleanText);
const OFFSET = z.number().int().min(0);
const CLAIM = z.object({ article: ID, start: OFFSET, end: OFFSET });
const ANSWER = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("value"), value: z.string().max(20_000) }),
  z.object({ kind: z.literal("other"), text: LINE }),
]);
const CHANGE = z.object({
  span: z.object({ start: OFFSET, end: OFFSET }).exactOptional(),
  answer: ANSWER.exactOptional(),
  speaker: LINE.nullable().exactOptional(),
  stance: z.enum(STANCES).exactOptional(),
});

const REQUEST = z.discriminatedUnion("op", [
  z.object({ op: z.literal("accept"), claim: CLAIM }),
  z.object({ op: z.literal("set-aside"), claim: CLAIM, reason: REASON }),
  z.object({ op: z.literal("change"), claim: CLAIM, change: CHANGE, reason: REASON }),
  z.object({ op: z.literal("move"), claim: CLAIM, to: ID }),
  z.object({
    op: z.literal("add-claim"),
    claim: CLAIM,
    answer: ANSWER,
    speaker: LINE.nullable(),
  }),
  z.object({ op: z.literal("question"), question: LINE }),
  z.object({ op: z.literal("merge"), from: ID }),
  z.object({ op: z.literal("split"), claims: z.array(CLAIM).max(1000), question: LINE }),
  z.object({ op: z.literal("add-fact"), question: LINE, aspect: z.enum(ASPECTS) }),
  z.object({ op: z.literal("set-fact-aside"), reason: REASON }),
  z.object({ op: z.literal("keep"), edit: ID }),
]);

/** An edit as a browser sent it, its words cleaned; null where it is none. */
export function readEditRequest(sent: unknown): EditRequest | null {
  const read = REQUEST.safeParse(sent);
  return read.success ? read.data : null;
}
