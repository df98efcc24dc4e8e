import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { SelectField } from "@/components/ui/field";
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
      className="no-print mb-4 grid grid-cols-2 items-end gap-3 *:mt-0 max-[22rem]:grid-cols-1 sm:flex sm:flex-wrap sm:[&>div]:max-w-64 sm:[&>div]:min-w-36 max-sm:[&>:nth-child(3)]:col-span-full max-sm:[&>:nth-child(n+6)]:col-span-full max-sm:[&>button]:justify-self-start"
    >
      <SelectField
        id="activity-person"
        label={t("person")}
        name="person"
        defaultValue={filter.person ?? ""}
      >
        <option value="">{t("everyone")}</option>
        {people
          .filter((person) => person !== "")
          .map((person) => (
            <option key={person} value={person}>
              {person || unnamed}
            </option>
          ))}
      </SelectField>
      <SelectField
        id="activity-kind"
        label={t("kind")}
        name="kind"
        defaultValue={filter.kind ?? ""}
      >
        <option value="">{t("everything")}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words(kind)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="activity-fact"
        label={t("fact")}
        name="fact"
        defaultValue={filter.factId ?? ""}
      >
        <option value="">{t("allFacts")}</option>
        {facts.map(({ id, question }) => (
          <option key={id} value={id}>
            {question[locale]}
          </option>
        ))}
      </SelectField>
      <DayField id="activity-from" label={t("from")} name="from" value={filter.from ?? ""} />
      <DayField id="activity-to" label={t("to")} name="to" value={filter.to ?? ""} />
      <Button type="submit">{t("show")}</Button>
      {isFiltered ? (
        <Link href={`/stories/${story.id}/activity`} className="link py-2">
          {t("clear")}
        </Link>
      ) : null}
    </form>
  );
}
