import { problemResponse } from "../problem-response";

/** Everything that the API does not have: a program is not answered with a page. */
export function GET(): Response {
  return problemResponse({
    type: "urn:tally:problem:no-such-address",
    title: "No such address",
    status: 404,
    detail: "The API has no such address. /api/v1/openapi.json describes what it has.",
  });
}
