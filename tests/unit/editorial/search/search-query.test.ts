import { describe, expect, it } from "vitest";
import {
  isNarrowed,
  readSearchQuery,
  searchAddress,
} from "../../../../lib/editorial/search/search-query.ts";

describe("the address of a search", () => {
  const address =
    "/search?q=korea+%26+%22rusia%22&kind=article&story=s1&outlet=o1&status=conflict&from=2024-06-01&to=2024-06-30";

  it("says everything, and is read back to the same search", () => {
    const query = readSearchQuery(Object.fromEntries(new URLSearchParams(address.split("?")[1])));
    expect(query).toEqual({
      text: 'korea & "rusia"',
      kind: "article",
      storyId: "s1",
      outletId: "o1",
      status: "conflict",
      from: "2024-06-01",
      to: "2024-06-30",
    });
    expect(searchAddress(query)).toBe(address);
  });

  it("is short where nothing is asked", () => {
    expect(searchAddress(readSearchQuery({}))).toBe("/search");
    expect(isNarrowed(readSearchQuery({ q: "x" }))).toBe(false);
    expect(isNarrowed(readSearchQuery({ status: "verified" }))).toBe(true);
  });

  it("means nothing by what it says wrongly", () => {
    const wrong = { kind: "x", status: "true", from: "2024-02-31", to: "yesterday", story: " " };
    expect(readSearchQuery(wrong)).toEqual(readSearchQuery({}));
    expect(readSearchQuery({ q: ["a", "b"] }).text).toBe("a");
  });
});
