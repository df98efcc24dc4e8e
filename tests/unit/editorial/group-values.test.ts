import { expect, it } from "vitest";
import { groupValues, silentArticles } from "../../../lib/editorial/group-values.ts";
import type { ArticleSummary, ReportInContext } from "../../../lib/editorial/views.ts";
import type { Stance } from "../../../lib/engine/reconciliation.ts";
import { report } from "../../support/facts.ts";

function article(id: string, originKey = id): ArticleSummary {
  return {
    id,
    storyId: "story",
    outletId: id,
    outlet: id,
    title: null,
    url: null,
    publishedAt: null,
    language: "id",
    addedAt: "",
    origins: [],
    originKey,
    engineKey: originKey,
    correction: null,
    findings: [],
    restated: false,
    failure: null,
  };
}

const said = (
  value: string,
  by: ArticleSummary,
  stance: Stance = "conflicts",
): ReportInContext => ({
  report: report(by.id, value, { stance }),
  article: by,
  evidence: [],
});

it("puts the value with the most origins first, not the one with the most outlets", () => {
  const groups = groupValues([
    said("about 12", article("e"), "partial"),
    said("13", article("a", "agency")),
    said("13", article("b", "agency")),
    said("13", article("c", "agency")),
    said("12", article("d")),
    said("12", article("f")),
  ]);
  expect(
    groups.map((group) => [group.value, group.independentOrigins, group.reports.length]),
  ).toEqual([
    ["12", 2, 2],
    ["13", 1, 3],
    ["about 12", 1, 1],
  ]);
});

it("names the silent, and nobody who speaks", () => {
  const articles = [article("a"), article("b"), article("c")];
  expect(silentArticles([report("b", "12")], articles).map(({ id }) => id)).toEqual(["a", "c"]);
  expect(silentArticles([], [])).toEqual([]);
});
