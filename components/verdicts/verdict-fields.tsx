import { useTranslations } from "next-intl";
import { FIELD_CLASS, Field } from "@/components/ui/field";
import { DIFFERENCES, type Ruling, VERDICTS } from "@/lib/editorial/verdict";

const TEXT_LENGTH_MAX = 4000;

/** The verdict and what belongs to it: why the outlets differ, the reason for the sheet, the qualification. */
export function VerdictFields({ ruling }: { ruling: Ruling }) {
  const t = useTranslations();
  return (
    <>
      <Field id="verdict-verdict" label={t("verdictForm.verdict")}>
        <select
          id="verdict-verdict"
          name="verdict"
          defaultValue={ruling.verdict ?? "verified"}
          className={FIELD_CLASS}
        >
          {VERDICTS.map((verdict) => (
            <option key={verdict} value={verdict}>
              {t(`verdict.${verdict}`)}
            </option>
          ))}
        </select>
      </Field>
      <div className="needs-qualification">
        <Field
          id="verdict-qualification"
          label={t("verdictForm.qualification")}
          hint={t("verdictForm.qualificationHint")}
        >
          <textarea
            id="verdict-qualification"
            name="qualification"
            rows={2}
            maxLength={TEXT_LENGTH_MAX}
            defaultValue={ruling.qualification}
            aria-describedby="verdict-qualification-hint"
            className={FIELD_CLASS}
          />
        </Field>
      </div>
      <Field id="verdict-difference" label={t("verdictForm.difference")}>
        <select
          id="verdict-difference"
          name="difference"
          defaultValue={ruling.difference ?? ""}
          className={FIELD_CLASS}
        >
          <option value="">{t("verdictForm.noDifference")}</option>
          {DIFFERENCES.map((difference) => (
            <option key={difference} value={difference}>
              {t(`difference.${difference}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="verdict-reason" label={t("verdictForm.reason")}>
        <textarea
          id="verdict-reason"
          name="reason"
          rows={3}
          maxLength={TEXT_LENGTH_MAX}
          defaultValue={ruling.reason}
          className={FIELD_CLASS}
        />
      </Field>
    </>
  );
}
