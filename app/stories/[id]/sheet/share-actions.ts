"use server";

import { revalidatePath } from "next/cache";
import { signChange } from "@/app/preferences/sign-change";
import type { ShareState } from "@/components/sheet/share-actions";
import { readChoice } from "@/lib/editorial/sheet/read-choice";
import { revokeLink, shareSheet } from "@/lib/workflows/share-sheet";
import { fieldsOf } from "./fields-of";

/** Makes a link to the sheet that the form describes. */
export async function makeShareLink(_last: ShareState, form: FormData): Promise<ShareState> {
  const text = (name: string) => String(form.get(name) ?? "");
  const outcome = await shareSheet({
    storyId: text("storyId"),
    language: text("language"),
    choice: readChoice(fieldsOf(form)),
    days: text("days"),
    author: await signChange(form),
  });
  return answer(outcome);
}

/** Ends the link that the form names. */
export async function revokeShareLink(_last: ShareState, form: FormData): Promise<ShareState> {
  const linkId = String(form.get("linkId") ?? "");
  return answer(await revokeLink({ linkId, author: await signChange(form) }));
}

function answer(outcome: Awaited<ReturnType<typeof shareSheet>>): ShareState {
  if (outcome === null) {
    return { kind: "refused", problem: "gone" };
  }
  if (!outcome.ok) {
    return { kind: "refused", problem: outcome.error.wrong };
  }
  revalidatePath("/", "layout");
  return { kind: "done", decisionId: outcome.value.decisionId };
}
