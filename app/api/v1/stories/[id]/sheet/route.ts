import { chooseLocale } from "@/lib/messages/locale";
import type { Problem } from "@/lib/workflows/describe-api";
import { type RefusedReading, readSheet } from "@/lib/workflows/read-sheet";
import { problemResponse } from "../../../../problem-response";

interface Context {
  params: Promise<{ id: string }>;
}

/** The fact sheet of a story as it stands, for programs; /api/v1/openapi.json describes it. It reads and leaves no trace. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { headers } = request;
  const reading = await readSheet({
    storyId: (await params).id,
    query: new URL(request.url).searchParams,
    accept: headers.get("accept"),
    ifNoneMatch: headers.get("if-none-match"),
    language: chooseLocale(undefined, headers.get("accept-language")),
  });
  if (reading === null) {
    return problemResponse(NO_STORY);
  }
  if (!reading.ok) {
    return problemResponse(problemOf(reading.error));
  }
  const { entityTag, language, fileName, contentType, body } = reading.value;
  const shared = {
    etag: entityTag,
    // Nobody else's to keep, and not to be used again without asking whether it still holds.
    "cache-control": "private, no-cache",
    vary: "accept, accept-language",
  };
  if (body === null) {
    return new Response(null, { status: 304, headers: shared });
  }
  return new Response(new Uint8Array(body), {
    headers: {
      ...shared,
      "content-type": contentType,
      "content-language": language,
      // Always a download: what quotes strangers is not shown as a page of our own origin.
      "content-disposition": `attachment; filename="${fileName}"`,
    },
  });
}

const NO_STORY: Problem = {
  type: "urn:tally:problem:no-such-story",
  title: "No such story",
  status: 404,
  detail: "There is no such story on the desk. Its identifier stands in the address of its page.",
};

function problemOf(refused: RefusedReading): Problem {
  if (refused.kind === "query") {
    return {
      type: "urn:tally:problem:query",
      title: "The query cannot be understood",
      status: 400,
      detail: "Correct the parameters below; /api/v1/openapi.json describes all of them.",
      parameters: [...refused.problems],
    };
  }
  return {
    type: "urn:tally:problem:format",
    title: "No format suits",
    status: 406,
    detail:
      "Ask for one of the media types below in Accept, or name a format with the parameter format.",
    available: [...refused.known],
  };
}
