import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { FIELD_CLASS } from "@/components/ui/field";
import type { ActivityPageView } from "@/lib/editorial/activity-view";
import { activityHref } from "./activity-href";

/** What to show of a story's log. A plain form: what is chosen stands in the address, and works before scripts have loaded. */
export function ActivityFilters({ view }: { view: ActivityPageView }) {
  const t = useTranslations("activity");
  const words = useTranslations("decision");
  const unnamed = useTranslations("history")("unnamed");
  const locale = useLocale();
  const { story, filter, people, kinds, facts } = view;
  const isFiltered = Object.values(filter).some((value) => value !== null);
  return (
    <form
      // What is chosen must follow the address when the reader goes back.
      key={activityHref(story.id, filter)}
      action={`/stories/${story.id}/activity`}
      aria-label={t("filter")}
      className="no-print mb-4 flex flex-wrap items-end gap-3"
    >
      <Labelled id="activity-person" label={t("person")}>
        <select
          id="activity-person"
          name="person"
          defaultValue={filter.person ?? ""}
          className={FIELD_CLASS}
        >
          <option value="">{t("everyone")}</option>
          {people
            .filter((person) => person !== "")
            .map((person) => (
              <option key={person} value={person}>
                {person || unnamed}
              </option>
            ))}
        </select>
      </Labelled>
      <Labelled id="activity-kind" label={t("kind")}>
        <select
          id="activity-kind"
          name="kind"
          defaultValue={filter.kind ?? ""}
          className={FIELD_CLASS}
        >
          <option value="">{t("everything")}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words(kind)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="activity-fact" label={t("fact")}>
        <select
          id="activity-fact"
          name="fact"
          defaultValue={filter.factId ?? ""}
          className={FIELD_CLASS}
        >
          <option value="">{t("allFacts")}</option>
          {facts.map(({ id, question }) => (
            <option key={id} value={id}>
              {question[locale]}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="activity-from" label={t("from")}>
        <input
          id="activity-from"
          name="from"
          type="date"
          defaultValue={filter.from ?? ""}
          className={FIELD_CLASS}
        />
      </Labelled>
      <Labelled id="activity-to" label={t("to")}>
        <input
          id="activity-to"
          name="to"
          type="date"
          defaultValue={filter.to ?? ""}
          className={FIELD_CLASS}
        />
      </Labelled>
      <Button type="submit">{t("show")}</Button>
      {isFiltered ? (
        <Link href={`/stories/${story.id}/activity`} className="link py-2">
          {t("clear")}
        </Link>
      ) : null}
    </form>
  );
}

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="w-full min-w-36 sm:w-auto sm:max-w-64">
      <label htmlFor={id} className="mb-1 block text-[12.5px] font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}
