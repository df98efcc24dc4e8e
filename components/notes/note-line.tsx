import { useTranslations } from "next-intl";
import { Quoted } from "@/components/ui/quoted";
import type { Decision } from "@/lib/editorial/decision";
import { noteOf } from "@/lib/editorial/notes/note";

/** What an entry of the log did to a note: its words, and what they were where they changed. */
export function NoteLine({ title, decision }: { title: string; decision: Decision }) {
  const t = useTranslations("decision");
  const [before, after] = [noteOf(decision.before), noteOf(decision.after)];
  const gone = after === null || (before !== null && before.text !== after.text);
  return (
    <span className="wrap-anywhere">
      {title}:{" "}
      {before !== null && gone ? (
        <del className="text-ink-3 decoration-1">
          <Quoted>{before.text}</Quoted>
        </del>
      ) : null}
      {before !== null && gone && after !== null ? (
        <>
          <span aria-hidden="true"> → </span>
          <span className="sr-only"> {t("became")} </span>
        </>
      ) : null}
      {after === null ? null : <Quoted>{after.text}</Quoted>}
    </span>
  );
}
