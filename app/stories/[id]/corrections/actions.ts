"use server";

import { revalidatePath } from "next/cache";
import { signChange } from "@/app/preferences/sign-change";
import type { TickState } from "@/components/corrections/correction-actions";
import { tickCorrections } from "@/lib/workflows/tick-corrections";
import { undoDecision } from "@/lib/workflows/undo-decision";

/** Ticks the form's corrections as sent or as corrected, or takes their last tick back. */
export async function tickAction(_last: TickState, form: FormData): Promise<TickState> {
  const author = await signChange(form);
  const state =
    field(form, "step") === "back" ? await takeBack(form, author) : await tick(form, author);
  revalidatePath("/", "layout");
  return state;
}

async function tick(form: FormData, author: string): Promise<TickState> {
  const ticked = await tickCorrections({
    storyId: field(form, "storyId"),
    step: field(form, "step"),
    keys: form.getAll("key").map(String),
    author,
  });
  return ticked.ok
    ? { kind: "saved", decisionId: ticked.value.decisionId }
    : { kind: "refused", reason: ticked.error };
}

async function takeBack(form: FormData, author: string): Promise<TickState> {
  if (author === "") {
    return { kind: "refused", reason: "author" };
  }
  const taken = await undoDecision({
    decisionId: field(form, "decisionId"),
    revision: null,
    author,
  });
  return taken?.ok
    ? { kind: "saved", decisionId: taken.value.revision }
    : { kind: "refused", reason: taken === null ? "gone" : "blocked" };
}

function field(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
