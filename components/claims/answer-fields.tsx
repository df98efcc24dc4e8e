"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { SelectField, TextField } from "@/components/ui/field";
import type { EditedAnswer } from "@/lib/editorial/edits/edit";
import type { FactView } from "@/lib/editorial/views";

const ANSWER_LENGTH_MAX = 300;
const OTHER = "other";

/** What a claim answers: a value that the fact has, or words of the editor's own. */
export function AnswerFields({ values, chosen }: { values: FactView["values"]; chosen: string }) {
  const t = useTranslations("editing");
  const locale = useLocale();
  const id = useId();
  const [choice, setChoice] = useState(`value:${chosen}`);
  return (
    <>
      <SelectField
        id={`${id}-value`}
        label={t("value")}
        name="value"
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value)}
      >
        {values.map(({ value, answer }) => (
          <option key={value} value={`value:${value}`}>
            {answer[locale]}
          </option>
        ))}
        <option value={OTHER}>{t("otherValue")}</option>
      </SelectField>
      {choice === OTHER ? (
        <TextField
          id={`${id}-other`}
          label={t("valueInWords")}
          name="other"
          required
          maxLength={ANSWER_LENGTH_MAX}
          autoComplete="off"
        />
      ) : null}
    </>
  );
}

/** The answer that the fields above describe. */
export function readAnswer(form: FormData): EditedAnswer {
  const choice = String(form.get("value") ?? "");
  return choice === OTHER
    ? { kind: "other", text: String(form.get("other") ?? "").trim() }
    : { kind: "value", value: choice.slice("value:".length) };
}
