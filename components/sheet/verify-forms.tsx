import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { type RefusedSheetFile, SHEET_BYTES_MAX } from "@/lib/editorial/sheet/refused-sheet-file";

/** A file, or a printed identifier, to be verified. Both forms work without scripts. */
export function VerifyForms({
  typed,
  unreadable,
  refused,
}: {
  /** What was typed before, so that it can be put right. */
  typed: string;
  /** It cannot be an identifier. */
  unreadable: boolean;
  refused: RefusedSheetFile | null;
}) {
  const t = useTranslations("verify");
  const megabytes = SHEET_BYTES_MAX / 1e6;
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <form method="post" action="/verify/file" encType="multipart/form-data" className="min-w-0">
        <FileField
          id="verify-file"
          name="sheet"
          label={t("chooseFile")}
          hint={t("fileHint", { megabytes })}
          error={refused === null ? null : told(t(`refused.${refused}`, { megabytes }))}
          required={true}
          accept=".pdf,.docx,.xlsx,.html,.htm,.md,.csv,.json,.jsonld"
        />
        <Button type="submit" look="primary" className="mt-3">
          {t("verifyFile")}
        </Button>
      </form>
      <form method="get" action="/verify" className="min-w-0">
        <TextField
          id="verify-mark"
          name="mark"
          label={t("typeIdentifier")}
          hint={t("identifierHint")}
          error={unreadable ? told(t("unreadable")) : null}
          required={true}
          defaultValue={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="font-mono"
        />
        <Button type="submit" className="mt-3">
          {t("verifyIdentifier")}
        </Button>
      </form>
    </div>
  );
}

/** Without scripts the whole page comes anew, and the words are what it has to say first. */
function told(words: string) {
  return <span role="alert">{words}</span>;
}
