import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { OtherFact } from "@/lib/editorial/views";

/** The facts that an editor took off the board, folded away. */
export function OffBoard({ hidden }: { hidden: readonly OtherFact[] }) {
  const t = useTranslations("editing");
  const locale = useLocale();
  return hidden.length === 0 ? null : (
    <details className="no-print mt-4 text-[13.5px] text-ink-2">
      <summary>{t("offBoard", { count: hidden.length })}</summary>
      <ul className="mt-1 grid gap-1 pl-4">
        {hidden.map(({ id, question }) => (
          <li key={id}>
            <Link href={`/facts/${id}`} prefetch={false} className="link wrap-anywhere">
              {question[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
