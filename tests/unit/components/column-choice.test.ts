// The outlets here are invented.
import { describe, expect, it } from "vitest";
import {
  type ColumnChoice,
  chooseColumns,
  moveColumn,
  NO_CHOICE,
  readChoice,
  toggleColumn,
} from "../../../components/facts/column-choice";
import { article } from "./fixtures";

const articles = ["a", "b", "c", "d"].map((id) => article(id));
const drawn = (choice: Partial<ColumnChoice>) =>
  chooseColumns(articles, { ...NO_CHOICE, ...choice }).map(
    ({ article: { id }, index, pinned }) => `${id}${index}${pinned === null ? "" : "!"}`,
  );

describe("the columns of a board", () => {
  it("stand as the board has them, each with the place of its cells", () => {
    expect(drawn({})).toEqual(["a0", "b1", "c2", "d3"]);
  });

  it("follow the reader's order, hide what is hidden, and put what is pinned first", () => {
    expect(drawn({ order: ["d", "c", "b", "a"] })).toEqual(["d3", "c2", "b1", "a0"]);
    expect(drawn({ hidden: ["b"] })).toEqual(["a0", "c2", "d3"]);
    expect(drawn({ pinned: ["c"] })).toEqual(["c2!", "a0", "b1", "d3"]);
  });

  it("pin no more than leave room to scroll, and never hide the last one", () => {
    expect(drawn({ pinned: ["b", "c", "d"] })).toEqual(["b1!", "c2!", "a0", "d3"]);
    expect(drawn({ hidden: ["a", "b", "c", "d"] })).toHaveLength(4);
  });

  it("keep a later article after the one it follows on the board", () => {
    expect(drawn({ order: ["c", "a"] })).toEqual(["c2", "d3", "a0", "b1"]);
  });

  it("know nothing of articles that are gone", () => {
    expect(drawn({ order: ["x", "b"], hidden: ["y"], pinned: ["z"] })).toHaveLength(4);
  });
});

describe("a reader's choice", () => {
  it("moves a column by one and no further than the edge", () => {
    expect(moveColumn(articles, NO_CHOICE, "b", -1).order).toEqual(["b", "a", "c", "d"]);
    expect(moveColumn(articles, NO_CHOICE, "a", -1)).toBe(NO_CHOICE);
    expect(moveColumn(articles, NO_CHOICE, "d", 1)).toBe(NO_CHOICE);
  });

  it("puts a column in a list and out of it", () => {
    const hidden = toggleColumn(NO_CHOICE, "hidden", "a");
    expect(hidden.hidden).toEqual(["a"]);
    expect(toggleColumn(hidden, "hidden", "a")).toEqual(NO_CHOICE);
  });

  it("is read as it was kept, and is none where it cannot be read", () => {
    const choice = { order: ["b"], hidden: ["a"], pinned: [] };
    expect(readChoice(JSON.stringify(choice))).toEqual(choice);
    for (const text of [null, "", "{", "null", "7", '{"order":5,"hidden":[1]}']) {
      expect(readChoice(text)).toEqual(NO_CHOICE);
    }
  });
});
