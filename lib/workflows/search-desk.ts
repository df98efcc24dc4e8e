import { bestPassage } from "../editorial/search/best-passage.ts";
import { findHits } from "../editorial/search/find-hits.ts";
import {
  SEARCH_KINDS,
  type SearchKind,
  type SearchQuery,
  type SearchStatus,
} from "../editorial/search/search-query.ts";
import { COUNT_MAX, type SearchResults } from "../editorial/search/search-results.ts";
import { searchTerms } from "../editorial/search/search-terms.ts";
import { FACT_STATUSES } from "../engine/reconciliation.ts";
import type { Store } from "../store/database.ts";
import { readHeldNotes } from "../store/held-notes.ts";
import {
  readArticleHits,
  readFactHits,
  readNoteHits,
  readValueHits,
  readVerdicts,
} from "../store/search-hits.ts";
import {
  countOwners,
  type FoundOwner,
  findOwners,
  type IndexSearch,
  readTimeZones,
} from "../store/search-index.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/** Of each kind where all are shown, and where one is asked for. */
const SHOWN_OF_EACH = 6;
const SHOWN_OF_ONE = 100;

/**
 * What the desk's stories (not the deleted ones) have that a search asks for. Nothing where it has no word. Notes that are held
 * back from the reader are not found: what is found by a word has it.
 */
export async function searchDesk(
  query: SearchQuery,
  options: WorkflowOptions = {},
): Promise<SearchResults> {
  const { store, reader } = contextOf(options);
  const terms = searchTerms(query.text);
  if (terms.length === 0) return NOTHING;
  const [heldNotes, timeZones] = await Promise.all([
    readHeldNotes(store, reader),
    readTimeZones(store),
  ]);
  const found = await Promise.all(
    SEARCH_KINDS.map(async (kind) => {
      const search = { kind, terms, query, heldNotes, timeZones };
      return [kind, await findKind(store, search)] as const;
    }),
  );
  const ids = (wanted: SearchKind) => found.find(([kind]) => kind === wanted)?.[1].ids ?? [];
  const count = (wanted: SearchKind) => found.find(([kind]) => kind === wanted)?.[1].count ?? 0;
  const [facts, values, articles, notes] = await Promise.all([
    readFactHits(store, ids("fact")),
    readValueHits(store, ids("value")),
    readArticleHits(store, ids("article")),
    readNoteHits(store, ids("note")),
  ]);
  return {
    facts,
    values,
    articles: articles.map(({ text, ...article }) => ({
      ...article,
      passage: bestPassage(text, findHits(text, terms)),
    })),
    notes,
    heldNotes: heldNotes.length,
    counts: {
      fact: count("fact"),
      value: count("value"),
      article: count("article"),
      note: count("note"),
    },
  };
}

const NOTHING: SearchResults = {
  facts: [],
  values: [],
  articles: [],
  notes: [],
  heldNotes: 0,
  counts: { fact: 0, value: 0, article: 0, note: 0 },
};

interface Found {
  /** Those to show. */
  readonly ids: readonly string[];
  readonly count: number;
}

async function findKind(store: Store, search: IndexSearch): Promise<Found> {
  const { kind, query } = search;
  const shown = query.kind === null ? SHOWN_OF_EACH : query.kind === kind ? SHOWN_OF_ONE : 0;
  // One story or outlet has few enough to fetch and count them all in one go.
  const isNarrow = query.storyId !== null || query.outletId !== null;
  const known = isNarrow ? null : await countOwners(store, search);
  if (known === 0) return { ids: [], count: 0 };
  const isWhole = known === null || query.status !== null;
  // To weigh thousands against each other takes longer than a keypress may, and the best of so many is chance.
  const order = known === COUNT_MAX ? "newest" : "best";
  const limit = isWhole ? COUNT_MAX : shown;
  const found = limit === 0 ? [] : await findOwners(store, { ...search, order, limit });
  const kept = query.status === null ? found : await keepStatus(store, found, query.status);
  return {
    ids: kept.slice(0, shown).map(({ ownerId }) => ownerId),
    count: isWhole ? kept.length : (known ?? 0),
  };
}

/** Of what may have a status, what has it: the verdict that stands counts, and without one what the engine proposes. */
async function keepStatus(
  store: Store,
  found: readonly FoundOwner[],
  status: SearchStatus,
): Promise<readonly FoundOwner[]> {
  const ruled = new Set(found.flatMap((owner) => (owner.ruled ? (owner.factId ?? []) : [])));
  const verdicts = await readVerdicts(store, [...ruled]);
  const isProposed = FACT_STATUSES.some((known) => known === status); // the index has looked whether it is this one
  return found.filter(({ factId }) => {
    const verdict = verdicts.get(factId ?? "");
    return verdict === undefined ? isProposed : verdict === status;
  });
}
