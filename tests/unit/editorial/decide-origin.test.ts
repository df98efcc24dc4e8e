// The outlets and newsrooms here are invented for the tests, or only named.
import { describe, expect, it } from "vitest";
import { decideOrigin, type OriginRequest } from "../../../lib/editorial/decide-origin.ts";
import { viewOrigin } from "../../../lib/editorial/view-origin.ts";
import type { ArticleSummary } from "../../../lib/editorial/views.ts";
import { articleOf, correction, credit } from "../../support/articles.ts";

const reuters = { origins: [credit("Reuters")], originKey: "r", engineKey: "r" };
const a = articleOf("a", reuters);
const b = articleOf("b", reuters);
const c = articleOf("c", { origins: [credit("Harian c", "own")] });
const story = [a, b, c];
const by = { author: "Ayu", at: "2026-01-02T00:00:00.000Z", seen: null };
const toAntara: OriginRequest = {
  kind: "correct",
  origin: "agency",
  name: "Antara",
  reason: "They told us.",
};

function decide(article: ArticleSummary, request: OriginRequest, change: Partial<typeof by> = {}) {
  return decideOrigin(article, story, request, { ...by, ...change });
}

describe("a change of an origin", () => {
  it("keeps who, when, why and what the engine had read", () => {
    const decided = decide(a, toAntara);
    expect(decided.ok && [...decided.value]).toEqual([
      [
        "a",
        {
          name: "Antara",
          kind: "agency",
          sameAs: null,
          reason: "They told us.",
          author: "Ayu",
          at: by.at,
          read: { origins: [{ name: "Reuters", kind: "agency" }], with: ["b"] },
        },
      ],
    ]);
  });

  it("says everything that is missing", () => {
    expect(decide(a, { ...toAntara, name: "", reason: "" }, { author: "" })).toEqual({
      ok: false,
      error: { kind: "refused", missing: ["author", "name", "reason"] },
    });
    expect(decide(a, { ...toAntara, origin: "own", name: "" }).ok).toBe(true);
    expect(decide(a, { kind: "restore" })).toMatchObject({ error: { missing: ["nothing"] } });
  });

  it("is refused where somebody corrected it since the author looked", () => {
    const corrected = articleOf("a", {
      correction: { ...correction({ author: "Budi" }), engineOrigins: [] },
    });
    expect(decideOrigin(corrected, story, toAntara, by)).toEqual({
      ok: false,
      error: { kind: "stale", by: "Budi" },
    });
  });

  it("moves every article of an origin when it is merged, and names it after the other", () => {
    const decided = decide(a, { kind: "merge", into: "c", reason: "One pool report." });
    expect(decided.ok && [...decided.value]).toMatchObject([
      ["a", { name: "Harian c", kind: "outlet", sameAs: "c" }],
      ["b", { name: "Harian c", kind: "outlet", sameAs: "c" }],
    ]);
    const other = decide(c, { kind: "merge", into: "b", reason: "One pool report." });
    expect(other.ok && [...other.value]).toMatchObject([
      ["c", { name: "Reuters", kind: "agency", sameAs: "b" }],
    ]);
  });

  it("merges with no article of the same origin and with none of another story", () => {
    const refused = { error: { kind: "refused", missing: ["target"] } };
    expect(decide(a, { kind: "merge", into: "b", reason: "r" })).toMatchObject(refused);
    expect(decide(a, { kind: "merge", into: "x", reason: "r" })).toMatchObject(refused);
  });

  it("is confirmed against what the engine reads now, and keeps its author and time", () => {
    const stands = correction({ author: "Budi", at: "2026-01-01T12:00:00.000Z" });
    const corrected = articleOf("a", {
      ...reuters,
      correction: { ...stands, engineOrigins: [credit("Reuters")] },
    });
    const decided = decideOrigin(
      corrected,
      [corrected, b],
      { kind: "confirm" },
      {
        ...by,
        seen: stands.at,
      },
    );
    const read = { origins: [{ name: "Reuters", kind: "agency" }], with: ["b"] };
    expect(decided.ok && [...decided.value]).toEqual([["a", { ...stands, read }]]);
  });
});

it("an article's origin names who shares it and which others there are", () => {
  expect(viewOrigin(a, story)).toEqual({
    shared: [b],
    others: [{ article: c, outlets: ["Harian c"] }],
    changed: false,
  });
});
