"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { Button } from "@/components/ui/button";
import { FIELD_CLASS } from "@/components/ui/field";
import { useKeys } from "@/components/ui/keys";
import {
  readSearchQuery,
  type SearchQuery,
  searchAddress,
} from "@/lib/editorial/search/search-query";
import type { SearchChoices } from "./search-choices";
import { SearchFilters } from "./search-filters";
import { stepThroughHits } from "./step-through-hits";

/** Long enough that a quick hand asks once a word, short enough to feel immediate. */
const TYPING_PAUSE_MS = 120;

/**
 * The search box with its filters over what it finds (`children`). The address is the search: typing replaces it, a filter
 * goes a step forward, and back and forward bring the box along. The router drops an answer that a later one overtook.
 */
export function SearchForm({ choices, children }: { choices: SearchChoices; children: ReactNode }) {
  const t = useTranslations("search");
  const box = useRef<HTMLInputElement>(null);
  const { query, text, type, narrow, pending } = useSearch();
  useKeys({
    "/": (event) => {
      event.preventDefault();
      box.current?.focus();
    },
  });
  useEffect(() => {
    // Who comes from the box in the header, which this page does not have, goes on typing here.
    if (document.activeElement === document.body) {
      box.current?.focus();
      box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
    }
  }, []);
  const step = (event: KeyboardEvent<HTMLElement>) => stepThroughHits(event, box.current);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go from the box through the links, which are the controls.
    <div onKeyDown={step} aria-busy={pending}>
      <search aria-label={t("everywhere")}>
        <form
          action="/search"
          onSubmit={(event) => {
            event.preventDefault();
            type(text, 0);
          }}
        >
          <label htmlFor="search-box" className="sr-only">
            {t("everywhere")}
          </label>
          <input
            ref={box}
            id="search-box"
            type="search"
            name="q"
            value={text}
            placeholder={t("everywhere")}
            autoComplete="off"
            spellCheck={false}
            maxLength={300}
            aria-describedby="search-hint"
            onChange={(event) => type(event.currentTarget.value, TYPING_PAUSE_MS)}
            className={`${FIELD_CLASS} h-11 text-[16px]`}
          />
          <p id="search-hint" className="mt-2 text-[12.5px] text-ink-3">
            {t("hint")}
          </p>
          <SearchFilters choices={choices} query={query} narrow={narrow} />
          <noscript>
            <Button type="submit">{t("submit")}</Button>
          </noscript>
        </form>
      </search>
      {children}
    </div>
  );
}

interface Search {
  /** What the address asks for. */
  readonly query: SearchQuery;
  /** What stands in the box. */
  readonly text: string;
  readonly type: (text: string, pauseMs: number) => void;
  readonly narrow: (by: Partial<SearchQuery>) => void;
  readonly pending: boolean;
}

function useSearch(): Search {
  const router = useRouter();
  const query = readSearchQuery(Object.fromEntries(useSearchParams()));
  const [text, setText] = useState(query.text);
  const [pending, start] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Typed, and not yet in the address. Until it is there, the box does not follow the address. */
  const waiting = useRef<string | null>(null);
  useEffect(() => {
    if (waiting.current === null) {
      setText(query.text);
    } else if (waiting.current === query.text) {
      waiting.current = null;
    }
  }, [query.text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (typed: string, pauseMs: number) => {
    setText(typed);
    clearTimeout(timer.current);
    const wanted = typed.trim();
    waiting.current = wanted === query.text && !pending ? null : wanted;
    timer.current = setTimeout(() => {
      start(() => router.replace(searchAddress({ ...query, text: wanted }), { scroll: false }));
    }, pauseMs);
  };
  const narrow = (by: Partial<SearchQuery>) => {
    clearTimeout(timer.current);
    start(() => router.push(searchAddress({ ...query, text, ...by }), { scroll: false }));
  };
  return { query, text, type, narrow, pending };
}
