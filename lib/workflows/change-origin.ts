import {
  decideOrigin,
  type OriginRequest,
  type RefusedOrigin,
} from "../editorial/decide-origin.ts";
import type { DecisionKind } from "../editorial/decision.ts";
import { ok, type Result } from "../editorial/result.ts";
import { cleanLine, cleanText } from "../sources/clean-text.ts";
import { changeOrigins } from "../store/origins.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

export interface OriginInput {
  readonly articleId: string;
  readonly request: OriginRequest;
  /** The time of the correction that the author saw on the article; null where they saw none. */
  readonly seen: string | null;
  readonly author: string;
}

const KINDS: Readonly<Record<OriginRequest["kind"], DecisionKind>> = {
  correct: "origin-corrected",
  merge: "origins-merged",
  confirm: "origin-confirmed",
  restore: "origin-restored",
};

/**
 * Corrects where an article's reporting comes from, makes two origins one, or lets the engine's reading stand again; every
 * count of the story follows. Answers the log entry that an undo takes back. Null where there is no such article.
 */
export async function changeOrigin(
  input: OriginInput,
  options: WorkflowOptions = {},
): Promise<Result<{ readonly decisionId: string }, RefusedOrigin> | null> {
  const { store, at } = contextOf(options);
  const author = cleanLine(input.author);
  const request = cleanRequest(input.request);
  const entry = { articleId: input.articleId, kind: KINDS[request.kind], author, at };
  const outcome = await changeOrigins(store, entry, ({ article, articles }) =>
    decideOrigin(article, articles, request, { author, at, seen: input.seen }),
  );
  return outcome?.ok ? ok({ decisionId: outcome.value.id }) : outcome;
}

function cleanRequest(request: OriginRequest): OriginRequest {
  switch (request.kind) {
    case "correct":
      return { ...request, name: cleanLine(request.name), reason: cleanText(request.reason) };
    case "merge":
      return { ...request, reason: cleanText(request.reason) };
    default:
      return request;
  }
}
