import { describe, expect, it } from "vitest";
import { safeHref } from "../../../components/ui/safe-href";

describe("safeHref", () => {
  it("lets only web addresses into a link", () => {
    expect(safeHref("https://example.org/a")).toBe("https://example.org/a");
    for (const bad of [
      "javascript:alert(1)",
      " javascript:alert(1)",
      "data:text/html,x",
      "/path",
      "",
      null,
    ]) {
      expect(safeHref(bad)).toBeNull();
    }
  });
});
