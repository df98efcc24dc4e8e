import { failed, ok, type Result } from "../editorial/result.ts";
import type { RefusedStory } from "../editorial/views.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { changeStory, insertStory, type StoryChange } from "../store/stories.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/** Makes a story. Refused where title or author is blank. */
export async function createStory(
  input: { readonly title: string; readonly author: string },
  options: WorkflowOptions = {},
): Promise<Result<{ readonly storyId: string }, RefusedStory>> {
  const checked = checkNames({ title: input.title, author: input.author });
  if (!checked.ok) return checked;
  const { store, at } = contextOf(options);
  return ok({ storyId: await insertStory(store, { ...checked.value, at }) });
}

/** Gives a story another title. Null where there is no such story. */
export function renameStory(
  input: { readonly storyId: string; readonly title: string; readonly author: string },
  options: WorkflowOptions = {},
): Promise<Result<{ readonly storyId: string }, RefusedStory> | null> {
  const checked = checkNames({ title: input.title, author: input.author });
  if (!checked.ok) return Promise.resolve(checked);
  return change(input, { kind: "rename", title: checked.value.title }, options);
}

/** Takes a story off the desk; it stays in the database and can be restored. Null where there is no such story. */
export function deleteStory(
  input: { readonly storyId: string; readonly author: string },
  options: WorkflowOptions = {},
): Promise<Result<{ readonly storyId: string }, RefusedStory> | null> {
  return change(input, { kind: "delete" }, options);
}

/** Brings a deleted story back. Null where there is no such deleted story. */
export function restoreStory(
  input: { readonly storyId: string; readonly author: string },
  options: WorkflowOptions = {},
): Promise<Result<{ readonly storyId: string }, RefusedStory> | null> {
  return change(input, { kind: "restore" }, options);
}

async function change(
  { storyId, author }: { readonly storyId: string; readonly author: string },
  what: StoryChange,
  options: WorkflowOptions,
): Promise<Result<{ readonly storyId: string }, RefusedStory> | null> {
  const checked = checkNames({ title: "unchanged", author });
  if (!checked.ok) return checked;
  const { store, at } = contextOf(options);
  const done = await changeStory(store, storyId, what, { author: checked.value.author, at });
  return done ? ok({ storyId }) : null;
}

interface Names {
  readonly title: string;
  readonly author: string;
}

function checkNames(names: Names): Result<Names, RefusedStory> {
  const title = cleanLine(names.title);
  const author = cleanLine(names.author);
  const missing: RefusedStory["missing"][number][] = [];
  if (title === "") missing.push("title");
  if (author === "") missing.push("author");
  return missing.length === 0 ? ok({ title, author }) : failed({ kind: "refused", missing });
}
