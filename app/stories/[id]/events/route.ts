import { followStory } from "@/lib/workflows/follow-story";

// Some proxies and sleeping laptops drop what says nothing; a comment line keeps the stream known to be alive.
const HEARTBEAT_MS = 20_000;
const RETRY_MS = 1000;

/**
 * The story's log as it grows, as server-sent events: `decision` with the place in the log as its id, `facts` where the facts
 * were laid out anew. Goes on after `Last-Event-ID`, or after `?after=`. 404 where there is no such story.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id: storyId } = await params;
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const send = (text: string) => {
    writer.write(encoder.encode(text)).catch(() => undefined);
  };
  const stop = await followStory({ storyId, after: readAfter(request) }, (event) =>
    send(
      event === null
        ? "event: facts\ndata: {}\n\n"
        : `id: ${event.sequence}\nevent: decision\ndata: ${JSON.stringify(event)}\n\n`,
    ),
  );
  if (stop === null) {
    return new Response("There is no such story.\n", { status: 404 });
  }
  const beat = setInterval(send, HEARTBEAT_MS, ": still here\n\n");
  const end = () => {
    clearInterval(beat);
    stop();
    ends.delete(end);
    writer.close().catch(() => undefined);
  };
  endWithServer(end);
  // Whoever leaves closes the stream; without this a page once opened would be told for ever.
  request.signal.addEventListener("abort", end);
  writer.closed.catch(end);
  send(`retry: ${RETRY_MS}\n\n`);
  return new Response(readable, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      // Compressing would hold every line back until there are enough of them.
      "cache-control": "no-cache, no-transform",
    },
  });
}

/** The place in the log up to which the reader knows it; 0 asks for all of it. */
function readAfter(request: Request): number {
  const asked =
    request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after");
  return /^\d{1,15}$/.test(asked ?? "") ? Number(asked) : 0;
}

const ends = new Set<() => void>();
let isWatching = false;

/** A server that is told to stop waits for its answers to end, and these never would. */
function endWithServer(end: () => void): void {
  ends.add(end);
  if (isWatching) {
    return;
  }
  isWatching = true;
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      for (const each of [...ends]) {
        each();
      }
    });
  }
}
