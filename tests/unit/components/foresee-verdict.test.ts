import { describe, expect, it } from "vitest";
import { boardRows } from "../../../components/facts/board-rows";
import { foreseeVerdict } from "../../../components/facts/foresee-verdict";
import { article, board, fact, report } from "./fixtures";

const rows = boardRows(
  board(
    [article("a"), article("b"), article("c")],
    [
      fact("f", [
        report("a", "12", "twelve", "conflicts"),
        report("b", "13", "thirteen", "conflicts"),
      ]),
      fact("g", [report("a", "7", "seven", "agrees"), report("c", "some", "some", "partial")]),
    ],
  ),
  "en",
);
const foresee = (
  factId: string,
  verdict: "verified" | "disputed",
  articleId: string | null = null,
) => foreseeVerdict(rows, { factId, verdict, articleId }).find(({ id }) => id === factId);

describe("a row while its verdict is on the way", () => {
  it("shows the verdict with the value of the cell under the cursor", () => {
    expect(foresee("f", "verified", "b")).toMatchObject({
      verdict: "verified",
      standing: "Answer 13",
    });
  });

  it("shows the only value that is given in full, and none where they differ or both are published", () => {
    expect(foresee("g", "verified")?.standing).toBe("Answer 7");
    expect(foresee("f", "verified")?.standing).toBeNull();
    expect(foresee("g", "disputed")).toMatchObject({ verdict: "disputed", standing: null });
  });

  it("leaves the others as they are", () => {
    expect(foreseeVerdict(rows, { factId: "f", verdict: "verified", articleId: null })[1]).toBe(
      rows[1],
    );
  });
});
