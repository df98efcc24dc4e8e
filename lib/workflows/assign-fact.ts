import { failed, ok, type Result } from "../editorial/result.ts";
import { cleanLine } from "../sources/clean-text.ts";
import { assignFact as saveAssignment } from "../store/assignments.ts";
import { contextOf, type WorkflowOptions } from "./context.ts";

/** Longest name of a colleague, in characters: as long as a name in the header may be. */
const NAME_LENGTH_MAX = 80;

/**
 * Gives a fact to a colleague (a blank name takes it off them) and returns the log's entry, null where it stands so already.
 * Refused without an author, and where there is no such fact.
 */
export async function assignFact(
  input: { readonly factId: string; readonly assignee: string; readonly author: string },
  options: WorkflowOptions = {},
): Promise<Result<{ readonly decisionId: string | null }, { readonly reason: "author" | "gone" }>> {
  const { store, at } = contextOf(options);
  const author = cleanLine(input.author);
  if (author === "") return failed({ reason: "author" });
  const name = [...cleanLine(input.assignee)].slice(0, NAME_LENGTH_MAX).join("").trim();
  const assignee = name === "" ? null : name;
  const saved = await saveAssignment(store, { factId: input.factId, assignee, author, at });
  if (saved === null) return failed({ reason: "gone" });
  return ok({ decisionId: saved === "same" ? null : saved.decisionId });
}
