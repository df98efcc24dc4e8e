import { describe, expect, it } from "vitest";
import { isolated } from "../../../../lib/editorial/sheet/isolated.ts";

describe("words inside a sentence of ours", () => {
  it("are closed off where they run from right to left or turn what follows them", () => {
    for (const words of ["الجزيرة", "Kan כאן 11", "\u202Egnirts", "a\u200F"])
      expect(isolated(words)).toBe(`\u2068${words}\u2069`);
  });

  it("stay as they are everywhere else", () => {
    for (const words of ["", "Bloomberg", "Kim Jong-ŭn", "北朝鲜", "😀"])
      expect(isolated(words)).toBe(words);
  });
});
