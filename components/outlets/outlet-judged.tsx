import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import { JUDGEMENTS } from "@/lib/editorial/judge-report";
import type { OutletView } from "@/lib/editorial/outlet-views";

/** How an outlet's values fared under the desk's verdicts, with the facts, and the corrections it has not made. */
export function OutletJudged({ view }: { view: OutletView }) {
  const t = useTranslations("outlets");
  const locale = useLocale();
  const { judged, corrections, outlet } = view;
  return (
    <section aria-labelledby="outlet-judged" className="card p-4">
      <h2 id="outlet-judged" className="text-[17px]">
        {t("fared")}
      </h2>
      {judged.length === 0 ? (
        <p className="mt-1 text-ink-3">{t("nothingJudged")}</p>
      ) : (
        JUDGEMENTS.map((judgement) => (
          <details key={judgement} className="mt-2" open={judgement === "refuted"}>
            <summary className="cursor-pointer font-semibold">
              {t(`columns.${judgement}`)}{" "}
              <span className="tabular-nums">{outlet.fared[judgement]}</span>
            </summary>
            <ul className="mt-1 grid gap-1.5 pl-4">
              {judged
                .filter((one) => one.judgement === judgement)
                .map(({ factId, question, answer, story }) => (
                  <li key={`${factId} ${answer.en}`} className="wrap-anywhere">
                    <Link href={`/facts/${factId}`} prefetch={false} className="link">
                      {question[locale]}
                    </Link>{" "}
                    {answer[locale]} <span className="text-[12.5px] text-ink-3">{story}</span>
                  </li>
                ))}
            </ul>
          </details>
        ))
      )}
      <h3 className="mt-4 text-[15px]">{t("corrections")}</h3>
      {corrections.length === 0 ? (
        <p className="mt-1 text-ink-3">{t("noCorrections")}</p>
      ) : (
        <ul className="mt-1 grid gap-1.5">
          {corrections.map(
            ({ factId, articleId, question, answer, sentAt, storyId, story, timeZone }) => (
              <li key={`${factId} ${articleId} ${answer.en}`} className="wrap-anywhere">
                <Link href={`/stories/${storyId}/corrections`} prefetch={false} className="link">
                  {question[locale]}
                </Link>{" "}
                {answer[locale]}{" "}
                <span className="text-[12.5px] text-ink-3">
                  {story},{" "}
                  {sentAt === null
                    ? t("toSend")
                    : t("sent", {
                        date: formatDate(sentAt, locale, {
                          withTime: true,
                          withZone: true,
                          timeZone,
                        }),
                      })}
                </span>
              </li>
            ),
          )}
        </ul>
      )}
    </section>
  );
}
