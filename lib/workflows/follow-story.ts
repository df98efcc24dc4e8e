import type { StoryEvent } from "../editorial/views.ts";
import type { FeedListener } from "../store/decision-feed.ts";
import { isOnDesk } from "../store/stories.ts";
import { readStoryEvents } from "../store/story-events.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/**
 * Tells `listener` what is decided in a story: first what it missed since the place `after` in the log, then everything as it
 * happens, each once and in order; null says that the facts were laid out anew. Returns what ends it, or null where there is no such
 * story.
 */
export async function followStory(
  { storyId, after }: { readonly storyId: string; readonly after: number },
  listener: FeedListener,
  options: WorkflowOptions = {},
): Promise<(() => void) | null> {
  const { store } = contextOf(options);
  if (!(await isOnDesk(store, storyId))) return null;
  let told = after;
  const tell = (event: StoryEvent) => {
    if (event.sequence <= told) return;
    told = event.sequence;
    listener(event);
  };
  // What happens while the missed ones are read waits behind them.
  const held: (StoryEvent | null)[] = [];
  let isCaughtUp = false;
  const pass: FeedListener = (event) => (event === null ? listener(null) : tell(event));
  const stop = await store.feed.follow(storyId, (event) =>
    isCaughtUp ? pass(event) : held.push(event),
  );
  for (const event of await readStoryEvents(store.prisma, { after, storyId })) tell(event);
  isCaughtUp = true;
  held.forEach(pass);
  return stop;
}
