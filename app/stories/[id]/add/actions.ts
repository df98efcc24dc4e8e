"use server";

import { revalidatePath } from "next/cache";
import { signChange } from "@/app/preferences/sign-change";
import type { PasteState } from "@/components/articles/paste-actions";
import { importArticle } from "@/lib/workflows/import-article";
import { reconcileStory } from "@/lib/workflows/reconcile-story";

/** Adds the pasted article of the form to its story and reads the story anew. */
export async function pasteArticle(_last: PasteState, form: FormData): Promise<PasteState> {
  const storyId = field(form, "storyId");
  const typed = {
    outlet: field(form, "outlet"),
    title: field(form, "title"),
    url: field(form, "url"),
    publishedAt: field(form, "publishedAt"),
    text: field(form, "text"),
  };
  const author = await signChange(form);
  if (author === "") {
    return { kind: "refused", reason: "no-author", typed };
  }
  const imported = await importArticle({ storyId, author, source: { kind: "paste", ...typed } });
  if (!imported.ok) {
    return { kind: "refused", reason: imported.error.reason, typed };
  }
  await reconcileStory(storyId);
  revalidatePath("/", "layout");
  return { kind: "done", outcome: imported.value, at: Date.now() };
}

function field(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
