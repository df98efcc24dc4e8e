import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import type { ActivityItem, ActivityPageView } from "@/lib/editorial/activity-view";
import { outletStateOf } from "@/lib/editorial/outlet";
import { DecisionLine } from "../verdicts/decision-line";
import type { UndoAction } from "../verdicts/verdict-actions";
import { UndoEntry } from "./undo-entry";

/** Who did what in a story, newest first, in plain words, each with the way to what it changed. */
export function ActivityList({ view, undo }: { view: ActivityPageView; undo: UndoAction }) {
  const t = useTranslations("activity");
  if (view.items.length === 0) {
    return <p className="card p-6 text-ink-2">{t("none")}</p>;
  }
  return (
    <ol className="card divide-y divide-line">
      {view.items.map((item) => (
        <li
          key={item.decision.id}
          className="grid gap-x-6 gap-y-0.5 px-4 py-2.5 md:grid-cols-[14rem_minmax(0,1fr)_auto]"
        >
          <Signature item={item} timeZone={view.story.rules.timeZone} />
          <div className="min-w-0 text-[13.5px]">
            <Subject item={item} />
            <p>
              <DecisionLine decision={item.decision} fact={item.fact} />
            </p>
          </div>
          <Again item={item} undo={undo} />
        </li>
      ))}
    </ol>
  );
}

function Signature({ item: { decision }, timeZone }: { item: ActivityItem; timeZone: string }) {
  const t = useTranslations("history");
  const locale = useLocale();
  const clock = { withTime: true, timeZone };
  return (
    <p className="text-[12.5px] text-ink-3">
      <b className="text-ink-2">{decision.author || t("unnamed")}</b>
      <br className="max-md:hidden" />{" "}
      <time dateTime={decision.at}>{formatDate(decision.at, locale, clock)}</time>
    </p>
  );
}

/** The way to what an entry changed; nothing for the story itself, whose page this is. */
function Subject({ item: { decision, fact, article } }: { item: ActivityItem }) {
  const locale = useLocale();
  const outlets = outletStateOf(decision.after)?.outlets ?? [];
  return (
    <>
      {fact === null ? null : (
        <Link
          href={`/facts/${fact.id}`}
          prefetch={false}
          className="font-serif text-[15px] font-semibold wrap-anywhere hover:underline"
        >
          {fact.question[locale]}
        </Link>
      )}
      {article === null ? null : (
        <Link
          href={`/articles/${article.id}`}
          prefetch={false}
          className="font-semibold wrap-anywhere hover:underline"
        >
          {article.outlet}
        </Link>
      )}
      {outlets.slice(0, 1).map(({ id, name }) => (
        <Link
          key={id}
          href={`/outlets/${id}`}
          prefetch={false}
          className="font-semibold wrap-anywhere hover:underline"
        >
          {name}
        </Link>
      ))}
    </>
  );
}

function Again({ item, undo }: { item: ActivityItem; undo: UndoAction }) {
  const words = useTranslations("decision");
  const { decision, again, revision } = item;
  if (again === null) {
    return null;
  }
  return (
    <div>
      <UndoEntry
        request={{ decisionId: decision.id, revision }}
        again={again}
        what={words(decision.kind)}
        undo={undo}
      />
    </div>
  );
}
