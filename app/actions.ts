"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { StoryFormState } from "@/components/stories/story-actions";
import { createStory, deleteStory, renameStory, restoreStory } from "@/lib/workflows/change-story";
import { loadDemoAgain } from "@/lib/workflows/load-demo";
import { readAuthor } from "./preferences/read-preferences";
import { signChange } from "./preferences/sign-change";

/** Makes the story of the form and goes to where its articles are added. */
export async function createStoryAction(
  _last: StoryFormState,
  form: FormData,
): Promise<StoryFormState> {
  const title = text(form, "title");
  const made = await createStory({ title, author: await signChange(form) });
  if (!made.ok) {
    return { status: "refused", problem: made.error.missing[0] ?? "title", title };
  }
  revalidatePath("/");
  redirect(`/stories/${made.value.storyId}/add`);
}

/** Puts the demo story on an empty desk and goes to it; where somebody made a story meanwhile, to the list. */
export async function addDemoAction(): Promise<null> {
  const storyId = await loadDemoAgain();
  revalidatePath("/", "layout");
  redirect(storyId === null ? "/" : `/stories/${storyId}`);
}

/** Gives the form's story the form's title. */
export async function renameStoryAction(
  _last: StoryFormState,
  form: FormData,
): Promise<StoryFormState> {
  const title = text(form, "title");
  const storyId = text(form, "storyId");
  const renamed = await renameStory({ storyId, title, author: await signChange(form) });
  if (renamed?.ok) {
    revalidatePath("/", "layout");
    return { status: "saved", problem: null, title };
  }
  const problem = renamed === null ? "gone" : (renamed.error.missing[0] ?? "title");
  return { status: "refused", problem, title };
}

/** Takes the form's story off the desk; answers whether it is gone. */
export async function removeStoryAction(form: FormData): Promise<boolean> {
  const gone = await deleteStory({
    storyId: text(form, "storyId"),
    author: await signChange(form),
  });
  revalidatePath("/", "layout");
  return gone?.ok ?? false;
}

/** Brings a story back that was just taken off the desk; answers whether it is there again. */
export async function restoreStoryAction(storyId: string): Promise<boolean> {
  const back = await restoreStory({ storyId: String(storyId), author: await readAuthor() });
  revalidatePath("/", "layout");
  return back?.ok ?? false;
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
