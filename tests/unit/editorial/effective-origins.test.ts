// The outlets and newsrooms here are invented for the tests, or only named.
import { describe, expect, it } from "vitest";
import {
  effectiveOriginKeys,
  hasChangedReading,
  type OriginSource,
  readingOf,
} from "../../../lib/editorial/effective-origins.ts";
import { groupBy } from "../../../lib/editorial/group-by.ts";
import { correction, credit } from "../../support/articles.ts";

function source(id: string, rest: Partial<OriginSource> = {}): OriginSource {
  const unstated = [{ name: `Harian ${id}`, kind: "unstated" as const }];
  return {
    id,
    outlet: `Harian ${id}`,
    engineOrigins: unstated,
    engineKey: id,
    correction: null,
    ...rest,
  };
}

const reuters = (id: string) => source(id, { engineOrigins: [credit("Reuters")], engineKey: "r" });

/** The groups as strings of ids, such as "ab c". */
function groups(sources: readonly OriginSource[]): string {
  const keys = effectiveOriginKeys(sources);
  const members = groupBy(
    sources.map(({ id }) => id),
    (id) => keys.get(id) ?? "",
  );
  return [...members.values()].map((ids) => ids.join("")).join(" ");
}

describe("origins with an editor's corrections", () => {
  it("are the engine's keys where nobody corrected anything", () => {
    const keys = effectiveOriginKeys([reuters("a"), reuters("b"), source("c")]);
    expect([...keys]).toEqual([
      ["a", "r"],
      ["b", "r"],
      ["c", "c"],
    ]);
  });

  it("let a corrected article leave its group, and the others stay together", () => {
    const out = { ...reuters("b"), correction: correction({ name: "Antara" }) };
    expect(groups([reuters("a"), out, reuters("c")])).toBe("ac b");
  });

  it("join what rests on the named newsroom alone, however its name is written", () => {
    const named = source("c", { correction: correction({ name: "the REUTERS" }) });
    expect(groups([reuters("a"), reuters("b"), named])).toBe("abc");
    const several = source("d", { engineOrigins: [credit("Reuters"), credit("Tass")] });
    expect(groups([several, named])).toBe("d c");
    const besides = source("e", { engineOrigins: [credit("Reuters"), credit("Harian e", "own")] });
    expect(groups([besides, named])).toBe("e c");
  });

  it("join the named newsroom's own article, but no copy in its pages", () => {
    const named = source("b", { correction: correction({ name: "Harian a", kind: "outlet" }) });
    expect(groups([source("a"), named])).toBe("ab");
    const copy = source("a", { engineKey: "r" });
    expect(groups([reuters("x"), copy, named])).toBe("xa b");
  });

  it("join all that are corrected to one name", () => {
    const same = { correction: correction({ name: "Antara" }) };
    expect(groups([source("a", same), source("b", same), source("c")])).toBe("ab c");
  });

  it("make own reporting the outlet's own: two articles of one outlet stay one origin", () => {
    const own = { correction: correction({ kind: "own" }) };
    expect(groups([{ ...reuters("a"), ...own }, reuters("b")])).toBe("a b");
    const twice = [source("a", own), { ...source("b", own), outlet: "Harian a" }];
    expect(groups(twice)).toBe("ab");
  });

  it("merge an article with another's origin, and follow that one's earlier correction", () => {
    const merged = source("c", { correction: correction({ sameAs: "a" }) });
    expect(groups([reuters("a"), reuters("b"), merged])).toBe("abc");
    const earlier = correction({ name: "Tass", at: "2026-01-01T00:00:00.000Z" });
    const corrected = { ...reuters("a"), correction: earlier };
    expect(groups([corrected, reuters("b"), merged])).toBe("ac b");
  });

  it("stay with the group they were merged with when the other is corrected away later", () => {
    const merged = source("c", { correction: correction({ sameAs: "a" }) });
    const later = correction({ name: "Tass", at: "2026-01-03T00:00:00.000Z" });
    expect(groups([{ ...reuters("a"), correction: later }, reuters("b"), merged])).toBe("a bc");
  });

  it("end where two articles are merged with each other", () => {
    const a = source("a", { correction: correction({ sameAs: "b" }) });
    const b = source("b", {
      correction: correction({ sameAs: "a", at: "2026-01-03T00:00:00.000Z" }),
    });
    expect(groups([a, b])).toBe("ab");
  });

  it("read a merge with an article that is gone by its name", () => {
    const orphan = source("c", { correction: correction({ sameAs: "gone", name: "Reuters" }) });
    expect(groups([reuters("a"), orphan])).toBe("ac");
  });
});

describe("what the engine reads now", () => {
  const at = "2026-01-02T00:00:00.000Z";
  const addedAt = new Map([
    ["a", "2026-01-01T00:00:00.000Z"],
    ["b", "2026-01-01T00:00:00.000Z"],
    ["late", "2026-01-05T00:00:00.000Z"],
  ]);
  const then = readingOf(reuters("a"), [reuters("a"), reuters("b")]);

  it("is its credits and the articles it groups with them, corrected or not", () => {
    expect(then).toEqual({ origins: [{ name: "Reuters", kind: "agency" }], with: ["b"] });
  });

  it("is the same while only later articles join the group", () => {
    const grown = readingOf(reuters("a"), [reuters("b"), reuters("late"), reuters("a")]);
    expect(hasChangedReading(correction({ at, read: then }), grown, addedAt)).toBe(false);
  });

  it("differs with other credits, and where an article of then is no longer of the group", () => {
    const stands = correction({ at, read: then });
    const other = source("a", { engineOrigins: [credit("Tass")], engineKey: "r" });
    expect(hasChangedReading(stands, readingOf(other, [reuters("b")]), addedAt)).toBe(true);
    expect(hasChangedReading(stands, readingOf(reuters("a"), [source("b")]), addedAt)).toBe(true);
  });
});
