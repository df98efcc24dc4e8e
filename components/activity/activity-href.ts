import type { ActivityFilter } from "@/lib/editorial/activity";

/** The address of a page of a story's log under a filter; only what is set stands in it. */
export function activityHref(storyId: string, filter: ActivityFilter, page = 1): string {
  const { person, kind, factId: fact, from, to } = filter;
  const set = Object.entries({ person, kind, fact, from, to, page: page > 1 ? `${page}` : null });
  const query = new URLSearchParams(
    set.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  const text = query.toString();
  return `/stories/${storyId}/activity${text === "" ? "" : `?${text}`}`;
}
