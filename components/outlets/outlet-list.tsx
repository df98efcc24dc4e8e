import Link from "next/link";
import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { JUDGEMENTS } from "@/lib/editorial/judge-report";
import type { OutletSummary } from "@/lib/editorial/outlet-views";

const COLUMNS = ["articles", "stories", ...JUDGEMENTS, "corrections"] as const;
const NUMBER = "border-t border-line px-3 py-2 text-right tabular-nums";

/** The outlets of the desk, with how their values fared. On a phone the table scrolls by itself. */
export function OutletList({ outlets }: { outlets: readonly OutletSummary[] }) {
  const t = useTranslations("outlets");
  if (outlets.length === 0) {
    return <p className="card p-6 text-ink-2">{t("none")}</p>;
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="card overflow-x-auto" aria-label={t("heading")} tabIndex={0}>
      <table className="w-full text-[13.5px]">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="text-left text-[12.5px] text-ink-2">
            <th scope="col" className="px-3 py-2">
              {t("outlet")}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="px-3 py-2 text-right">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outlets.map((outlet) => (
            <tr key={outlet.id}>
              <th scope="row" className="border-t border-line px-3 py-2 text-left font-normal">
                <Link href={`/outlets/${outlet.id}`} className="link font-semibold wrap-anywhere">
                  {outlet.name}
                </Link>{" "}
                {outlet.kind === "outlet" ? null : <Tag>{t(`kind.${outlet.kind}`)}</Tag>}
                {outlet.spellings.length === 0 ? null : (
                  <span className="block text-[12px] text-ink-3">
                    {t("also", { names: outlet.spellings.map(({ name }) => name).join(", ") })}
                  </span>
                )}
              </th>
              <td className={NUMBER}>{outlet.articles}</td>
              <td className={NUMBER}>{outlet.stories}</td>
              {JUDGEMENTS.map((judgement) => (
                <td key={judgement} className={NUMBER}>
                  {outlet.fared[judgement]}
                </td>
              ))}
              <td className={NUMBER}>{outlet.openCorrections}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
