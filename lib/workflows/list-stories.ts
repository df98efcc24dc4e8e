import type { StorySummary } from "../editorial/views.ts";
import { readStoryFrames } from "../store/stories.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { layOut } from "./load-story.ts";

/** The stories that are not deleted, the last changed first. */
export async function listStories(options: WorkflowOptions = {}): Promise<readonly StorySummary[]> {
  const { store } = contextOf(options);
  const frames = await readStoryFrames(store);
  return frames.map((frame) => layOut(frame).summary);
}
