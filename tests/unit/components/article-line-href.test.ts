import { describe, expect, it } from "vitest";
import { articleLineHref, parseLine } from "../../../components/articles/article-line-href";

describe("the address of a line", () => {
  it("is read back as it was written", () => {
    const at = new URL(
      articleLineHref("x", { start: 3, end: 9 }),
      "http://localhost",
    ).searchParams.get("at");
    expect(parseLine(at ?? undefined)).toEqual({ start: 3, end: 9 });
  });

  it("is nothing where it names no stretch", () => {
    for (const bad of [
      undefined,
      "",
      "9-3",
      "3-3",
      "a-b",
      "-1-4",
      "1-2-3",
      `${"9".repeat(10)}-1`,
    ]) {
      expect(parseLine(bad)).toBeNull();
    }
  });
});
