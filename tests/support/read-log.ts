import type { ActivityItem } from "../../lib/editorial/activity-view.ts";
import { browseActivity } from "../../lib/workflows/browse-activity.ts";
import type { WorkflowOptions } from "../../lib/workflows/context.ts";

/** A story's whole log as its activity pages show it, newest first; throws where there is no such story. */
export async function readLog(
  storyId: string,
  options: WorkflowOptions,
): Promise<readonly ActivityItem[]> {
  const items: ActivityItem[] = [];
  for (let page = 1; ; page += 1) {
    const view = await browseActivity(storyId, { page: String(page) }, options);
    if (view === null) throw new Error(`There is no story "${storyId}".`);
    items.push(...view.items);
    if (page >= view.pages) return items;
  }
}
