import { describeSheet } from "@/lib/workflows/describe-api";

/** The JSON Schema of a fact sheet as JSON. */
export function GET(): Response {
  return Response.json(describeSheet(), {
    headers: { "content-type": "application/schema+json", "cache-control": "private, no-cache" },
  });
}
