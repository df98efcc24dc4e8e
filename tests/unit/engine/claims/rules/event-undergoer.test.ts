// Every person, body and happening in these sentences is invented.
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../../support/story.ts";

describe("event-undergoer", () => {
  it.each([
    ["en", "Police arrested Ida Sollund in a harbour café.", "undergo:arrest", "Ida Sollund"],
    ["en", "Ida Sollund was arrested on Monday.", "undergo:arrest", "Ida Sollund"],
    ["en", "The court acquitted Marten Hale.", "undergo:acquit", "Marten Hale"],
    ["id", "Polisi menangkap Rani Dewi di sebuah kafe.", "undergo:arrest", "Rani Dewi"],
    ["id", "Rani Dewi dilantik pada Senin.", "undergo:take-office", "Rani Dewi"],
    ["id", "Rani Dewi dirawat di rumah sakit.", "undergo:hospitalise", "Rani Dewi"],
  ] as const)("%s: %s", (language, text, predicate, name) => {
    const [claim, ...others] = claimsIn(language, text, "event-undergoer");
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ aspect: "who", value: { members: [{ name }] } });
    expect(claim?.subject.predicates).toEqual([predicate]);
    expect(claim?.words[0]).toContain(name);
  });

  it.each([
    ["nobody is named", "en", "Police arrested two men in a harbour café."],
    ["it did not happen", "en", "Ida Sollund was not arrested."],
    ["whoever did it is another question", "id", "Penangkapan itu dilakukan Rani Dewi."],
    ["a desk does not ask it", "id", "Rani Dewi membeli sebuah perahu."],
  ] as const)("is no claim where %s: %s %s", (_, language, text) => {
    expect(claimsIn(language, text, "event-undergoer")).toEqual([]);
  });
});
