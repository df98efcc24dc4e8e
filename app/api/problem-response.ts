import type { Problem } from "@/lib/workflows/describe-api";

/** What went wrong, as RFC 9457 has programs tell each other. */
export function problemResponse(problem: Problem): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}
