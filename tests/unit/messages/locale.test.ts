import { describe, expect, it } from "vitest";
import { chooseLocale } from "../../../lib/messages/locale";

describe("chooseLocale", () => {
  it("keeps what the reader chose", () => {
    expect(chooseLocale("id", "en")).toBe("id");
  });

  it("takes the browser's most wanted language that the interface speaks", () => {
    expect(chooseLocale(undefined, "fr, en;q=0.5, id-ID;q=0.8")).toBe("id");
    expect(chooseLocale("xx", "en-GB,en;q=0.9,id;q=0.8")).toBe("en");
  });

  it("is English where nothing fits", () => {
    expect(chooseLocale(undefined, null)).toBe("en");
    expect(chooseLocale(undefined, "fr;q=nonsense, id;q=0")).toBe("en");
  });
});
