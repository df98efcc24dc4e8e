import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { markFactSeenAction } from "@/app/notes/actions";
import { NOTE_ACTIONS } from "@/app/notes/note-actions";
import { readAuthor } from "@/app/preferences/read-preferences";
import { FactPage } from "@/components/facts/fact-page";
import { readFilter } from "@/components/facts/read-filter";
import type { BoardFilter } from "@/lib/editorial/views";
import { getFact } from "@/lib/workflows/get-fact";
import { rule, ruleRow, step, undo } from "./actions";
import { edit, restore } from "./edit-actions";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ filter?: string | string[] }>;
}

const loadFact = cache(async (factId: string, filter: BoardFilter) =>
  getFact(factId, filter, { reader: await readAuthor() }),
);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const view = await loadFact((await params).id, readFilter((await searchParams).filter));
  return { title: view?.fact.question[await getLocale()] ?? null };
}

export default async function FactRoute({ params, searchParams }: Props) {
  const filter = readFilter((await searchParams).filter);
  const [view, author] = await Promise.all([loadFact((await params).id, filter), readAuthor()]);
  if (view === null) {
    notFound();
  }
  return (
    <FactPage
      view={view}
      filter={filter}
      author={author}
      actions={{ rule, ruleRow, undo, step }}
      notes={NOTE_ACTIONS}
      markFactSeen={markFactSeenAction}
      edits={{ edit, restore }}
    />
  );
}
