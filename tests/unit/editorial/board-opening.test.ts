import { describe, expect, it } from "vitest";
import { factsAtFirst, isLargeBoard, readFrom } from "../../../lib/editorial/board-opening.ts";

const board = (facts: number, articles: number) => ({
  facts: Array.from({ length: facts }, (_, index) => ({ id: `f${index}` })),
  articles: Array.from({ length: articles }),
});

describe("factsAtFirst", () => {
  const shown = (board: { facts: readonly { id: string }[] }) => board.facts.map(({ id }) => id);
  const few = board(100, 12);
  const many = board(500, 60);

  it("is every fact of a board of usual size", () => {
    expect(factsAtFirst(few, { shown: [], asked: null, from: 0 })).toHaveLength(100);
  });

  it("is the first facts of a large one, and the one that the address names", () => {
    const first = { shown: shown(many), from: 0 };
    expect(factsAtFirst(many, { ...first, asked: "f321" })).toEqual([
      ...Array.from({ length: 20 }, (_, index) => `f${index}`),
      "f321",
    ]);
    expect(factsAtFirst(many, { ...first, asked: "gone" })).toHaveLength(20);
  });

  it("is the first of those that the filter shows, from where the page begins", () => {
    const even = shown(many).filter((_, index) => index % 2 === 0);
    expect(factsAtFirst(many, { shown: even, asked: null, from: 60 }).slice(0, 2)).toEqual([
      "f120",
      "f122",
    ]);
  });
});

describe("readFrom", () => {
  it("is a place among the rows, and the first where there is no such place", () => {
    expect(readFrom("61", 500)).toBe(60);
    for (const text of [undefined, "", "0", "501", "-3", "six", "1e2"])
      expect(readFrom(text, 500)).toBe(0);
  });
});

describe("isLargeBoard", () => {
  it("is one of more cells than a page carries, however many rows or columns they stand in", () => {
    expect(isLargeBoard(board(100, 12))).toBe(false);
    expect(isLargeBoard(board(120, 12))).toBe(true);
    expect(isLargeBoard(board(25, 60))).toBe(true);
  });
});
