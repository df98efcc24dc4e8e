import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/field";

/** Asks for a name inside a form where none is set yet; shows nothing where one is. */
export function AuthorField({ author, id }: { author: string; id: string }) {
  const t = useTranslations("desk");
  if (author !== "") {
    return null;
  }
  return (
    <TextField
      id={id}
      label={t("yourName")}
      hint={t("yourNameHint")}
      name="author"
      required
      maxLength={80}
      autoComplete="name"
    />
  );
}
