export const OUTLET_KINDS = ["outlet", "agency", "official"] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/** Who publishes, as the desk calls it. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** The spelling it was first met with, in lower case (NFKC): imports find it by that, or by its name. */
  readonly folded: string;
  readonly kind: OutletKind;
  /** The outlet that it is another spelling of, where an editor merged the two. */
  readonly mergedIntoId: string | null;
}

/** What an editor can change of an outlet, as the log keeps it. */
export type OutletEntry = Pick<Outlet, "id" | "name" | "kind" | "mergedIntoId">;

/** What a change of outlets holds before and after it; `change` is one for the entries of all stories concerned. */
export type OutletState = { readonly change: string; readonly outlets: readonly OutletEntry[] };

/** A spelling without what two spellings of one name may differ in by case or width of letters. */
export function foldOutlet(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

/** The outlets that a decision's before or after holds; null where it holds something else. */
export function outletStateOf(state: unknown): OutletState | null {
  if (typeof state !== "object" || state === null) return null;
  if (!("change" in state && "outlets" in state)) return null;
  const { change, outlets } = state;
  const isOurs = typeof change === "string" && Array.isArray(outlets);
  return isOurs && outlets.every(isOutletEntry) ? { change, outlets } : null;
}

function isOutletEntry(entry: unknown): entry is OutletEntry {
  return typeof entry === "object" && entry !== null && "id" in entry && "mergedIntoId" in entry;
}
