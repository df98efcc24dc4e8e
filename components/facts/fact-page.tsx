import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { formatDate } from "@/components/ui/format-date";
import { Kbd } from "@/components/ui/kbd";
import { StoryZone } from "@/components/ui/story-zone";
import type { BoardFilter, FactView } from "@/lib/editorial/views";
import { AsideList } from "../claims/aside-list";
import type { EditAction, RestoreAction } from "../claims/edit-actions";
import { FactTools } from "../claims/fact-tools";
import { HiddenNotice } from "../claims/hidden-notice";
import { SecondThoughtsNotice } from "../claims/second-thoughts-notice";
import { FactNotes } from "../notes/fact-notes";
import { FactSince } from "../notes/fact-since";
import type { NoteActions } from "../notes/note-actions";
import type { SeenActions } from "../notes/seen-actions";
import { CopyFact } from "../sheet/copy-fact";
import { DecidedBy } from "../verdicts/decided-by";
import { ForeseenVerdict } from "../verdicts/foreseen-verdict";
import { HistoryList } from "../verdicts/history-list";
import { readingOf } from "../verdicts/reading-of";
import { ReadingTag } from "../verdicts/reading-tag";
import type { VerdictActions } from "../verdicts/verdict-actions";
import { VerdictForm } from "../verdicts/verdict-form";
import { boardHref, factHref } from "./board-href";
import { FactKeys } from "./fact-keys";
import { FactReviewBar, FactStatus } from "./fact-status";
import { ReasonBox } from "./reason-box";
import { SilentList } from "./silent-list";
import { ValueCard } from "./value-card";
import { WhyDiffer } from "./why-differ";

/** One fact: what the outlets report, why they differ, and the editor's verdict on it. */
export function FactPage({
  view,
  filter,
  author,
  actions,
  notes,
  markFactSeen,
  edits,
}: {
  view: FactView;
  filter: BoardFilter;
  author: string;
  actions: VerdictActions;
  notes: NoteActions;
  markFactSeen: SeenActions["markFactSeen"];
  edits: { readonly edit: EditAction; readonly restore: RestoreAction };
}) {
  const t = useTranslations("fact");
  const locale = useLocale();
  const { story, fact, position } = view;
  const { timeZone } = story.rules;
  const place = position.index === 0 ? null : { factId: fact.id, articleId: null };
  return (
    <StoryZone timeZone={timeZone}>
      <ForeseenVerdict>
        <FactKeys
          storyId={story.id}
          factId={fact.id}
          position={position}
          filter={filter}
          actions={actions}
        />
        <nav
          aria-label={t("crumbs")}
          className="no-print flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-3.5 text-[13px] text-ink-2 md:px-6"
        >
          <Link href={boardHref(story.id, { filter, place })} className="link">
            {story.title}
          </Link>
          {/* One group: on a phone the whole of it goes to the next line, and no word of it alone. */}
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>{t(`position.${filter}`, { index: position.index, of: position.of })}</span>
            <Neighbour id={position.previous} filter={filter} label={t("previous")} cap="K" />
            <Neighbour id={position.next} filter={filter} label={t("next")} cap="J" />
          </span>
        </nav>
        <div className="px-4 pt-1 md:px-6">
          <h1 className="text-[25px] leading-tight wrap-anywhere md:text-[28px]">
            {fact.question[locale]}
          </h1>
          <p className="mt-1.5 flex flex-wrap items-center gap-2 text-[12.5px] text-ink-3">
            <FactStatus fact={fact} />
            <ReadingTag reading={readingOf(fact)} />
            {t("counts", { outlets: fact.outlets, origins: fact.independentOrigins })}
            <DecidedBy fact={fact} timeZone={timeZone} />
            {fact.hidden === null ? <FactTools view={view} edit={edits.edit} /> : null}
          </p>
        </div>
        <div className="grid items-start gap-6 px-4 pt-3 pb-8 md:px-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
          <div>
            <FactSince key={fact.id} view={view} markFactSeen={markFactSeen} />
            {fact.reopened ? (
              <p className="mb-4 rounded-desk border border-partial bg-partial-bg px-4 py-2.5">
                <b className="text-partial">
                  {t("reopened", { date: formatDate(fact.reopened.at, locale, { timeZone }) })}
                </b>{" "}
                {fact.reopened.cause[locale]}
              </p>
            ) : null}
            {fact.withdrawn ? (
              <p className="card mb-4 px-4 py-2.5 text-ink-2">{t("withdrawn")}</p>
            ) : null}
            <HiddenNotice view={view} restore={edits.restore} />
            <SecondThoughtsNotice view={view} edit={edits.edit} restore={edits.restore} />
            <ReasonBox fact={fact} />
            <WhyDiffer view={view} />
            {view.values.map((value, index) => (
              <ValueCard
                key={value.value}
                view={view}
                value={value}
                number={index + 1}
                edit={edits.edit}
              />
            ))}
            <AsideList aside={view.aside} restore={edits.restore} />
            <SilentList silent={view.silent} />
            {isOnSheet(fact) ? (
              <div className="no-print mt-4 flex flex-wrap items-center gap-2">
                <CopyFact
                  factId={fact.id}
                  question={fact.question[locale]}
                  language={locale}
                  as="words"
                />
                <CopyFact
                  factId={fact.id}
                  question={fact.question[locale]}
                  language={locale}
                  as="html"
                />
              </div>
            ) : null}
          </div>
          <aside aria-label={t("decision")} className="grid gap-4 lg:sticky lg:top-4">
            <VerdictForm
              key={fact.id}
              view={view}
              filter={filter}
              author={author}
              actions={actions}
            />
            <FactNotes view={view} author={author} actions={notes} />
            <HistoryList view={view} author={author} actions={actions} />
          </aside>
        </div>
        <FactReviewBar fact={fact} story={story} author={author}>
          <nav aria-label={t("walk")} className="flex gap-2 lg:hidden">
            <BarLink href={position.previous && factHref(position.previous, filter)}>
              {t("previous")}
            </BarLink>
            <BarLink href="#verdict-heading">{t("toVerdict")}</BarLink>
            <BarLink href={position.next && factHref(position.next, filter)}>{t("next")}</BarLink>
          </nav>
        </FactReviewBar>
      </ForeseenVerdict>
    </StoryZone>
  );
}

/** What was taken off the board, or is found no longer and was never decided, goes on no sheet. */
function isOnSheet({ hidden, withdrawn, ruling }: FactView["fact"]): boolean {
  return hidden === null && !(withdrawn && (ruling?.verdict ?? null) === null);
}

/** A way on at the foot of a narrow screen, where the thumb is. */
function BarLink({ href, children }: { href: string | null; children: ReactNode }) {
  return href === null ? null : (
    <Link href={href} className={buttonClass("plain", "min-h-8 capitalize")}>
      {children}
    </Link>
  );
}

function Neighbour({
  id,
  filter,
  label,
  cap,
}: {
  id: string | null;
  filter: BoardFilter;
  label: string;
  cap: string;
}) {
  return id === null ? null : (
    <Link href={factHref(id, filter)} className="inline-flex items-center gap-1.5 hover:text-ink">
      <Kbd>{cap}</Kbd> {label}
    </Link>
  );
}
