import Link from "next/link";
import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { JUDGEMENTS } from "@/lib/editorial/judge-report";
import type { OutletSummary } from "@/lib/editorial/outlet-views";

const COLUMNS = ["articles", "stories", ...JUDGEMENTS, "corrections"] as const;
const NUMBER =
  "border-t border-line px-3 py-2 text-right tabular-nums max-md:flex max-md:justify-between max-md:gap-2 max-md:border-0 max-md:p-0";

/** The outlets of the desk, with how their values fared. On a phone an outlet is a card, and each number has its name. */
export function OutletList({ outlets }: { outlets: readonly OutletSummary[] }) {
  const t = useTranslations("outlets");
  if (outlets.length === 0) {
    return <p className="card p-6 text-ink-2">{t("none")}</p>;
  }
  return (
    <section className="card overflow-x-clip" aria-label={t("heading")}>
      <table className="w-full text-[13.5px] max-md:block">
        <caption className="sr-only">{t("caption")}</caption>
        <thead className="max-md:sr-only">
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
        <tbody className="max-md:block">
          {outlets.map((outlet) => (
            <tr
              key={outlet.id}
              className="max-md:grid max-md:grid-cols-2 max-md:gap-x-6 max-md:gap-y-1 max-md:border-t max-md:border-line max-md:px-3 max-md:py-2.5 max-md:first:border-0"
            >
              <th
                scope="row"
                className="border-t border-line px-3 py-2 text-left font-normal max-md:col-span-full max-md:border-0 max-md:p-0"
              >
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
              {COLUMNS.map((column) => (
                <td key={column} className={NUMBER}>
                  <span aria-hidden="true" className="text-ink-2 md:hidden">
                    {t(`columns.${column}`)}
                  </span>
                  {numberOf(outlet, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function numberOf(outlet: OutletSummary, column: (typeof COLUMNS)[number]): number {
  switch (column) {
    case "articles":
      return outlet.articles;
    case "stories":
      return outlet.stories;
    case "corrections":
      return outlet.openCorrections;
    default:
      return outlet.fared[column];
  }
}
