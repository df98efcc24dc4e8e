import { describe, expect, it } from "vitest";
import { factsAtFirst, isLargeBoard } from "../../../lib/editorial/board-opening.ts";

const board = (facts: number, articles: number) => ({
  facts: Array.from({ length: facts }, (_, index) => ({ id: `f${index}` })),
  articles: Array.from({ length: articles }),
});

describe("factsAtFirst", () => {
  it("is every fact of a board of usual size", () => {
    expect(factsAtFirst(board(100, 12), null)).toHaveLength(100);
  });

  it("is the first facts of a large one, and the one that the address names", () => {
    expect(factsAtFirst(board(500, 60), "f321")).toEqual([
      ...Array.from({ length: 20 }, (_, index) => `f${index}`),
      "f321",
    ]);
    expect(factsAtFirst(board(500, 60), "gone")).toHaveLength(20);
  });
});

describe("isLargeBoard", () => {
  it("is one of more cells than a page carries, however many rows or columns they stand in", () => {
    expect(isLargeBoard(board(100, 12))).toBe(false);
    expect(isLargeBoard(board(120, 12))).toBe(true);
    expect(isLargeBoard(board(25, 60))).toBe(true);
  });
});
