import { type TimeWindow, windowParameters } from "@/lib/editorial/timeline/time-window";

export const TIMELINE_VIEWS = ["axis", "table"] as const;
export type TimelineView = (typeof TIMELINE_VIEWS)[number];

/** Where a story's timeline stands: whose, how it is shown, and the whole of it. */
export interface TimelinePlace {
  readonly storyId: string;
  readonly view: TimelineView;
  readonly whole: TimeWindow;
}

/** The address of a timeline, looking at `window`. */
export function timelineAddress(
  { storyId, view, whole }: TimelinePlace,
  window: TimeWindow,
): string {
  const parameters = new URLSearchParams(windowParameters(window, whole));
  if (view !== "axis") {
    parameters.set("view", view);
  }
  const asked = parameters.toString();
  return `/stories/${storyId}/timeline${asked === "" ? "" : `?${asked}`}`;
}

/** The view that an address names; the axis where it names none that exists. */
export function readTimelineView(text: string | readonly string[] | undefined): TimelineView {
  return TIMELINE_VIEWS.find((view) => view === text) ?? "axis";
}
