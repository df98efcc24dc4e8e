import { useTranslations } from "next-intl";
import { SelectField, TextField } from "@/components/ui/field";
import type { EditRequest } from "@/lib/editorial/edits/edit-request";
import { ASPECTS } from "@/lib/engine/values/value";

const QUESTION_LENGTH_MAX = 300;

/** Asks for the question of a new fact and the kind of its answer. */
export function NewFactFields() {
  const t = useTranslations("editing");
  return (
    <>
      <TextField
        id="new-question"
        label={t("questionLabel")}
        hint={t("questionHint")}
        name="question"
        required
        maxLength={QUESTION_LENGTH_MAX}
        autoComplete="off"
      />
      <SelectField id="new-aspect" label={t("aspect")} name="aspect">
        {ASPECTS.map((aspect) => (
          <option key={aspect} value={aspect}>
            {t(`aspects.${aspect}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

/** The fact that the fields above describe. */
export function readNewFact(form: FormData): Extract<EditRequest, { readonly op: "add-fact" }> {
  const aspect = ASPECTS.find((known) => known === form.get("aspect")) ?? "whether";
  return { op: "add-fact", question: String(form.get("question") ?? "").trim(), aspect };
}
