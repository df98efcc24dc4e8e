"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FIELD_CLASS } from "@/components/ui/field";
import { SEARCH_STATUSES, type SearchQuery } from "@/lib/editorial/search/search-query";
import { VERDICTS } from "@/lib/editorial/verdict";
import { FACT_STATUSES } from "@/lib/engine/reconciliation";
import type { SearchChoices } from "./search-choices";

/** Story, outlet, status and days of a search. Each choice narrows it at once; a day does when it is left. */
export function SearchFilters({
  choices,
  query,
  narrow,
}: {
  choices: SearchChoices;
  query: SearchQuery;
  narrow: (by: Partial<SearchQuery>) => void;
}) {
  const t = useTranslations();
  const statuses = [
    ...FACT_STATUSES.map((id) => ({ id, name: t(`status.${id}`) })),
    ...VERDICTS.map((id) => ({ id, name: t(`verdict.${id}`) })),
  ];
  return (
    <fieldset className="mt-3 grid grid-cols-2 gap-x-3 gap-y-2 md:grid-cols-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1.4fr)_minmax(0,1.4fr)_9.5rem_9.5rem]">
      <legend className="sr-only">{t("search.filters")}</legend>
      <Choice
        name="story"
        className="max-lg:col-span-full"
        label={t("search.story")}
        any={t("search.anyStory")}
        gone={t("search.gone")}
        options={choices.stories}
        value={query.storyId}
        onChoose={(storyId) => narrow({ storyId })}
      />
      <Choice
        name="outlet"
        label={t("search.outlet")}
        any={t("search.anyOutlet")}
        gone={t("search.gone")}
        options={choices.outlets}
        value={query.outletId}
        onChoose={(outletId) => narrow({ outletId })}
      />
      <Choice
        name="status"
        label={t("search.status")}
        any={t("search.anyStatus")}
        gone={t("search.gone")}
        options={statuses}
        value={query.status}
        onChoose={(chosen) =>
          narrow({ status: SEARCH_STATUSES.find((status) => status === chosen) ?? null })
        }
      />
      <Day
        name="from"
        label={t("search.from")}
        value={query.from}
        onLeave={(from) => narrow({ from })}
      />
      <Day name="to" label={t("search.to")} value={query.to} onLeave={(to) => narrow({ to })} />
    </fieldset>
  );
}

const LABEL_CLASS = "mb-0.5 block text-[12px] font-semibold text-ink-2";

function Choice({
  name,
  className = "",
  label,
  any,
  gone,
  options,
  value,
  onChoose,
}: {
  name: string;
  className?: string;
  label: string;
  any: string;
  gone: string;
  options: readonly { readonly id: string; readonly name: string }[];
  value: string | null;
  onChoose: (id: string | null) => void;
}) {
  const [shown, setShown] = useAddressValue(value ?? "");
  const isKnown = shown === "" || options.some(({ id }) => id === shown);
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={`search-${name}`} className={LABEL_CLASS}>
        {label}
      </label>
      <select
        id={`search-${name}`}
        name={name}
        value={shown}
        onChange={(event) => {
          setShown(event.currentTarget.value);
          onChoose(event.currentTarget.value || null);
        }}
        className={`${FIELD_CLASS} h-9`}
      >
        <option value="">{any}</option>
        {isKnown ? null : <option value={shown}>{gone}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Day({
  name,
  label,
  value,
  onLeave,
}: {
  name: string;
  label: string;
  value: string | null;
  onLeave: (day: string | null) => void;
}) {
  const [shown, setShown] = useAddressValue(value ?? "");
  const leave = () => {
    if (shown !== (value ?? "")) {
      onLeave(shown || null);
    }
  };
  return (
    <div className="min-w-0">
      <label htmlFor={`search-${name}`} className={LABEL_CLASS}>
        {label}
      </label>
      <input
        id={`search-${name}`}
        type="date"
        name={name}
        value={shown}
        onChange={(event) => setShown(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            leave();
          }
        }}
        className={`${FIELD_CLASS} h-9`}
      />
    </div>
  );
}

/** What a field shows: the address's value, and what was chosen since until the address follows. */
function useAddressValue(value: string): [string, (shown: string) => void] {
  const [shown, setShown] = useState(value);
  const [followed, setFollowed] = useState(value);
  if (value !== followed) {
    setFollowed(value);
    setShown(value);
  }
  return [shown, setShown];
}
