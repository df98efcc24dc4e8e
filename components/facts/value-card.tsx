import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import { Tag } from "@/components/ui/tag";
import type { EvidenceInContext, FactView, ReportInContext } from "@/lib/editorial/views";
import { articleLineHref } from "../articles/article-line-href";
import { OriginNames } from "../articles/origin-names";
import { claimAnchor } from "../claims/claim-anchor";
import { ClaimTools } from "../claims/claim-tools";
import type { EditAction } from "../claims/edit-actions";
import { MarkTag } from "../claims/mark-tag";
import { NoteOnWords } from "../notes/note-on-words";
import { wordsValue } from "../notes/read-note-target";
import { ReadAsLine } from "./read-as-line";
import { STANCE_TEXT, StanceMark } from "./stance-mark";

/** One value that can stand, with every report of it in its own words. `number` is the key that chooses it. */
export function ValueCard({
  view,
  value,
  number,
  edit,
}: {
  view: FactView;
  value: FactView["values"][number];
  number: number;
  edit: EditAction;
}) {
  const t = useTranslations();
  const locale = useLocale();
  const outlets = new Set(value.reports.map(({ article }) => article.outlet)).size;
  return (
    <section className="card mb-4 px-4 pt-3.5 pb-1" aria-label={value.answer[locale]}>
      <div className="mb-2 flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <div className="flex min-w-0 gap-x-2.5">
          {number <= 9 ? (
            <span
              aria-hidden="true"
              className="mt-0.5 size-5 flex-none rounded-full border border-line-strong text-center text-[11px] leading-[18px]"
            >
              {number}
            </span>
          ) : null}
          <h2 className="text-[19px] leading-snug wrap-anywhere">{value.answer[locale]}</h2>
        </div>
        {/* A single report agrees with nobody. */}
        {view.fact.status === "single" ? null : (
          <Tag tone={value.stance}>
            <StanceMark stance={value.stance} className="size-2.5" />
            <span aria-hidden="true">{t(`stance.${value.stance}`)}</span>
          </Tag>
        )}
        <span className="flex-1" />
        <span className="text-[12.5px] text-ink-3">
          {t("fact.counts", { outlets, origins: value.independentOrigins })}
        </span>
      </div>
      {value.reports.map((report) => (
        <Report
          key={`${report.article.id} ${report.report.ruleId} ${report.evidence[0]?.start}`}
          view={view}
          report={report}
          edit={edit}
        />
      ))}
    </section>
  );
}

function Report({
  view,
  report,
  edit,
}: {
  view: FactView;
  report: ReportInContext;
  edit: EditAction;
}) {
  const t = useTranslations("fact");
  const locale = useLocale();
  // The story's: times of publication are shown in it.
  const { timeZone } = view.story.rules;
  const { article } = report;
  const [first] = report.evidence;
  const { speaker } = report.report;
  return (
    <article className="border-t border-line py-3" aria-label={article.outlet}>
      {report.evidence.map((evidence) => (
        <Passage key={evidence.start} evidence={evidence} article={article} />
      ))}
      <ReadAsLine report={report} timeZone={timeZone} />
      <p className="mt-2 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[12.5px] text-ink-2">
        <span className={STANCE_TEXT[report.report.stance]}>
          <StanceMark stance={report.report.stance} />
        </span>
        <b className="text-ink">{article.outlet}</b>
        <Tag wraps>
          {t("origin")} <OriginNames article={article} />
        </Tag>
        <span>
          {article.publishedAt === null
            ? t("undated")
            : t("published", {
                date: formatDate(article.publishedAt, locale, {
                  withTime: true,
                  withZone: true,
                  timeZone,
                }),
              })}
        </span>
        {speaker ? <span>{t("saidBy", { name: speaker.name })}</span> : null}
        <MarkTag mark={report.report.mark} />
        <span className="flex items-center gap-x-2.5 max-sm:w-full sm:ml-auto">
          {first ? (
            <a className="link" href={articleLineHref(article.id, first)}>
              {t("openAtLine")}
              <span className="sr-only">: {article.outlet}</span>
            </a>
          ) : null}
          <ClaimTools view={view} report={report} edit={edit} />
          {first ? (
            <NoteOnWords value={wordsValue(article.id, first)} outlet={article.outlet} />
          ) : null}
        </span>
      </p>
    </article>
  );
}

/** The words themselves are the way to their line in the article; E goes from one to the next. */
function Passage({
  evidence,
  article,
}: {
  evidence: EvidenceInContext;
  article: ReportInContext["article"];
}) {
  return (
    <p
      lang={article.language}
      className="my-1 font-serif text-[16px] leading-relaxed wrap-anywhere"
    >
      {evidence.cutBefore ? "…" : ""}
      {evidence.before}
      <mark>
        <a
          id={claimAnchor(article.id, evidence)}
          href={articleLineHref(article.id, evidence)}
          data-evidence=""
          className="claim-link"
        >
          {evidence.text}
        </a>
      </mark>
      {evidence.after}
      {evidence.cutAfter ? "…" : ""}
    </p>
  );
}
