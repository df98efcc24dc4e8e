import { useTranslations } from "next-intl";
import { SelectField, TextArea } from "@/components/ui/field";
import { DIFFERENCES, RULING_LENGTH_MAX, type Ruling, VERDICTS } from "@/lib/editorial/verdict";

/** The verdict and what belongs to it: why the outlets differ, the reason for the sheet, the qualification. */
export function VerdictFields({
  ruling,
  hasSides,
}: {
  ruling: Ruling;
  /** Whether outlets report more than one value: else there is nothing to publish as disputed. */
  hasSides: boolean;
}) {
  const t = useTranslations();
  const offered = VERDICTS.filter(
    (verdict) => verdict !== "disputed" || hasSides || ruling.verdict === verdict,
  );
  return (
    <>
      <SelectField
        id="verdict-verdict"
        label={t("verdictForm.verdict")}
        name="verdict"
        defaultValue={ruling.verdict ?? "verified"}
      >
        {offered.map((verdict) => (
          <option key={verdict} value={verdict}>
            {t(`verdict.${verdict}`)}
          </option>
        ))}
      </SelectField>
      <div className="needs-qualification">
        <TextArea
          id="verdict-qualification"
          label={t("verdictForm.qualification")}
          hint={t("verdictForm.qualificationHint")}
          name="qualification"
          rows={2}
          maxLength={RULING_LENGTH_MAX.qualification}
          defaultValue={ruling.qualification}
        />
      </div>
      <SelectField
        id="verdict-difference"
        label={t("verdictForm.difference")}
        name="difference"
        defaultValue={ruling.difference ?? ""}
      >
        <option value="">{t("verdictForm.noDifference")}</option>
        {DIFFERENCES.map((difference) => (
          <option key={difference} value={difference}>
            {t(`difference.${difference}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        id="verdict-reason"
        label={t("verdictForm.reason")}
        name="reason"
        rows={3}
        maxLength={RULING_LENGTH_MAX.reason}
        defaultValue={ruling.reason}
      />
    </>
  );
}
