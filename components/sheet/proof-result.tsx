import Link from "next/link";
import { useTranslations } from "next-intl";
import { ExportedSheet } from "@/components/sheet/exported-sheet";
import type { ProofKind, SheetProof } from "@/lib/editorial/sheet/export-standing";

const TONES: Readonly<Record<ProofKind, string>> = {
  exact: "text-agrees",
  "same-content": "text-agrees",
  named: "text-ink",
  altered: "text-conflicts",
  unknown: "text-partial",
  unmarked: "text-partial",
};

/** What a file or an identifier is, and what the desk says otherwise today. */
export function ProofResult({
  proof: { kind, standing },
  what,
  isFile,
}: {
  proof: SheetProof;
  /** The file's name, or what was typed. */
  what: string;
  isFile: boolean;
}) {
  const t = useTranslations("verify");
  // Stale without a difference to show: the story is no longer on the desk.
  const gone = standing?.stale === true && standing.changes === null;
  return (
    <section aria-labelledby="proof" className="card mb-6 px-4 py-3">
      <p className="text-[12.5px] text-ink-3 wrap-anywhere">
        {isFile ? t("file") : t("identifier")}: <bdi>{what}</bdi>
      </p>
      <h2 id="proof" className={`text-[21px] ${TONES[kind]}`}>
        {t(`kinds.${kind}.title`)}
      </h2>
      <p className="mt-1 max-w-prose">{t(`kinds.${kind}.text`)}</p>
      {standing === null ? null : (
        <div className="mt-3 border-t border-line pt-3">
          <p className="mb-1 font-serif text-[17px] font-semibold wrap-anywhere">
            {gone ? (
              standing.title
            ) : (
              <Link href={`/stories/${standing.exported.storyId}/sheet`} className="link">
                {standing.title}
              </Link>
            )}
          </p>
          <ExportedSheet standing={standing} timeZone={null} />
        </div>
      )}
    </section>
  );
}
