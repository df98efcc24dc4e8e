// The colleagues here are invented.
import { describe, expect, it } from "vitest";
import { insertMention, matchPeople, mentionAt } from "../../../components/notes/complete-mention";

const PEOPLE = ["Ayu Lestari", "Bima Sakti", "Citra Ayuningtyas"];

describe("completing a mention", () => {
  it("knows where a name is being typed", () => {
    expect(mentionAt("ask @Ayu L", 10)).toEqual({ start: 4, typed: "Ayu L" });
    expect(mentionAt("ask @Ayu L", 6)).toEqual({ start: 4, typed: "A" });
    expect(mentionAt("@", 1)).toEqual({ start: 0, typed: "" });
    expect(mentionAt("desk@ayu", 8)).toBeNull();
    expect(mentionAt("@ayu\nnext", 9)).toBeNull();
    expect(mentionAt("no name", 7)).toBeNull();
    expect(mentionAt(`@${"x".repeat(60)}`, 61)).toBeNull();
  });

  it("offers whoever has a name that begins so", () => {
    expect(matchPeople(PEOPLE, "")).toEqual(PEOPLE);
    expect(matchPeople(PEOPLE, "ayu")).toEqual(["Ayu Lestari", "Citra Ayuningtyas"]);
    expect(matchPeople(PEOPLE, "SAK")).toEqual(["Bima Sakti"]);
    expect(matchPeople(PEOPLE, "zz")).toEqual([]);
    expect(matchPeople(PEOPLE, "Bima Sakti ")).toEqual([]);
    expect(matchPeople(PEOPLE, "Bima Sakti")).toEqual([]);
    expect(matchPeople([...PEOPLE, "Bima Sakti Wibawa"], "Bima Sakti")).toContain(
      "Bima Sakti Wibawa",
    );
  });

  it("puts the name in place of what was typed, with the caret after it", () => {
    const mention = { start: 4, typed: "ay" };
    expect(insertMention("ask @ay now", mention, "Ayu Lestari")).toEqual({
      text: "ask @Ayu Lestari now",
      caret: 17,
    });
  });
});
