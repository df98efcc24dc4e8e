import type { WordChange } from "@/lib/editorial/compare-words";

/** Two wordings in one: what only the first has is struck through, what only the second has is underlined. */
export function WordDiff({
  changes,
  language,
}: {
  changes: readonly WordChange[];
  language: string;
}) {
  let place = 0;
  const placed = changes.map((change) => {
    const key = `${place} ${change.kind}`;
    place += change.text.length;
    return { ...change, key };
  });
  return (
    <p lang={language} className="font-serif text-[15px] leading-relaxed wrap-anywhere">
      {placed.map(({ key, kind, text }) =>
        kind === "same" ? (
          <span key={key}>{text}</span>
        ) : kind === "removed" ? (
          <del key={key} className="rounded-sm bg-conflicts-bg text-conflicts decoration-1">
            {text}
          </del>
        ) : (
          <ins key={key} className="rounded-sm bg-agrees-bg text-agrees underline decoration-2">
            {text}
          </ins>
        ),
      )}
    </p>
  );
}
