import { expect, it } from "vitest";
import { readNoteTarget, wordsValue } from "../../../components/notes/read-note-target";

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

it("reads what a note is about", () => {
  expect(readNoteTarget(form({ replyTo: "n", factId: "f" }))).toEqual({ replyTo: "n" });
  expect(readNoteTarget(form({ factId: "f", about: "" }))).toEqual({
    factId: "f",
    articleId: null,
    place: null,
  });
  const place = { start: 4, end: 9 };
  expect(readNoteTarget(form({ factId: "f", about: wordsValue("a", place) }))).toEqual({
    factId: "f",
    articleId: "a",
    place,
  });
  expect(readNoteTarget(form({ articleId: "a", about: wordsValue("a", place, "g") }))).toEqual({
    factId: "g",
    articleId: "a",
    place,
  });
});

it("takes a place that is none for the whole page", () => {
  for (const about of ["a", "a 9-4", "a x-y", " 1-2", "a 1-2-3"]) {
    expect(readNoteTarget(form({ articleId: "a", about }))).toEqual({
      factId: null,
      articleId: "a",
      place: null,
    });
  }
});
