import type { OriginCorrection } from "../../lib/editorial/origin-correction.ts";
import type { ArticleSummary } from "../../lib/editorial/views.ts";
import type { Origin } from "../../lib/engine/reconciliation.ts";

/** An article of an invented outlet that is named like it; a test says what it is about. */
export function articleOf(id: string, rest: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id,
    storyId: "story",
    outletId: id,
    outlet: `Harian ${id}`,
    title: null,
    url: null,
    publishedAt: null,
    language: "id",
    addedAt: "2026-01-01T00:00:00.000Z",
    origins: [],
    originKey: id,
    engineKey: id,
    correction: null,
    findings: [],
    restated: false,
    failure: null,
    ...rest,
  };
}

/** A credit without its place in the text. */
export function credit(name: string, kind: Origin["kind"] = "agency"): Origin {
  return { name, kind, start: 0, end: 0, text: "" };
}

/** What an editor says of an origin, made when the engine had read nothing. */
export function correction(rest: Partial<OriginCorrection> = {}): OriginCorrection {
  return {
    name: "Antara",
    kind: "agency",
    sameAs: null,
    reason: "Its editor told us.",
    author: "Ayu",
    at: "2026-01-02T00:00:00.000Z",
    read: { origins: [], with: [] },
    ...rest,
  };
}
