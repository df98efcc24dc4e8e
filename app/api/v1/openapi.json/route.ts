import { describeApi } from "@/lib/workflows/describe-api";

/** What programs can ask of the desk, as OpenAPI 3.1. */
export function GET(): Response {
  return Response.json(describeApi(), { headers: { "cache-control": "private, no-cache" } });
}
