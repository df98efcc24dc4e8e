"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import { FIELD_CLASS } from "@/components/ui/field";
import { Kbd } from "@/components/ui/kbd";
import { useKeys } from "@/components/ui/keys";
import type { StorySummary } from "@/lib/editorial/views";
import type { StoryActions } from "./story-actions";
import { StoryCard } from "./story-card";

/** All stories, those with open conflicts first as given, with a box that filters them by title. */
export function StoryList({
  stories,
  author,
  actions,
}: {
  stories: readonly StorySummary[];
  author: string;
  actions: Pick<StoryActions, "rename" | "remove" | "restore">;
}) {
  const t = useTranslations("stories");
  const [query, setQuery] = useState("");
  const search = useRef<HTMLInputElement>(null);
  const searchId = useId();
  useKeys({
    "/": (event) => {
      event.preventDefault();
      search.current?.focus();
    },
  });
  const wanted = query.trim().toLowerCase();
  const shown = stories.filter((story) => story.title.toLowerCase().includes(wanted));
  return (
    <section aria-label={t("list")}>
      <div className="relative mb-3">
        <label htmlFor={searchId} className="sr-only">
          {t("search")}
        </label>
        <input
          ref={search}
          id={searchId}
          type="search"
          value={query}
          placeholder={t("search")}
          onChange={(event) => setQuery(event.currentTarget.value)}
          className={FIELD_CLASS}
        />
        <span className="pointer-events-none absolute top-1.5 right-2.5 [input:focus+&]:hidden">
          <Kbd>/</Kbd>
        </span>
      </div>
      <p role="status" className={wanted === "" ? "sr-only" : "mb-2 text-[12.5px] text-ink-3"}>
        {wanted === "" ? "" : t("found", { count: shown.length })}
      </p>
      <ul className="grid grid-cols-1 gap-3">
        {shown.map((story) => (
          <StoryCard key={story.id} story={story} author={author} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
