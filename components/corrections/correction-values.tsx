import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import type { Correction } from "@/lib/editorial/corrections/correction";
import { subjectKey } from "@/lib/editorial/corrections/ticked";
import { groupBy } from "@/lib/editorial/group-by";
import { CorrectionCarrier } from "./correction-carrier";
import type { Ticking } from "./tick-form";

/** Each refuted value with what stands instead, and the articles that carry it. */
export function CorrectionValues({
  corrections,
  ...zoned
}: Zoned & { corrections: readonly Correction[] }) {
  const t = useTranslations("corrections");
  const values = groupBy(corrections, ({ factId, value }) => JSON.stringify([factId, value]));
  return (
    <section aria-labelledby="correction-values">
      <h2 id="correction-values" className="mb-3 text-[21px]">
        {t("values")}
      </h2>
      <div className="grid gap-4">
        {[...values].map(([key, carriers]) => (
          <RefutedValue key={key} carriers={carriers} {...zoned} />
        ))}
      </div>
    </section>
  );
}

/** Its dates are days of the story's zone. */
type Zoned = Ticking & { readonly timeZone: string };

function RefutedValue({ carriers, ...zoned }: Zoned & { carriers: readonly Correction[] }) {
  const t = useTranslations("corrections");
  const locale = useLocale();
  const [first] = carriers;
  if (first === undefined) {
    return null;
  }
  return (
    <article className="card px-4 py-3">
      <h3 className="font-serif text-[17px] leading-snug font-semibold wrap-anywhere">
        <Link href={`/facts/${first.factId}`} prefetch={false} className="hover:underline">
          {first.question[locale]}
        </Link>
      </h3>
      <dl className="mt-1.5 grid gap-x-4 gap-y-0.5 text-[13.5px] sm:grid-cols-[max-content_minmax(0,1fr)]">
        <dt className="text-ink-3">{t("refuted")}</dt>
        <dd className="font-semibold text-conflicts wrap-anywhere">{first.answer[locale]}</dd>
        <Standing correction={first} timeZone={zoned.timeZone} />
      </dl>
      <p className="mt-2 text-[12.5px] text-ink-3">{t("outlets", { count: carriers.length })}</p>
      <ul className="divide-y divide-line">
        {carriers.map((correction) => (
          <li key={subjectKey(correction)} className="py-2.5">
            <CorrectionCarrier correction={correction} {...zoned} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function Standing({
  correction: { standing },
  timeZone,
}: {
  correction: Correction;
  timeZone: string;
}) {
  const t = useTranslations("corrections");
  const locale = useLocale();
  const { value, qualification, sources, document, at, by } = standing;
  const named = [...sources.map(({ outlet }) => outlet), document?.title ?? ""].filter(Boolean);
  return (
    <>
      <dt className="text-ink-3">{t("stands")}</dt>
      <dd className="font-semibold text-verified wrap-anywhere">
        {value === null ? t("notSo") : value[locale]}
        {qualification === "" ? null : (
          <span className="font-normal text-ink-2"> ({qualification})</span>
        )}
      </dd>
      {named.length === 0 ? null : (
        <>
          <dt className="text-ink-3">{t("sources")}</dt>
          <dd className="wrap-anywhere">{named.join(", ")}</dd>
        </>
      )}
      {at === null ? null : (
        <dd className="text-[12.5px] text-ink-3 sm:col-start-2">
          {t("verified", {
            by: by.join(", "),
            date: formatDate(at, locale, { timeZone }),
          })}
        </dd>
      )}
    </>
  );
}
