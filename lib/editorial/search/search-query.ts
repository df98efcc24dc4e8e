import { FACT_STATUSES } from "../../engine/reconciliation.ts";
import { readDay } from "../read-day.ts";
import { VERDICTS } from "../verdict.ts";

/** What can be found, in the order in which it is shown. */
export const SEARCH_KINDS = ["fact", "value", "article", "note"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What stands on a fact: the verdict where there is one, else what the engine proposes. */
export const SEARCH_STATUSES = [...FACT_STATUSES, ...VERDICTS] as const;
export type SearchStatus = (typeof SEARCH_STATUSES)[number];

/** A search as its address says it. Null narrows nothing. */
export interface SearchQuery {
  readonly text: string;
  /** Only this kind, and more of it. */
  readonly kind: SearchKind | null;
  readonly storyId: string | null;
  readonly outletId: string | null;
  /** Articles have none, so it leaves them out. */
  readonly status: SearchStatus | null;
  /** First and last day, "2024-06-19": of the articles' publication, or of the note. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The parameters of an address; one that is given more than once counts by its first value. */
export type AddressParameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The search that an address asks for. What it says wrongly narrows nothing; an unknown story or outlet finds nothing. */
export function readSearchQuery(parameters: AddressParameters): SearchQuery {
  const read = (name: string): string | null => {
    const given = parameters[name];
    const text = (typeof given === "string" ? given : given?.[0])?.trim();
    return text === undefined || text === "" ? null : text;
  };
  const [kind, status] = [read("kind"), read("status")];
  return {
    text: read("q") ?? "",
    kind: SEARCH_KINDS.find((known) => known === kind) ?? null,
    storyId: read("story"),
    outletId: read("outlet"),
    status: SEARCH_STATUSES.find((known) => known === status) ?? null,
    from: readDay(read("from") ?? ""),
    to: readDay(read("to") ?? ""),
  };
}

/** The address of a search. */
export function searchAddress(query: SearchQuery): string {
  const given = {
    q: query.text.trim(),
    kind: query.kind,
    story: query.storyId,
    outlet: query.outletId,
    status: query.status,
    from: query.from,
    to: query.to,
  };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    if (value !== null && value !== "") parameters.set(name, value);
  }
  const asked = parameters.toString();
  return asked === "" ? "/search" : `/search?${asked}`;
}

/** Whether something besides the words narrows the search. */
export function isNarrowed({ storyId, outletId, status, from, to }: SearchQuery): boolean {
  return [storyId, outletId, status, from, to].some((narrowing) => narrowing !== null);
}
