import type { FactView } from "@/lib/editorial/views";
import type { SeenActions } from "./seen-actions";
import { SinceNotice } from "./since-notice";

/** What others did to a fact since the reader last looked. */
export function FactSince({
  view: { story, fact, unseen },
  markFactSeen,
}: {
  view: FactView;
  markFactSeen: SeenActions["markFactSeen"];
}) {
  const names = [...new Set(unseen.map(({ author }) => author))].join(", ");
  const news = { sequence: story.sequence, changes: unseen.length, names };
  return (
    <SinceNotice
      factId={fact.id}
      news={fact.attention.changed ? news : null}
      markFactSeen={markFactSeen}
    />
  );
}
