import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/components/ui/format-date";
import { Kbd } from "@/components/ui/kbd";
import type { BoardFilter, FactView } from "@/lib/editorial/views";
import { FactNotes } from "../notes/fact-notes";
import { FactSince } from "../notes/fact-since";
import type { NoteActions } from "../notes/note-actions";
import type { SeenActions } from "../notes/seen-actions";
import { DecidedBy } from "../verdicts/decided-by";
import { HistoryList } from "../verdicts/history-list";
import { readingOf } from "../verdicts/reading-of";
import { ReadingTag } from "../verdicts/reading-tag";
import type { RuleAction, UndoAction } from "../verdicts/verdict-actions";
import { VerdictForm } from "../verdicts/verdict-form";
import { FactKeys } from "./fact-keys";
import { KeysBar } from "./keys-bar";
import { ReasonBox } from "./reason-box";
import { SilentList } from "./silent-list";
import { StatusTag } from "./status-tag";
import { ValueCard } from "./value-card";
import { WhyDiffer } from "./why-differ";

/** One fact: what the outlets report, why they differ, and the editor's verdict on it. */
export function FactPage({
  view,
  filter,
  author,
  rule,
  undo,
  notes,
  markFactSeen,
}: {
  view: FactView;
  filter: BoardFilter;
  author: string;
  rule: RuleAction;
  undo: UndoAction;
  notes: NoteActions;
  markFactSeen: SeenActions["markFactSeen"];
}) {
  const t = useTranslations("fact");
  const locale = useLocale();
  const { story, fact, position } = view;
  return (
    <>
      <FactKeys storyId={story.id} position={position} filter={filter} />
      <nav
        aria-label={t("crumbs")}
        className="no-print flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-3.5 text-[13px] text-ink-2 md:px-6"
      >
        <Link href={`/stories/${story.id}?filter=${filter}`} className="link">
          {story.title}
        </Link>
        <span>{t(`position.${filter}`, { index: position.index, of: position.of })}</span>
        <Neighbour id={position.previous} filter={filter} label={t("previous")} cap="K" />
        <Neighbour id={position.next} filter={filter} label={t("next")} cap="J" />
      </nav>
      <div className="px-4 pt-1 md:px-6">
        <h1 className="text-[25px] leading-tight wrap-anywhere md:text-[28px]">
          {fact.question[locale]}
        </h1>
        <p className="mt-1.5 flex flex-wrap items-center gap-2 text-[12.5px] text-ink-3">
          <StatusTag status={fact.status} verdict={fact.ruling?.verdict ?? null} />
          <ReadingTag reading={readingOf(fact)} />
          {t("counts", { outlets: fact.outlets, origins: fact.independentOrigins })}
          <DecidedBy fact={fact} timeZone={story.rules.timeZone} />
        </p>
      </div>
      <div className="grid items-start gap-6 px-4 pt-3 pb-8 md:px-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div>
          <FactSince key={fact.id} view={view} markFactSeen={markFactSeen} />
          {fact.reopened ? (
            <p className="mb-4 rounded-desk border border-partial bg-partial-bg px-4 py-2.5">
              <b className="text-partial">
                {t("reopened", { date: formatDate(fact.reopened.at, locale) })}
              </b>{" "}
              {fact.reopened.cause[locale]}
            </p>
          ) : null}
          {fact.withdrawn ? (
            <p className="card mb-4 px-4 py-2.5 text-ink-2">{t("withdrawn")}</p>
          ) : null}
          <ReasonBox fact={fact} />
          <WhyDiffer view={view} />
          {view.values.map((value, index) => (
            <ValueCard
              key={value.value}
              value={value}
              number={index + 1}
              timeZone={story.rules.timeZone}
            />
          ))}
          <SilentList silent={view.silent} />
        </div>
        <aside aria-label={t("decision")} className="grid gap-4 lg:sticky lg:top-4">
          <VerdictForm
            key={openingKey(view)}
            view={view}
            filter={filter}
            author={author}
            rule={rule}
            undo={undo}
          />
          <FactNotes view={view} author={author} actions={notes} />
          <HistoryList view={view} author={author} undo={undo} />
        </aside>
      </div>
      <KeysBar screen="fact" />
    </>
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
    <Link
      href={`/facts/${id}?filter=${filter}`}
      className="inline-flex items-center gap-1.5 hover:text-ink"
    >
      <Kbd>{cap}</Kbd> {label}
    </Link>
  );
}

/** The form keeps what is typed across a saved draft, and starts afresh on another fact or after an undo. */
function openingKey({ fact, history }: FactView): string {
  return `${fact.id} ${history.filter(({ kind }) => kind === "undone").length}`;
}
