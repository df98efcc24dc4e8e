import { describe, expect, it } from "vitest";
import { articleLineHref, parseLine } from "../../../components/articles/article-line-href";
import { articlesByOrigin } from "../../../components/articles/articles-by-origin";
import { nextOpenFact } from "../../../components/facts/next-open-fact";
import { readFilter } from "../../../components/facts/read-filter";
import { standingRulings } from "../../../components/sheet/standing-rulings";
import { formatDate } from "../../../components/ui/format-date";
import { safeHref } from "../../../components/ui/safe-href";
import { undoableDecision } from "../../../components/verdicts/undoable-decision";
import type { Decision } from "../../../lib/editorial/decision";
import { article, fact } from "./fixtures";

function decision(sequence: number, fields: Partial<Decision>): Decision {
  return {
    id: `d${sequence}`,
    sequence,
    storyId: "story",
    factId: "f",
    articleId: null,
    kind: "ruling",
    author: "Rani",
    at: "2024-01-01T00:00:00.000Z",
    before: null,
    after: null,
    undoes: null,
    cause: null,
    ...fields,
  };
}

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

describe("formatDate", () => {
  it("keeps a day whatever the time zone, in the reader's language", () => {
    expect(formatDate("2024-06-19", "id", { timeZone: "Pacific/Auckland" })).toBe("19 Juni 2024");
    expect(formatDate("2024-06-19", "en")).toBe("19 June 2024");
  });

  it("shows a moment in the given zone and leaves alone what is no date", () => {
    expect(formatDate("2024-06-19T20:00:00Z", "id", { timeZone: "Asia/Jakarta" })).toBe(
      "20 Juni 2024",
    );
    expect(formatDate("soon", "en")).toBe("soon");
  });
});

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

describe("nextOpenFact", () => {
  const decided = (id: string) => ({
    ...fact(id),
    ruling: {
      verdict: "verified" as const,
      standing: null,
      difference: null,
      reason: "",
      qualification: "",
    },
  });

  it("goes on downwards, then from the top, past what is decided", () => {
    expect(nextOpenFact([fact("a"), fact("b"), decided("c"), fact("d")], "b")).toBe("d");
    expect(nextOpenFact([fact("a"), fact("b"), decided("c")], "b")).toBe("a");
  });

  it("is null where every other fact is decided, and counts a reopened one as open", () => {
    expect(nextOpenFact([decided("a"), fact("b")], "b")).toBeNull();
    const reopened = { ...decided("a"), reopened: { at: "2024-01-01", cause: { en: "", id: "" } } };
    expect(nextOpenFact([reopened, fact("b")], "b")).toBe("a");
  });

  it("begins at the top where the fact has left the filter", () => {
    expect(nextOpenFact([fact("a"), fact("b")], "gone")).toBe("a");
  });
});

describe("readFilter", () => {
  it("knows the filters and shows everything for anything else", () => {
    expect(readFilter("conflicts")).toBe("conflicts");
    for (const other of [undefined, "", "nope", ["conflicts"]]) {
      expect(readFilter(other)).toBe("all");
    }
  });
});

describe("what an undo takes back", () => {
  const log = [decision(1, {}), decision(2, {}), decision(3, { kind: "undone", undoes: "d2" })];

  it("is the newest ruling that stands", () => {
    expect(undoableDecision(log.toReversed())?.id).toBe("d1");
    expect(undoableDecision([decision(1, { kind: "article-added" })])).toBeNull();
  });

  it("is also the one that the sheet names", () => {
    expect(standingRulings(log).get("f")?.id).toBe("d1");
  });
});
