import { unstable_rethrow } from "next/navigation";
import { failed, ok, type Result } from "@/lib/editorial/result";

/**
 * Calls a server action; "unanswered" where no answer came (the connection went, the server was started again), so that the
 * screen keeps what was typed. What leads to another page goes its way.
 */
export async function askServer<Answer>(
  action: () => Promise<Answer>,
): Promise<Result<Awaited<Answer>, "unanswered">> {
  try {
    return ok(await action());
  } catch (failure) {
    unstable_rethrow(failure);
    return failed("unanswered");
  }
}
