import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";

const REASON_LENGTH_MAX = 1000;

/** Asks why; the form field `reason` carries it. */
export function ReasonField({ id }: { id: string }) {
  const t = useTranslations("editing");
  return (
    <TextArea
      id={id}
      label={t("reason")}
      name="reason"
      rows={3}
      required
      maxLength={REASON_LENGTH_MAX}
    />
  );
}
