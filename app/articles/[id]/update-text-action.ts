"use server";

import { revalidatePath } from "next/cache";
import { signChange } from "@/app/preferences/sign-change";
import type { TextState } from "@/components/articles/text-actions";
import { getArticle } from "@/lib/workflows/get-article";
import { type TextUpdate, updateText } from "@/lib/workflows/update-text";

/** Gives the form's article the text of the form, or that of the file in it. */
export async function updateTextAction(_last: TextState, form: FormData): Promise<TextState> {
  const articleId = String(form.get("articleId") ?? "");
  const seen = String(form.get("seen") ?? "");
  const text = String(form.get("text") ?? "");
  const source = await readSource(form, text);
  const author = await signChange(form);
  const outcome = await updateText({ articleId, seen, source, author });
  if (outcome === null) {
    return { kind: "gone", text };
  }
  if (outcome.ok) {
    revalidatePath("/", "layout");
    return { kind: "done", ...outcome.value };
  }
  const reason = outcome.error;
  const now = reason === "stale" ? await findCurrent(articleId) : seen;
  return { kind: "refused", reason, text, seen: now };
}

async function readSource(form: FormData, text: string): Promise<TextUpdate["source"]> {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) {
    return { kind: "paste", text };
  }
  return { kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function findCurrent(articleId: string): Promise<string> {
  const view = await getArticle(articleId);
  return view?.versions.find(({ isCurrent }) => isCurrent)?.id ?? "";
}
