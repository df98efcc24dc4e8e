import { describe, expect, it } from "vitest";
import { time as english } from "../../../../lib/engine/languages/en/time.ts";
import { time as indonesian } from "../../../../lib/engine/languages/id/time.ts";
import { timeRules } from "../../../../lib/engine/mentions/time/rules.ts";
import { findTimes } from "../../../../lib/engine/mentions/time.ts";
import { plainDocument } from "./time-fixture.ts";

const lexicons = { id: indonesian, en: english };
const anchor = { published: "2024-06-20", year: null };

describe("the examples of every time rule", () => {
  it("has an id of its own for each rule", () => {
    expect(new Set(timeRules.map((rule) => rule.id)).size).toBe(timeRules.length);
  });

  for (const rule of timeRules) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.text}`, () => {
        const found = findTimes(
          plainDocument(example.text, example.language),
          lexicons[example.language],
          anchor,
        );
        const words = found
          .filter((mention) => mention.ruleId === rule.id)
          .map((mention) => mention.text);
        expect(words[0] ?? null).toBe(example.found);
      });
    }
  }
});
