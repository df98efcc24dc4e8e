import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import {
  isNarrowed,
  SEARCH_KINDS,
  type SearchKind,
  type SearchQuery,
  searchAddress,
} from "@/lib/editorial/search/search-query";
import { COUNT_MAX, type SearchResults as Found } from "@/lib/editorial/search/search-results";
import { searchTerms } from "@/lib/editorial/search/search-terms";
import { ArticleHitItem, FactHitItem, NoteHitItem, ValueHitItem } from "./hit-items";

/** What a search found, by kind; how many is said to screen readers whenever it changes. */
export function SearchResults({ query, found }: { query: SearchQuery; found: Found }) {
  const t = useTranslations("search");
  const terms = searchTerms(query.text);
  const total = SEARCH_KINDS.reduce((sum, kind) => sum + found.counts[kind], 0);
  const items: Readonly<Record<SearchKind, readonly ReactNode[]>> = {
    fact: found.facts.map((hit) => <FactHitItem key={hit.fact.id} hit={hit} terms={terms} />),
    value: found.values.map((hit) => <ValueHitItem key={hit.id} hit={hit} terms={terms} />),
    article: found.articles.map((hit) => <ArticleHitItem key={hit.id} hit={hit} terms={terms} />),
    note: found.notes.map((hit) => <NoteHitItem key={hit.id} hit={hit} terms={terms} />),
  };
  return (
    <div className="mt-5">
      <p role="status" className="text-[13px] text-ink-2">
        {terms.length === 0 ? "" : total === 0 ? t("none") : countsInWords(t, found)}
      </p>
      {terms.length === 0 || found.heldNotes === 0 ? null : (
        <p className="text-[13px] text-ink-2">{t("heldBack", { count: found.heldNotes })}</p>
      )}
      {terms.length === 0 ? (
        <p className="card mt-3 p-6 text-ink-2">{t("start")}</p>
      ) : total === 0 ? (
        <NothingFound query={query} />
      ) : (
        <>
          <KindNav query={query} found={found} />
          {SEARCH_KINDS.map((kind) =>
            items[kind].length === 0 ? null : (
              <section key={kind} aria-labelledby={`hits-${kind}`} className="mt-5">
                <h2 id={`hits-${kind}`} className="text-[20px]">
                  {t(`kinds.${kind}`)}{" "}
                  <span className="font-sans text-[13px] font-normal text-ink-3">
                    {countText(found.counts[kind])}
                  </span>
                </h2>
                <ol className="card mt-2 divide-y divide-line">{items[kind]}</ol>
                <More query={query} kind={kind} shown={items[kind].length} found={found} />
              </section>
            ),
          )}
        </>
      )}
    </div>
  );
}

type Translate = ReturnType<typeof useTranslations<"search">>;

function countsInWords(t: Translate, { counts }: Found): string {
  return t("found", {
    facts: countText(counts.fact),
    values: countText(counts.value),
    articles: countText(counts.article),
    notes: countText(counts.note),
  });
}

/** Counting stops somewhere; the number then says "or more". */
function countText(count: number): string {
  return count >= COUNT_MAX ? `${COUNT_MAX}+` : String(count);
}

function KindNav({ query, found }: { query: SearchQuery; found: Found }) {
  const t = useTranslations("search");
  const PILL =
    "inline-flex min-h-7 items-center gap-1.5 rounded-full border border-line-strong bg-card px-3 py-1 text-[12.5px] hover:border-ink-3 aria-[current=page]:border-ink aria-[current=page]:bg-ink aria-[current=page]:text-paper";
  return (
    <nav aria-label={t("kindNav")} className="mt-2 flex flex-wrap gap-2">
      {[null, ...SEARCH_KINDS].map((kind) => (
        <Link
          key={kind}
          href={searchAddress({ ...query, kind })}
          prefetch={false}
          scroll={false}
          aria-current={kind === query.kind ? "page" : undefined}
          className={PILL}
        >
          {kind === null ? (
            t("allKinds")
          ) : (
            <>
              {t(`kinds.${kind}`)}{" "}
              <span className="tabular-nums">{countText(found.counts[kind])}</span>
            </>
          )}
        </Link>
      ))}
    </nav>
  );
}

/** The way to the rest of a kind; of one kind as many are shown as anybody reads. */
function More({
  query,
  kind,
  shown,
  found,
}: {
  query: SearchQuery;
  kind: SearchKind;
  shown: number;
  found: Found;
}) {
  const t = useTranslations("search");
  if (found.counts[kind] <= shown) {
    return null;
  }
  return (
    <p className="mt-2 text-[13px]">
      {query.kind === null ? (
        <Link href={searchAddress({ ...query, kind })} prefetch={false} className="link">
          {t(`more.${kind}`, { count: countText(found.counts[kind]) })}
        </Link>
      ) : (
        <span className="text-ink-3">{t("narrower", { shown })}</span>
      )}
    </p>
  );
}

function NothingFound({ query }: { query: SearchQuery }) {
  const t = useTranslations("search");
  const anywhere = { ...query, storyId: null, outletId: null, status: null, from: null, to: null };
  return (
    <div className="card mt-3 grid gap-2 p-6 text-ink-2">
      <p>{t("nothing", { query: query.text })}</p>
      {isNarrowed(query) ? (
        <p>
          <Link href={searchAddress(anywhere)} prefetch={false} className="link">
            {t("anywhere")}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
