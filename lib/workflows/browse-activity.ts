import { type ActivityFilter, filterActivity, undoableEntries } from "../editorial/activity.ts";
import type { ActivityItem, ActivityPageView } from "../editorial/activity-view.ts";
import { DECISION_KINDS, type Decision } from "../editorial/decision.ts";
import { samePerson } from "../editorial/notes/same-person.ts";
import { readDay } from "../editorial/read-day.ts";
import type { FactState } from "../editorial/views.ts";
import { isHidden } from "../editorial/visible-decisions.ts";
import type { Store } from "../store/database.ts";
import { readReports } from "../store/reports.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { type LoadedStory, loadStory } from "./load-story.ts";
import { canUndo } from "./undo-decision.ts";

/** What an address asks of a story's log; nothing in it is checked yet. */
export interface ActivityRequest {
  readonly person?: string | undefined;
  readonly kind?: string | undefined;
  readonly fact?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly page?: string | undefined;
}

/** So many entries fill a few screens, and are drawn at once. */
const PAGE_SIZE = 100;

/**
 * A page of a story's log, newest first. What the request names that does not exist is no filter; a page beyond the last is
 * the last. Null where there is no such story.
 */
export async function browseActivity(
  storyId: string,
  request: ActivityRequest,
  options: WorkflowOptions = {},
): Promise<ActivityPageView | null> {
  const { store, reader } = contextOf(options);
  const story = await loadStory(store, storyId, reader);
  if (story === null) return null;
  const facts = [...story.facts, ...story.hidden];
  const known = new Set(story.decisions.flatMap(({ factId }) => factId ?? []));
  const people = [...new Set(story.decisions.map(({ author }) => author))].sort();
  const filter = readFilter(request, people, known);
  const found = filterActivity(story.decisions, filter, dayIn(story)).toReversed();
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(request.page)) || 1));
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    story: story.summary,
    filter,
    people,
    kinds: kindsIn(story.decisions),
    facts: facts.filter(({ id }) => known.has(id)).map(({ id, question }) => ({ id, question })),
    total: found.length,
    page,
    pages,
    items: await itemsOf(store, story, shown, reader),
  };
}

function readFilter(
  { person, kind, fact, from, to }: ActivityRequest,
  people: readonly string[],
  facts: ReadonlySet<string>,
): ActivityFilter {
  return {
    person: people.find((known) => known === person) ?? null,
    kind: DECISION_KINDS.find((known) => known === kind) ?? null,
    factId: fact !== undefined && facts.has(fact) ? fact : null,
    from: readDay(from ?? ""),
    to: readDay(to ?? ""),
  };
}

/** Days as the story counts them, like every date on its pages. Sweden writes a day as ISO 8601 does. */
function dayIn({ summary }: LoadedStory): (at: string) => string {
  const { timeZone } = summary.rules;
  const day = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone });
  return (at) => day.format(new Date(at));
}

function kindsIn(decisions: readonly Decision[]): ActivityPageView["kinds"] {
  const present = new Set(decisions.map(({ kind }) => kind));
  return DECISION_KINDS.filter((kind) => present.has(kind));
}

async function itemsOf(
  store: Store,
  story: LoadedStory,
  shown: readonly Decision[],
  reader: string,
): Promise<readonly ActivityItem[]> {
  const factIds = [...new Set(shown.flatMap(({ factId }) => factId ?? []))];
  const reports = await readReports(store.prisma, { factIds });
  const facts = new Map(
    [...story.facts, ...story.hidden].map((fact): readonly [string, FactState] => [
      fact.id,
      { ...fact, reports: reports.get(fact.id) ?? [] },
    ]),
  );
  const outlets = new Map(story.articles.map(({ id, outlet }) => [id, outlet]));
  const again = undoableEntries(story.decisions, canUndo);
  return shown.map((decision): ActivityItem => {
    const { factId, articleId } = decision;
    const fact = facts.get(factId ?? "") ?? null;
    const outlet = outlets.get(articleId ?? "");
    return {
      decision,
      fact,
      article: articleId === null || outlet === undefined ? null : { id: articleId, outlet },
      again: isOthersReading(decision, reader) ? null : (again.get(decision.id) ?? null),
      revision: fact?.revision ?? null,
    };
  });
}

/** A first reading only its reader takes back, and what is hidden from the reader nobody takes back in the dark. */
function isOthersReading(decision: Decision, reader: string): boolean {
  const { kind, author } = decision;
  return isHidden(decision) || (kind === "first-reading" && !samePerson(author, reader));
}
