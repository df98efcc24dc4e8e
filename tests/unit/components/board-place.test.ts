import { describe, expect, it } from "vitest";
import {
  type Place,
  type PlaceStep,
  placeKey,
  placeOf,
  stepPlace,
} from "../../../components/facts/board-place";

const BOARD = { facts: ["f1", "f2", "f3"], articles: ["a", "b", "c"] };
const on = (factId: string, articleId: string | null = null): Place => ({ factId, articleId });
const walk = (from: Place | null, ...steps: readonly PlaceStep[]) =>
  steps.reduce<Place | null>((place, step) => stepPlace(place, BOARD, step), from);

describe("the cursor of the board", () => {
  it("begins at the first fact, or at the last one upwards", () => {
    expect(walk(null, "down")).toEqual(on("f1"));
    expect(walk(null, "right")).toEqual(on("f1"));
    expect(walk(null, "up")).toEqual(on("f3"));
    expect(walk(on("no longer shown"), "down")).toEqual(on("f1"));
  });

  it("goes through facts and cells and stays in its column", () => {
    expect(walk(on("f1"), "right", "right", "down")).toEqual(on("f2", "b"));
    expect(walk(on("f2", "b"), "left", "left")).toEqual(on("f2"));
    expect(walk(on("f2", "b"), "rowEnd")).toEqual(on("f2", "c"));
    expect(walk(on("f2", "b"), "rowStart")).toEqual(on("f2"));
    expect(walk(on("f2", "b"), "last", "first")).toEqual(on("f1"));
  });

  it("stays where it is at an edge", () => {
    for (const [place, step] of [
      [on("f1"), "up"],
      [on("f1"), "left"],
      [on("f3"), "down"],
      [on("f3", "c"), "right"],
      [on("f3", "c"), "down"],
    ] as const) {
      expect(walk(place, step)).toEqual(place);
    }
  });

  it("passes over cells that are not shown, and goes to the fact where none is", () => {
    const shown = ({ factId, articleId }: Place) => articleId === "c" && factId !== "f2";
    expect(stepPlace(on("f1"), BOARD, "right", shown)).toEqual(on("f1", "c"));
    expect(stepPlace(on("f1", "c"), BOARD, "down", shown)).toEqual(on("f2"));
    expect(stepPlace(on("f2"), BOARD, "right", shown)).toEqual(on("f2"));
  });

  it("is nowhere on an empty board", () => {
    expect(stepPlace(null, { facts: [], articles: ["a"] }, "down")).toBeNull();
  });

  it("finds a place by its name again", () => {
    for (const place of [on("f1"), on("f1", "a")]) expect(placeOf(placeKey(place))).toEqual(place);
  });
});
