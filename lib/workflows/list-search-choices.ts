import { readSearchChoices } from "../store/search-choices.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/** What a search can be narrowed to: stories on the desk, the last changed first, and their outlets by name. */
export function listSearchChoices(
  options: WorkflowOptions = {},
): ReturnType<typeof readSearchChoices> {
  return readSearchChoices(contextOf(options).store);
}
