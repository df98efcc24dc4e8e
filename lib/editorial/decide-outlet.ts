import { foldOutlet, type Outlet, type OutletEntry, type OutletKind } from "./outlet.ts";
import { failed, ok, type Result } from "./result.ts";

/** What an editor wants of an outlet. */
export type OutletRequest =
  | { readonly kind: "rename"; readonly name: string }
  | { readonly kind: "kind"; readonly to: OutletKind }
  /** It is another spelling of the outlet `into`, and so is every spelling of it. */
  | { readonly kind: "merge"; readonly into: string }
  /** It is an outlet of its own again. */
  | { readonly kind: "separate" };

export type OutletLack = "author" | "name" | "taken" | "target" | "nothing";

/** Why an outlet cannot be changed so. */
export interface RefusedOutlet {
  readonly kind: "refused";
  readonly missing: readonly OutletLack[];
}

/**
 * The outlets that a request changes, as they are then. `outlets` are all of the desk. Refused where the author or the name
 * is missing, where another outlet has that name already (then the two are to be merged, or one to be renamed), where the other outlet is not
 * there or is another spelling itself, and where nothing would change.
 */
export function decideOutlet(
  outlet: Outlet,
  outlets: readonly Outlet[],
  request: OutletRequest,
  author: string,
): Result<readonly OutletEntry[], RefusedOutlet> {
  const missing = lacksOf(outlet, outlets, request);
  if (author === "") missing.unshift("author");
  if (missing.length > 0) return failed({ kind: "refused", missing });
  const entry = entryOf(outlet);
  switch (request.kind) {
    case "rename":
      return ok([{ ...entry, name: request.name }]);
    case "kind":
      return ok([{ ...entry, kind: request.to }]);
    case "separate":
      return ok([{ ...entry, mergedIntoId: null }]);
    case "merge": {
      const family = outlets.filter(({ mergedIntoId }) => mergedIntoId === outlet.id);
      return ok(
        [outlet, ...family].map((one) => ({ ...entryOf(one), mergedIntoId: request.into })),
      );
    }
  }
}

/** The part of an outlet that the log keeps. */
export function entryOf({ id, name, kind, mergedIntoId }: Outlet): OutletEntry {
  return { id, name, kind, mergedIntoId };
}

function lacksOf(outlet: Outlet, outlets: readonly Outlet[], request: OutletRequest): OutletLack[] {
  switch (request.kind) {
    case "rename":
      if (request.name === "") return ["name"];
      if (request.name === outlet.name) return ["nothing"];
      return isTaken(outlet, outlets, request.name) ? ["taken"] : [];
    case "kind":
      return request.to === outlet.kind ? ["nothing"] : [];
    case "separate":
      if (outlet.mergedIntoId === null) return ["nothing"];
      return isTaken(outlet, outlets, outlet.name) ? ["taken"] : [];
    case "merge": {
      const into = outlets.find(({ id }) => id === request.into);
      const isTarget = into !== undefined && into.id !== outlet.id && into.mergedIntoId === null;
      return isTarget && outlet.mergedIntoId === null ? [] : ["target"];
    }
  }
}

/** Whether an outlet that is not of this one's spellings goes by a name. */
export function isTaken(outlet: Outlet, outlets: readonly Outlet[], name: string): boolean {
  const folded = foldOutlet(name);
  return outlets.some(
    (other) =>
      other.id !== outlet.id &&
      other.mergedIntoId !== outlet.id &&
      (other.folded === folded || foldOutlet(other.name) === folded),
  );
}
