import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
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
        <label htmlFor="verify-file" className="block font-semibold">
          {t("chooseFile")}
        </label>
        <p id="verify-file-hint" className="mb-2 text-[12.5px] text-ink-3">
          {t("fileHint", { megabytes })}
        </p>
        <input
          id="verify-file"
          type="file"
          name="sheet"
          required={true}
          accept=".pdf,.docx,.xlsx,.html,.htm,.md,.csv,.json,.jsonld"
          aria-invalid={refused === null ? undefined : true}
          aria-describedby={
            refused === null ? "verify-file-hint" : "verify-file-error verify-file-hint"
          }
          className="block min-h-9 w-full text-[13px]"
        />
        {refused === null ? null : (
          <p id="verify-file-error" role="alert" className="mt-1 text-[13px] text-conflicts">
            {t(`refused.${refused}`, { megabytes })}
          </p>
        )}
        <Button type="submit" look="primary" className="mt-3">
          {t("verifyFile")}
        </Button>
      </form>
      <form method="get" action="/verify" className="min-w-0">
        <label htmlFor="verify-mark" className="block font-semibold">
          {t("typeIdentifier")}
        </label>
        <p id="verify-mark-hint" className="mb-2 text-[12.5px] text-ink-3">
          {t("identifierHint")}
        </p>
        <input
          id="verify-mark"
          name="mark"
          required={true}
          defaultValue={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={unreadable ? true : undefined}
          aria-describedby={unreadable ? "verify-mark-error verify-mark-hint" : "verify-mark-hint"}
          className="min-h-9 w-full rounded-desk border border-field bg-card px-2 py-1 font-mono text-[14px]"
        />
        {unreadable ? (
          <p id="verify-mark-error" role="alert" className="mt-1 text-[13px] text-conflicts">
            {t("unreadable")}
          </p>
        ) : null}
        <Button type="submit" className="mt-3">
          {t("verifyIdentifier")}
        </Button>
      </form>
    </div>
  );
}
