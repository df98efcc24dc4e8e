"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { FIELD_CLASS } from "@/components/ui/field";
import type { OtherFact } from "@/lib/editorial/views";

const SHOWN_MAX = 30;

/** Chooses a fact of the story by typing part of its question; the form field `name` carries its id. */
export function FactPicker({
  name,
  label,
  facts,
}: {
  name: string;
  label: string;
  facts: readonly OtherFact[];
}) {
  const t = useTranslations("editing");
  const locale = useLocale();
  const id = useId();
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLowerCase();
  const hits = facts.filter(({ question }) => question[locale].toLowerCase().includes(wanted));
  return (
    <fieldset className="mt-4 first:mt-0">
      <legend className="mb-1 text-[12.5px] font-semibold">{label}</legend>
      <label htmlFor={id} className="sr-only">
        {t("findFact")}
      </label>
      <input
        id={id}
        type="search"
        value={query}
        placeholder={t("findFact")}
        autoComplete="off"
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        className={FIELD_CLASS}
      />
      <p role="status" className="sr-only">
        {t("factsFound", { count: hits.length })}
      </p>
      <div className="mt-2 grid max-h-56 gap-0.5 overflow-y-auto rounded-desk border border-line p-1">
        {hits.slice(0, SHOWN_MAX).map((fact) => (
          <label
            key={fact.id}
            className="flex cursor-pointer items-baseline gap-2 rounded px-2 py-1.5 has-checked:bg-verified-bg has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={fact.id}
              required
              className="size-3.5 flex-none accent-verified outline-none"
            />
            <span className="wrap-anywhere">{fact.question[locale]}</span>
          </label>
        ))}
        {hits.length === 0 ? <p className="px-2 py-1.5 text-ink-3">{t("noFact")}</p> : null}
        {hits.length > SHOWN_MAX ? (
          <p className="px-2 py-1.5 text-[12.5px] text-ink-3">{t("moreFacts")}</p>
        ) : null}
      </div>
    </fieldset>
  );
}
