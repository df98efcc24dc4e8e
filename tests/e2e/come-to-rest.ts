import { type BrowserContext, expect, type Page, type Request } from "@playwright/test";

const OPEN = new WeakMap<BrowserContext, Set<Request>>();
/** As long as a page may think before it asks the server for more. */
const QUIET_MS = 300;

/** Counts what the pages of `context` wait for from the server; the stream of a story's news never ends and counts for nothing. */
export function countRequests(context: BrowserContext): void {
  const open = new Set<Request>();
  OPEN.set(context, open);
  context.on("request", (request) => {
    if (request.resourceType() !== "eventsource") open.add(request);
  });
  context.on("requestfinished", (request) => open.delete(request));
  context.on("requestfailed", (request) => open.delete(request));
}

/**
 * Waits until nothing has been asked of the server for a moment. A load state does not do: once a page has reached
 * "networkidle", waiting for it again returns at once.
 */
export async function comeToRest(page: Page): Promise<void> {
  const open = OPEN.get(page.context());
  if (open === undefined)
    throw new Error("Nobody counts the requests of this page: countRequests of its context.");
  let quietSince = Date.now();
  await expect
    .poll(
      () => {
        if (open.size > 0) quietSince = Date.now();
        return Date.now() - quietSince;
      },
      { message: "requests under way", intervals: [50], timeout: 20_000 },
    )
    .toBeGreaterThan(QUIET_MS);
}
