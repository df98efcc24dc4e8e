import { Fragment } from "react";
import { findMentions } from "@/lib/editorial/notes/find-mentions";

/** A note's text as typed, the colleagues it names set apart. */
export function NoteWords({ text, mentions }: { text: string; mentions: readonly string[] }) {
  let end = 0;
  const runs = findMentions(text, mentions).map((mention) => {
    const before = text.slice(end, mention.start);
    end = mention.end;
    return (
      <Fragment key={mention.start}>
        {before}
        <b className="rounded bg-verified-bg px-0.5 font-semibold text-verified">
          {text.slice(mention.start, mention.end)}
        </b>
      </Fragment>
    );
  });
  return (
    <p className="whitespace-pre-line wrap-anywhere">
      {runs}
      {text.slice(end)}
    </p>
  );
}
