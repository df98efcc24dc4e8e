import { useTranslations } from "next-intl";
import { FIELD_CLASS, Field } from "@/components/ui/field";

const REASON_LENGTH_MAX = 1000;

/** Asks why; the form field `reason` carries it. */
export function ReasonField({ id }: { id: string }) {
  const t = useTranslations("editing");
  return (
    <Field id={id} label={t("reason")}>
      <textarea
        id={id}
        name="reason"
        rows={3}
        required
        maxLength={REASON_LENGTH_MAX}
        className={FIELD_CLASS}
      />
    </Field>
  );
}
