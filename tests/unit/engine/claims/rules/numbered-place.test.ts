// Every happening in these sentences is invented.
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../../support/story.ts";

describe("numbered-place", () => {
  it.each([
    ["id", "Api bermula dari lantai tiga gedung itu.", "lantai tiga", "place:floor-3"],
    ["en", "The fire started on the third floor.", "third floor", "place:floor-3"],
    ["id", "Bus itu terguling di kilometer 57 ruas Tol Lund.", "kilometer 57", "place:km-57"],
    ["en", "The bus overturned at kilometre 57.", "kilometre 57", "place:km-57"],
  ] as const)("%s: %s", (language, text, words, entity) => {
    expect(claimsIn(language, text, "numbered-place")).toMatchObject([
      { aspect: "where", words: [words], value: { entity } },
    ]);
    expect(claimsIn(language, text, "quantity")).toEqual([]);
  });

  it.each([
    ["id", "Bus itu melaju 57 kilometer."],
    ["en", "The building has three floors."],
  ] as const)("counts no such places: %s %s", (language, text) => {
    expect(claimsIn(language, text, "numbered-place")).toEqual([]);
  });
});
