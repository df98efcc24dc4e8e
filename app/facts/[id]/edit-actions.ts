"use server";

import { revalidatePath } from "next/cache";
import { readAuthor } from "@/app/preferences/read-preferences";
import type { AddFactAction, EditAction, RestoreAction } from "@/components/claims/edit-actions";
import { addFact, editFact } from "@/lib/workflows/edit-fact";
import { readEditRequest } from "@/lib/workflows/read-edit-request";
import { undoDecision } from "@/lib/workflows/undo-decision";

/** Changes what the engine suggests of a fact. */
export const edit: EditAction = async ({ factId, revision, edit: sent }) => {
  const request = readEditRequest(sent);
  if (request === null || request.op === "add-fact") {
    return { kind: "refused", problem: "nothing" };
  }
  const author = await readAuthor();
  return told(
    await editFact({
      factId: String(factId),
      revision: revision === null ? null : String(revision),
      edit: request,
      author,
    }),
  );
};

/** Adds a fact to a story, with its first claim where there is one. */
export const addFactToStory: AddFactAction = async ({ storyId, fact, claim }) => {
  const request = readEditRequest(fact);
  const first = claim === null ? null : readEditRequest(claim);
  if (request?.op !== "add-fact" || (first !== null && first.op !== "add-claim")) {
    return { kind: "refused", problem: "question" };
  }
  const author = await readAuthor();
  return told(await addFact({ storyId: String(storyId), edit: request, claim: first, author }));
};

/** Takes an edit back, so that what it changed stands as before. */
export const restore: RestoreAction = async (decisionId) => {
  const author = await readAuthor();
  const outcome = await undoDecision({ decisionId: String(decisionId), revision: null, author });
  revalidatePath("/", "layout");
  if (outcome === null) {
    return { kind: "gone" };
  }
  if (outcome.ok) {
    return { kind: "saved", revision: outcome.value.revision, factId: "" };
  }
  return { kind: "refused", problem: author === "" ? "author" : "nothing" };
};

function told(outcome: Awaited<ReturnType<typeof editFact>>): Awaited<ReturnType<EditAction>> {
  if (outcome === null) {
    return { kind: "gone" };
  }
  if (outcome.ok) {
    revalidatePath("/", "layout");
    return { kind: "saved", ...outcome.value };
  }
  return outcome.error.kind === "stale"
    ? { kind: "stale", author: outcome.error.theirs.author }
    : outcome.error;
}
