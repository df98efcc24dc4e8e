import {
  decideOutlet,
  type OutletRequest,
  type RefusedOutlet,
} from "../editorial/decide-outlet.ts";
import type { DecisionKind } from "../editorial/decision.ts";
import { ok, type Result } from "../editorial/result.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { changeOutlets } from "../store/outlets.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

export interface OutletInput {
  readonly outletId: string;
  readonly request: OutletRequest;
  readonly author: string;
}

const KINDS: Readonly<Record<OutletRequest["kind"], DecisionKind>> = {
  rename: "outlet-renamed",
  kind: "outlet-kind",
  merge: "outlets-merged",
  separate: "outlet-separated",
};

/**
 * Renames an outlet, says what kind it is, makes it another spelling of another, or an outlet of its own again. Every count
 * follows at once; `stories` are those on the desk whose articles the engine should read anew, since it reads by whom an
 * article is. Null where there is no such outlet.
 */
export async function changeOutlet(
  input: OutletInput,
  options: WorkflowOptions = {},
): Promise<Result<
  { readonly decisionId: string; readonly stories: readonly string[] },
  RefusedOutlet
> | null> {
  const { store, at } = contextOf(options);
  const author = cleanLine(input.author);
  const request =
    input.request.kind === "rename"
      ? { ...input.request, name: cleanLine(input.request.name) }
      : input.request;
  const entry = { kind: KINDS[request.kind], author, at };
  const outcome = await changeOutlets(store, input.outletId, entry, (outlet, outlets) =>
    decideOutlet(outlet, outlets, request, author),
  );
  if (!outcome?.ok) return outcome;
  const { decision, stories } = outcome.value;
  return ok({ decisionId: decision.id, stories });
}
