// The colleagues here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../../../lib/editorial/notes/find-mentions.ts";

const PEOPLE = ["Ayu", "Ayu Lestari", "Bima Sakti", "O’Brien", "李娜"];
const named = (text: string) => findMentions(text, PEOPLE).map(({ name }) => name);

describe("mentions", () => {
  it.each([
    ["@Ayu Lestari, can you ask the ministry?", ["Ayu Lestari"]],
    ["@ayu lestari and @BIMA SAKTI", ["Ayu Lestari", "Bima Sakti"]],
    ["ask @Ayu.", ["Ayu"]],
    ["(@Bima Sakti)", ["Bima Sakti"]],
    ["@O’Brien: yes", ["O’Brien"]],
    ["@李娜 看一下", ["李娜"]],
  ])("finds in %j %j", (text, names) => expect(named(text)).toEqual(names));

  it.each(["desk@Ayu.example", "@Ayumi", "Ayu Lestari", "@ Ayu", "@@Ayu", "@Nobody Known", ""])(
    "finds nobody in %j",
    (text) => expect(named(text)).toEqual([]),
  );

  it("gives the stretch of the @ and the name, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...PEOPLE), fc.string(), (before, name, after) => {
        const text = `${before} @${name} ${after}`;
        for (const mention of findMentions(text, PEOPLE)) {
          expect(text.slice(mention.start, mention.end).toLowerCase()).toBe(
            `@${mention.name.toLowerCase()}`,
          );
        }
        expect(findMentions(text, PEOPLE).length).toBeGreaterThan(0);
      }),
    );
  });
});
