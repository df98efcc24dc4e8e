import { describe, expect, it } from "vitest";
import { articlesByOrigin } from "../../../components/articles/articles-by-origin";
import { article } from "./fixtures";

describe("articlesByOrigin", () => {
  it("brackets neighbours that share an origin", () => {
    const groups = articlesByOrigin([
      article("a", "x"),
      article("b", "x"),
      article("c", "y"),
      article("d", "x"),
    ]);
    expect(groups.map((group) => group.articles.map(({ id }) => id))).toEqual([
      ["a", "b"],
      ["c"],
      ["d"],
    ]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
  });
});
