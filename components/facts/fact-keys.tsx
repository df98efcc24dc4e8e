"use client";

import { useRouter } from "next/navigation";
import { useKeys } from "@/components/ui/keys";
import type { BoardFilter, FactView } from "@/lib/editorial/views";

/** J and K to the neighbours, B back to the board. */
export function FactKeys({
  storyId,
  position,
  filter,
}: {
  storyId: string;
  position: FactView["position"];
  filter: BoardFilter;
}) {
  const router = useRouter();
  const to = (id: string | null) => () => {
    if (id !== null) {
      router.push(`/facts/${id}?filter=${filter}`);
    }
  };
  useKeys({
    j: to(position.next),
    k: to(position.previous),
    b: () => router.push(`/stories/${storyId}?filter=${filter}`),
  });
  return null;
}
