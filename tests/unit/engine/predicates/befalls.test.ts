import { describe, expect, it } from "vitest";
import { CONCEPT_KINDS } from "../../../../lib/engine/languages/concept-kinds.ts";
import { BEFALLEN, canBefall } from "../../../../lib/engine/predicates/befalls.ts";
import { isPredicateId } from "../../../../lib/engine/predicates/classes.ts";

describe("canBefall", () => {
  it.each([
    ["sign", "c:treaty", true],
    ["sign", "c:ceremony", false],
    ["convict", "e:person:rahel-lomi", true],
    ["convict", "e:place:lomi.village", false],
    ["flood", "e:place:lomi.village", true],
    ["erupt", "e:place:lomi.mountain", true],
    ["erupt", "e:place:lomi.village", false],
    ["appeal", "e:org:federal-court", false],
    ["invade", "e:country:FR", true],
    ["open", "e:name:nomor-sembilan", true],
    ["meet", "c:treaty", true],
  ] as const)("%s and %s: %s", (predicate, key, expected) => {
    expect(canBefall(predicate, key)).toBe(expected);
  });

  it("names classes and kinds that there are", () => {
    const kinds = new Set(
      Object.entries(CONCEPT_KINDS).flatMap(([kind, below]) => [kind, ...below.split(" ")]),
    );
    for (const [predicate, words] of Object.entries(BEFALLEN)) {
      expect(isPredicateId(predicate), predicate).toBe(true);
      for (const kind of words.split(" ")) expect(kinds, predicate).toContain(kind);
    }
  });
});
