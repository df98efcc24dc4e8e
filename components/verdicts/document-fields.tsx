import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/field";
import type { StoryRules } from "@/lib/editorial/rules";
import { type PrimaryDocument, RULING_LENGTH_MAX } from "@/lib/editorial/verdict";

/** The primary document that an editor gives with a verdict; open where the story asks for one. */
export function DocumentFields({
  document,
  rules,
}: {
  document: PrimaryDocument | null;
  rules: StoryRules;
}) {
  const t = useTranslations("verdictForm.document");
  const { originsNeeded, primaryDocument } = rules;
  const asked = primaryDocument
    ? originsNeeded > 0
      ? t("askedEither", { count: originsNeeded })
      : t("asked")
    : null;
  return (
    <>
      {originsNeeded > 0 && !primaryDocument ? (
        <p className="mt-4 text-[12px] text-ink-3">{t("askedOrigins", { count: originsNeeded })}</p>
      ) : null}
      <details className="mt-4" open={primaryDocument || document !== null}>
        <summary className="cursor-pointer text-[12.5px] font-semibold">{t("heading")}</summary>
        <p className="mt-1 text-[12px] text-ink-3">
          {t("what")} {asked}
        </p>
        <div className="mt-2">
          <TextField
            id="verdict-document-title"
            label={t("title")}
            name="documentTitle"
            maxLength={RULING_LENGTH_MAX.documentTitle}
            defaultValue={document?.title ?? ""}
            autoComplete="off"
          />
          <TextField
            id="verdict-document-url"
            label={t("url")}
            name="documentUrl"
            inputMode="url"
            placeholder="https://"
            maxLength={RULING_LENGTH_MAX.documentUrl}
            defaultValue={document?.url ?? ""}
            autoComplete="off"
          />
        </div>
      </details>
    </>
  );
}
