"use client";

import { useTranslations } from "next-intl";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import type { RequestedChange } from "@/lib/editorial/edits/edit-request";
import type { FactView, ReportInContext } from "@/lib/editorial/views";
import { STANCES } from "@/lib/engine/reconciliation";
import { AnswerFields, readAnswer } from "./answer-fields";
import type { EditAction } from "./edit-actions";
import { EditDialog } from "./edit-dialog";
import { WordsPicker } from "./words-picker";

const NAME_LENGTH_MAX = 120;
const REASON_LENGTH_MAX = 1000;

/** Changes a claim: its words, what they answer, who says so, and how it stands to the others. */
export function ChangeClaimDialog({
  open,
  onClose,
  view,
  report,
  edit,
}: {
  open: boolean;
  onClose: () => void;
  view: FactView;
  report: ReportInContext;
  edit: EditAction;
}) {
  const t = useTranslations();
  const { fact } = view;
  const [first] = report.evidence;
  const own = report.report;
  if (first === undefined) {
    return null;
  }
  const claim = { article: report.article.id, start: first.start, end: first.end };
  const id = `change-${claim.article}-${claim.start}`;
  return (
    <EditDialog
      open={open}
      onClose={onClose}
      title={t("editing.change")}
      submit={t("editing.save")}
      edit={(form) =>
        edit({
          factId: fact.id,
          revision: fact.revision,
          edit: {
            op: "change",
            claim,
            change: readChange(form, own.stance),
            reason: String(form.get("reason") ?? "").trim(),
          },
        })
      }
    >
      <WordsPicker
        passage={first.before + first.text + first.after}
        offset={first.start - first.before.length}
        initial={first}
        language={report.article.language}
      />
      <AnswerFields values={view.values} chosen={own.value} />
      <TextField
        id={`${id}-speaker`}
        label={t("editing.speaker")}
        hint={t("editing.speakerHint")}
        name="speaker"
        defaultValue={own.speaker?.name ?? ""}
        maxLength={NAME_LENGTH_MAX}
        autoComplete="off"
      />
      <SelectField
        id={`${id}-stance`}
        label={t("editing.stance")}
        name="stance"
        defaultValue={own.stance}
      >
        {STANCES.map((stance) => (
          <option key={stance} value={stance}>
            {t(`stance.${stance}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        id={`${id}-reason`}
        label={t("editing.reason")}
        hint={t("editing.stanceReason")}
        name="reason"
        rows={2}
        maxLength={REASON_LENGTH_MAX}
      />
    </EditDialog>
  );
}

function readChange(form: FormData, stood: (typeof STANCES)[number]): RequestedChange {
  const stance = STANCES.find((known) => known === form.get("stance"));
  return {
    span: { start: Number(form.get("start")), end: Number(form.get("end")) },
    answer: readAnswer(form),
    speaker: String(form.get("speaker") ?? "").trim(),
    ...(stance === undefined || stance === stood ? {} : { stance }),
  };
}
