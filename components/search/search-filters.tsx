"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DayField } from "@/components/ui/day-field";
import { SelectField } from "@/components/ui/field";
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
    <fieldset className="mt-3 grid grid-cols-2 gap-x-3 gap-y-2 md:grid-cols-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1.4fr)_minmax(0,1.4fr)_11rem_11rem] *:mt-0">
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
      <DayField
        id="search-from"
        name="from"
        label={t("search.from")}
        value={query.from ?? ""}
        className="h-9"
        onDay={(from) => narrow({ from })}
      />
      <DayField
        id="search-to"
        name="to"
        label={t("search.to")}
        value={query.to ?? ""}
        className="h-9"
        onDay={(to) => narrow({ to })}
      />
    </fieldset>
  );
}

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
      <SelectField
        id={`search-${name}`}
        label={label}
        name={name}
        value={shown}
        onChange={(event) => {
          setShown(event.currentTarget.value);
          onChoose(event.currentTarget.value || null);
        }}
        className="h-9"
      >
        <option value="">{any}</option>
        {isKnown ? null : <option value={shown}>{gone}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </SelectField>
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
