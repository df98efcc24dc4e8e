import { describe, expect, it } from "vitest";
import { nextOpenFact } from "../../../components/facts/next-open-fact";
import { fact } from "./fixtures";

describe("nextOpenFact", () => {
  const decided = (id: string) => ({
    ...fact(id),
    ruling: {
      verdict: "verified" as const,
      standing: null,
      difference: null,
      reason: "",
      qualification: "",
      document: null,
    },
  });

  it("goes on downwards, then from the top, past what is decided", () => {
    expect(nextOpenFact([fact("a"), fact("b"), decided("c"), fact("d")], "b")).toBe("d");
    expect(nextOpenFact([fact("a"), fact("b"), decided("c")], "b")).toBe("a");
  });

  it("is null where every other fact is decided, and counts a reopened one as open", () => {
    expect(nextOpenFact([decided("a"), fact("b")], "b")).toBeNull();
    // A reopened ruling is a draft.
    const { ruling, ...rest } = decided("a");
    const reopened = {
      ...rest,
      ruling: { ...ruling, verdict: null },
      reopened: { at: "2024-01-01", cause: { en: "", id: "" } },
    };
    expect(nextOpenFact([reopened, fact("b")], "b")).toBe("a");
  });

  it("begins at the top where the fact has left the filter", () => {
    expect(nextOpenFact([fact("a"), fact("b")], "gone")).toBe("a");
  });
});
