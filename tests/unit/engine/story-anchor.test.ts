import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storyAnchors } from "../../../lib/engine/story-anchor.ts";
import { readDocument } from "../../../lib/engine/text/read-document.ts";
import { article } from "../../support/story.ts";

const dated = (published: string, text = "The ferry sank.") =>
  readDocument(article("Dated Post", text, { published, language: "en" }));
const undated = (text: string) =>
  readDocument(article("Undated Post", text, { published: null, language: "en" }));

const yearOf = (...documents: readonly ReturnType<typeof undated>[]) =>
  storyAnchors(documents)[0]?.year;

describe("storyAnchors", () => {
  it("anchors a dated article at its own publication, an undated one at none", () => {
    expect(storyAnchors([dated("2024-06-20"), undated("The ferry sank.")])).toEqual([
      { published: "2024-06-20", year: 2024 },
      { published: null, year: 2024 },
    ]);
  });

  it("lends an undated article the year that most others were published in", () => {
    const others = [dated("2023-12-31"), dated("2024-01-01"), dated("2024-01-02")];
    expect(yearOf(undated("The ferry sank."), ...others)).toBe(2024);
  });

  it("takes the later of two years that are as frequent", () => {
    expect(yearOf(dated("2024-01-01"), dated("2023-12-31"))).toBe(2024);
  });

  it("believes publication before a copyright line, and that before a date in the text", () => {
    const copyright = undated("The ferry sank on May 14, 2019.\n\n© 2022 Undated Post");
    expect(yearOf(copyright, dated("2024-06-20"))).toBe(2024);
    expect(yearOf(copyright, undated("It sank on 14 May 2025."))).toBe(2022);
  });

  it.each([
    ["© 2022 Undated Post", 2022],
    ["Copyright Undated Post 2022", 2022],
    ["Hak Cipta 2022", 2022],
    ["It sank on 14/5/2021.", 2021],
    ["Kapal itu tenggelam pada 14 Mei 2021.", 2021],
    ["It sank on May 14, 2021.", 2021],
    ["It sank on 14 May 2021, twelve years after 3 June 2009.", 2021],
  ])("reads the year of “%s”", (text, year) => {
    expect(yearOf(undated(text))).toBe(year);
  });

  it.each([["The ferry sank."], ["It had been built in 2001."], ["Flight 2024 was late."]])(
    "knows no year from “%s”",
    (text) => {
      expect(yearOf(undated(text))).toBeNull();
    },
  );

  it("has no anchors for no documents", () => {
    expect(storyAnchors([])).toEqual([]);
  });

  it("gives the same year in whatever order the articles come", () => {
    const documents = [
      dated("2023-12-31"),
      dated("2024-01-01"),
      undated("It sank on 14 May 2021."),
      undated("© 2022 Undated Post"),
    ];
    const some = fc.subarray(documents, { minLength: 1 });
    const shuffled = some.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(yearOf(...other)).toBe(yearOf(...one));
      }),
    );
  });
});
