import { describe, expect, it } from "vitest";
import { readFilter } from "../../../components/facts/read-filter";

describe("readFilter", () => {
  it("knows the filters and shows everything for anything else", () => {
    expect(readFilter("conflicts")).toBe("conflicts");
    for (const other of [undefined, "", "nope", ["conflicts"]]) {
      expect(readFilter(other)).toBe("all");
    }
  });
});
