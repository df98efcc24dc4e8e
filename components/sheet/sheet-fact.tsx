import { formatDate } from "@/components/ui/format-date";
import { Quoted } from "@/components/ui/quoted";
import { safeHref } from "@/components/ui/safe-href";
import type { FactState } from "@/lib/editorial/views";
import type { Report } from "@/lib/engine/reconciliation";
import { STANCE_TEXT } from "../facts/stance-mark";
import { standingText } from "../verdicts/standing-text";
import type { SheetContext } from "./sheet-context";

/** One fact of the sheet: what stands, on whose decision, and every outlet's own words. */
export function SheetFact({ fact, context }: { fact: FactState; context: SheetContext }) {
  const { language, t, board } = context;
  return (
    <article className="border-t border-line py-4">
      <h4 className="font-serif text-[17px] leading-snug font-semibold">
        {fact.question[language]}
      </h4>
      <Decided fact={fact} context={context} />
      <ul className="mt-2 grid gap-1.5">
        {board.articles.flatMap((article) =>
          fact.reports
            .filter((report) => report.article === article.id)
            .map((report) => {
              const href = safeHref(article.url);
              return (
                <li key={`${article.id} ${report.evidence[0]?.start}`} className="text-[13.5px]">
                  <b>
                    {href === null ? (
                      article.outlet
                    ) : (
                      <a href={href} className="link">
                        {article.outlet}
                      </a>
                    )}
                  </b>{" "}
                  <span className={STANCE_TEXT[report.stance]}>
                    {t(`stance.${report.stance}`).toLowerCase()}
                  </span>
                  {": "}
                  {report.answer[language]}
                  <Quotation report={report} language={article.language} />
                </li>
              );
            }),
        )}
      </ul>
      <Silent fact={fact} context={context} />
    </article>
  );
}

function Decided({
  fact,
  context: { language, t, rulings },
}: {
  fact: FactState;
  context: SheetContext;
}) {
  const { ruling } = fact;
  const decision = rulings.get(fact.id);
  if (ruling === null || ruling.verdict === null) {
    return (
      <p className="mt-1 text-[13.5px] text-ink-2">
        <b>{t(`status.${fact.status}`)}.</b> {fact.reason[language]}
      </p>
    );
  }
  const standing =
    ruling.standing?.kind === "both" ? t("verdictForm.both") : standingText(fact, language);
  return (
    <div className="mt-1 text-[14px]">
      <p>
        <b className="text-verified">{t(`verdict.${ruling.verdict}`)}</b>
        {standing === null ? "" : `: ${standing}`}
        {ruling.qualification === "" ? "" : ` (${ruling.qualification})`}
      </p>
      {ruling.difference === null && ruling.reason === "" ? null : (
        <p className="text-[13.5px] text-ink-2">
          {[
            ruling.difference === null ? "" : `${t(`difference.${ruling.difference}`)}.`,
            ruling.reason,
          ]
            .filter(Boolean)
            .join(" ")}
        </p>
      )}
      {decision === undefined ? null : (
        <p className="text-[12.5px] text-ink-3">
          {t("sheet.by", { author: decision.author, date: formatDate(decision.at, language) })}
        </p>
      )}
    </div>
  );
}

function Quotation({ report, language }: { report: Report; language: string }) {
  const [evidence] = report.evidence;
  return evidence === undefined ? null : (
    <>
      {" "}
      <Quoted lang={language} className="font-serif text-ink-2 italic">
        {evidence.text}
      </Quoted>
    </>
  );
}

function Silent({ fact, context: { board, t } }: { fact: FactState; context: SheetContext }) {
  const silent = board.articles.filter(({ id }) =>
    fact.reports.every(({ article }) => article !== id),
  );
  return silent.length === 0 ? null : (
    <p className="mt-1.5 text-[12.5px] text-ink-3">
      {t("board.silentList", { outlets: silent.map(({ outlet }) => outlet).join(", ") })}
    </p>
  );
}
