import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { TextRun } from "./segment-text";

/** One run of an article's text, always as plain text: a link where it is a claim, grey where it is not the report. */
export function TextRunMark({ run }: { run: TextRun }) {
  const t = useTranslations();
  const locale = useLocale();
  const [mark] = run.marks;
  const [id, ...others] = run.anchors;
  const here = run.here ? "claim-here" : "";
  const more = others.map((other) => <span key={other} id={other} />);
  if (mark === undefined) {
    return (
      <>
        {more}
        {run.here ? (
          <mark id={id} data-start={run.start} className={here}>
            {run.text}
          </mark>
        ) : (
          <span
            id={id}
            data-start={run.start}
            className={run.boilerplate ? "text-ink-3" : undefined}
          >
            {run.text}
          </span>
        )}
      </>
    );
  }
  return (
    <>
      {more}
      <Link
        id={id}
        data-start={run.start}
        href={`/facts/${mark.factId}`}
        prefetch={false}
        title={`${t(`stance.${mark.stance}`)}: ${mark.question[locale]}`}
        className={`claim claim-${mark.stance} ${here}`}
      >
        {run.text}
      </Link>
    </>
  );
}
