import { useTranslations } from "next-intl";
import { FIELD_CLASS, Field } from "@/components/ui/field";

/** Asks for a name inside a form where none is set yet; shows nothing where one is. */
export function AuthorField({ author, id }: { author: string; id: string }) {
  const t = useTranslations("desk");
  if (author !== "") {
    return null;
  }
  return (
    <Field id={id} label={t("yourName")} hint={t("yourNameHint")}>
      <input
        id={id}
        name="author"
        required
        maxLength={80}
        autoComplete="name"
        aria-describedby={`${id}-hint`}
        className={FIELD_CLASS}
      />
    </Field>
  );
}
