import { describe, expect, it } from "vitest";
import { cameBetween, isVerdict } from "../../../components/verdicts/came-between";
import { decision } from "./fixtures";

const accepted = {
  op: "accept",
  claim: { article: "a1", start: 0, end: 4, text: "nine" },
} as const;

describe("what came in between since a form was opened", () => {
  const opened = decision(1, { author: "Rani" });
  const edited = decision(2, { kind: "edited", author: "Rani", after: accepted });
  const takenBack = decision(3, {
    kind: "undone",
    author: "rani",
    undoes: "d2",
    before: accepted,
    after: null,
  });

  it("is nobody's own edit of the evidence, nor talk", () => {
    const talk = decision(4, { kind: "note-added", author: "Bima" });
    expect(cameBetween([talk, takenBack, edited, opened], "d1", "Rani")).toBeNull();
  });

  it("is a colleague's edit, which is no verdict", () => {
    const came = cameBetween([opened, edited], "d1", "Bima");
    expect(came?.id).toBe("d2");
    expect(came === null || isVerdict(came)).toBe(false);
    expect(isVerdict(takenBack)).toBe(false);
  });

  it("is a verdict, also one's own from another window", () => {
    const ruled = decision(3, { author: "Rani" });
    expect(cameBetween([opened, edited, ruled], "d1", "Rani")?.id).toBe("d3");
    expect(cameBetween([opened], null, "Rani")?.id).toBe("d1");
    expect(isVerdict(ruled)).toBe(true);
  });

  it("is nothing where the page is older than what the form began after", () => {
    expect(cameBetween([opened], "d9", "Rani")).toBeNull();
  });
});
