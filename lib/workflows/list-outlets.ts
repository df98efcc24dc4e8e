import type { OutletSummary } from "../editorial/outlet-views.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";
import { loadOutlets } from "./load-outlets.ts";

/** The outlets with articles on the desk, by name; those of deleted stories only are left out. */
export async function listOutlets(
  options: WorkflowOptions = {},
): Promise<readonly OutletSummary[]> {
  const outlets = await loadOutlets(contextOf(options).store);
  return outlets.map(({ summary }) => summary).filter(({ articles }) => articles > 0);
}
