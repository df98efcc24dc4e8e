import { unstable_rethrow } from "next/navigation";
import { failed, ok, type Result } from "@/lib/editorial/result";
import { readTooLarge } from "@/lib/messages/door-words";

/** Why an action has no answer; `refused` is the door's own sentence, in the reader's language, on what was too large. */
type NoAnswer = "unanswered" | { readonly refused: string };

/**
 * Calls a server action; "unanswered" where no answer came (the connection went, the server was started again), so that the
 * screen keeps what was typed. What leads to another page goes its way.
 */
export async function askServer<Answer>(
  action: () => Promise<Answer>,
): Promise<Result<Awaited<Answer>, NoAnswer>> {
  try {
    return ok(await action());
  } catch (failure) {
    unstable_rethrow(failure);
    const refused = failure instanceof Error ? readTooLarge(failure.message) : null;
    return failed(refused === null ? "unanswered" : { refused });
  }
}
