import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { claimsIn } from "../../../support/story.ts";
import { COUNT_PARTS, COUNT_TWINS, DOERS, SPEAKERS } from "./twins.ts";

interface Count {
  readonly number: number | null;
  readonly head: string | null;
  readonly predicates: readonly string[];
}

function countsIn(language: LanguageId, text: string): readonly Count[] {
  return claimsIn(language, text, "quantity").map(({ value, subject }) => ({
    number: value.kind === "quantity" ? value.number : null,
    head: subject.head,
    predicates: subject.predicates,
  }));
}

/** How many of the counts that are told in two languages had a class in common when this was written. */
const CLASSES_SHARED_MIN = 32;

describe("one thing told in two languages", () => {
  it.each(COUNT_TWINS.map(([en, id, ...numbers]) => ({ en, id, numbers })))(
    "counts the same: $en",
    ({ en, id, numbers }) => {
      const [left, right] = [countsIn("en", en), countsIn("id", id)];
      expect(left.map(({ number }) => number)).toEqual(numbers);
      expect(right.map(({ number }) => number)).toEqual(numbers);
      expect(right.map(({ head }) => head)).toEqual(left.map(({ head }) => head));
    },
  );

  it("is mostly known by a class in common", () => {
    const shared = COUNT_TWINS.flatMap(([en, id]) => {
      const right = countsIn("id", id);
      return countsIn("en", en).filter(({ predicates }, at) =>
        predicates.some((each) => right[at]?.predicates.includes(each) === true),
      );
    });
    expect(shared.length).toBeGreaterThanOrEqual(CLASSES_SHARED_MIN);
  });
});

describe("parts of a count", () => {
  it.each(COUNT_PARTS.map(([language, text, ...expected]) => ({ language, text, expected })))(
    "$language: $text",
    ({ language, text, expected }) => {
      const told = countsIn(language, text).map(({ number, head, predicates }, at) => {
        const did = expected[at]?.[2] ?? "-";
        return [number, head?.slice(2), predicates.includes(did) ? did : (predicates[0] ?? "-")];
      });
      expect(told).toEqual(expected);
    },
  );
});

describe("who did it", () => {
  it.each(DOERS)("%s: %s", (language, text, did, who) => {
    const names = claimsIn(language, text, "event-doer")
      .filter(({ subject }) => subject.predicates.some((each) => each.includes(did)))
      .flatMap(({ value }) => (value.kind === "party" ? value.members : []))
      .map(({ name }) => name.toLowerCase());
    expect(names.join(" ")).toContain(who.toLowerCase());
  });
});

describe("whose words", () => {
  it.each(SPEAKERS)("%s: %s", (language, text, who) => {
    const speakers = claimsIn(language, text, "quotation").map(
      ({ speaker }) => speaker?.name ?? "",
    );
    expect(speakers).toHaveLength(1);
    // The last word of a name is enough where the article has told the whole before.
    expect(who.endsWith(speakers[0] ?? "-")).toBe(true);
  });
});
