import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProofResult } from "@/components/sheet/proof-result";
import { VerifyForms } from "@/components/sheet/verify-forms";
import { readFileMarks } from "@/lib/editorial/sheet/file-marks";
import { REFUSED_SHEET_FILES } from "@/lib/editorial/sheet/refused-sheet-file";
import { proveMark, proveMarks } from "@/lib/workflows/prove-sheet";

interface Props {
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("verify");
  return { title: t("heading") };
}

export default async function VerifyPage({ searchParams }: Props) {
  const fields = await searchParams;
  const t = await getTranslations("verify");
  const typed = typeof fields.mark === "string" ? fields.mark.trim().slice(0, MARK_LENGTH_MAX) : "";
  const file = readFileMarks(fields);
  const refused = REFUSED_SHEET_FILES.find((reason) => reason === fields.refused) ?? null;
  const proof =
    file !== null ? await proveMarks(file.marks) : typed !== "" ? await proveMark(typed) : null;
  const unreadable = file === null && proof?.kind === "unmarked";
  return (
    <div className="mx-auto max-w-4xl px-4 py-6 md:px-6">
      <h1 className="text-[30px] leading-tight">{t("heading")}</h1>
      <p className="mt-1 mb-5 max-w-prose text-ink-2">{t("lead")}</p>
      {proof === null || unreadable ? null : (
        <ProofResult
          proof={proof}
          what={file === null ? typed : file.name}
          isFile={file !== null}
        />
      )}
      <VerifyForms typed={typed} unreadable={unreadable} refused={refused} />
    </div>
  );
}

/** A hash with blanks between its digits, and room for what was pasted with it. */
const MARK_LENGTH_MAX = 200;
