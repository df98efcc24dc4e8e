import { describe, expect, it } from "vitest";
import { BLANK_RULING } from "../../../../lib/editorial/decide-ruling.ts";
import { buildTimeline } from "../../../../lib/editorial/timeline/build-timeline.ts";
import { factState, report } from "../../../support/facts.ts";
import { article, board } from "../../components/fixtures.ts";
import { date } from "./fixtures.ts";

const ARTICLES = [article("a"), article("b"), article("c")];
const dated = (by: string, value: string, first: string | null) =>
  report(by, value, { normalised: date(first), stance: "conflicts" });

describe("a story's timeline", () => {
  it("has the facts of which a report gives a date, the earliest first", () => {
    const { dated: rows, undated } = buildTimeline(
      board(ARTICLES, [
        factState("name", [report("a", "x")]),
        factState("late", [dated("a", "19 June", "2024-06-19")]),
        factState("early", [dated("a", "1961", "1961-01-01")]),
        factState("sometime", [dated("a", "some days ago", null)]),
      ]),
    );
    expect(rows.map(({ factId }) => factId)).toEqual(["early", "late"]);
    expect(undated.map(({ factId }) => factId)).toEqual(["sometime"]);
  });

  it("has one mark a value, with everybody who gives it, in the order of time", () => {
    const { dated: rows } = buildTimeline(
      board(ARTICLES, [
        factState("when", [
          dated("a", "20 June", "2024-06-20"),
          dated("b", "some days ago", null),
          dated("c", "19 June", "2024-06-19"),
          dated("b", "20 June", "2024-06-20"),
        ]),
      ]),
    );
    expect(rows[0]?.marks.map(({ value, outlets }) => [value, outlets])).toEqual([
      ["19 June", ["Outlet c"]],
      ["20 June", ["Outlet a", "Outlet b"]],
      ["some days ago", ["Outlet b"]],
    ]);
  });

  it("says which value stands, once there is a verdict", () => {
    const standing = { kind: "value" as const, value: "19 June" };
    const stands = (verdict: "verified" | null) =>
      buildTimeline(
        board(ARTICLES, [
          factState(
            "when",
            [dated("a", "19 June", "2024-06-19"), dated("b", "20 June", "2024-06-20")],
            {
              ruling: { ...BLANK_RULING, verdict, standing },
            },
          ),
        ]),
      ).dated[0]?.marks.map((mark) => mark.stands);
    expect(stands("verified")).toEqual([true, false]);
    expect(stands(null)).toEqual([false, false]);
  });
});
