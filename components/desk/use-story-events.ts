"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect, useEffectEvent, useRef, useState } from "react";
import type { StoryEvent, StorySummary } from "@/lib/editorial/views";

// One's own decision comes back with the answer to it; only where that is slow is the page asked for anew.
const OWN_GRACE_MS = 600;

/**
 * Keeps a page of a story as it stands on the desk: whatever anybody decides in it is asked for at once, without touching the
 * focus, what is typed, or the scrolling. Answers the newest decision of somebody else since the page was opened.
 */
export function useStoryEvents(
  { id: storyId, sequence }: Pick<StorySummary, "id" | "sequence">,
  author: string,
): StoryEvent | null {
  const router = useRouter();
  const [news, setNews] = useState<StoryEvent | null>(null);
  const shown = useRef(sequence);
  const heard = useRef(sequence);
  useEffect(() => {
    shown.current = sequence;
    heard.current = Math.max(heard.current, sequence);
  }, [sequence]);
  const refresh = useEffectEvent(() => startTransition(() => router.refresh()));
  const onDecision = useEffectEvent((event: StoryEvent) => {
    heard.current = Math.max(heard.current, event.sequence);
    if (event.author !== author) {
      setNews(event);
      refresh();
      return;
    }
    setTimeout(() => {
      if (shown.current < event.sequence) {
        refresh();
      }
    }, OWN_GRACE_MS);
  });
  useEffect(() => {
    let source: EventSource | null = null;
    const open = () => {
      source ??= new EventSource(`/stories/${storyId}/events?after=${heard.current}`);
      source.addEventListener("decision", ({ data }) => onDecision(JSON.parse(data)));
      source.addEventListener("facts", () => refresh());
    };
    const close = () => {
      source?.close();
      source = null;
    };
    // A browser grants a site six connections: tabs that nobody looks at give theirs back, and hear what they missed later.
    const follow = () => (document.hidden ? close() : open());
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      document.removeEventListener("visibilitychange", follow);
      close();
    };
  }, [storyId]);
  return news;
}
