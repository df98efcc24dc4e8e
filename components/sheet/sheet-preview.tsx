import { formatDate } from "@/components/ui/format-date";
import type { FactState } from "@/lib/editorial/views";
import type { SheetContext } from "./sheet-context";
import { SheetFact } from "./sheet-fact";

const SECTIONS = [
  ["verified", ["verified", "qualified"]],
  ["disputed", ["disputed", "refuted", "unverifiable"]],
  ["open", [null]],
] as const;

/** The fact sheet as it will leave the house: decided facts first, and plainly apart what nobody has verified. */
export function SheetPreview(context: SheetContext) {
  const { board, language, t } = context;
  const { story } = board;
  return (
    <article
      lang={language}
      className="card mx-auto max-w-4xl px-5 py-6 md:px-10 md:py-9 print:border-0 print:p-0"
    >
      <header className="border-b-2 border-ink pb-4">
        <p className="text-[12.5px] font-semibold text-ink-3">{t("sheet.kicker")}</p>
        <h2 className="text-[28px] leading-tight break-words">{story.title}</h2>
        <p className="mt-1 text-[13px] text-ink-2">
          {t("sheet.summary", {
            date: formatDate(story.changedAt, language),
            articles: story.articles,
            origins: story.independentOrigins,
          })}
        </p>
        {story.restated ? (
          <p className="mt-1 text-[13px] font-semibold text-partial">{t("story.restatedHint")}</p>
        ) : null}
      </header>
      {SECTIONS.map(([name, verdicts]) => (
        <Section
          key={name}
          name={name}
          facts={board.facts.filter((fact) => isIn(fact, verdicts))}
          context={context}
        />
      ))}
    </article>
  );
}

function Section({
  name,
  facts,
  context,
}: {
  name: (typeof SECTIONS)[number][0];
  facts: readonly FactState[];
  context: SheetContext;
}) {
  const { t } = context;
  return facts.length === 0 && name === "disputed" ? null : (
    <section className="mt-7">
      <h3 className="text-[21px]">{t(`sheet.sections.${name}.title`, { count: facts.length })}</h3>
      <p className="mb-2 text-[13px] text-ink-3">
        {t(facts.length === 0 ? `sheet.sections.${name}.none` : `sheet.sections.${name}.what`)}
      </p>
      {facts.map((fact) => (
        <SheetFact key={fact.id} fact={fact} context={context} />
      ))}
    </section>
  );
}

function isIn(fact: FactState, verdicts: readonly (string | null)[]): boolean {
  return verdicts.includes(fact.ruling?.verdict ?? null);
}
