import { useLocale, useTranslations } from "next-intl";
import type { Decision } from "@/lib/editorial/decision";
import { editOf } from "@/lib/editorial/edits/edit-of";
import { rulingOf } from "@/lib/editorial/ruling-of";
import type { Localised } from "@/lib/engine/article";
import { EditLine } from "../claims/edit-line";

/** What a decision was, in one short line: what was done, the verdict where it was one, and of which fact. */
export function DecisionWords({
  decision,
  question,
}: {
  decision: Pick<Decision, "kind" | "after">;
  question: Localised | null;
}) {
  const locale = useLocale();
  return (
    <>
      <Deed {...decision} />
      {question === null ? "" : ` · ${question[locale]}`}
    </>
  );
}

function Deed({ kind, after }: Pick<Decision, "kind" | "after">) {
  const t = useTranslations();
  if (kind === "edited") {
    const edit = editOf(after);
    return edit === null ? null : <EditLine edit={edit} />;
  }
  const ruling = kind === "ruling" ? rulingOf(after) : null;
  if (ruling === null) {
    return t(`decision.${kind}`);
  }
  return ruling.verdict === null ? t("ruling.draft") : t(`verdict.${ruling.verdict}`);
}
