// The events, outlets and people here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WHOLE_STORY } from "../../../../lib/editorial/sheet/sheet-choice.ts";
import { webAddress } from "../../../../lib/editorial/sheet/web-address.ts";
import { writeFactText, writeFragment } from "../../../../lib/editorial/sheet/write-fragment.ts";
import { HOSTILE_TEXTS, hostileSheet } from "./hostile-board.ts";

const PLAIN = "plain";
const text = fc
  .oneof(
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.array(fc.constantFrom(...HOSTILE_TEXTS), { maxLength: 3 }).map((parts) => parts.join("x")),
    fc.string({ unit: "binary" }),
  )
  .filter((value) => /[^\p{Cc}\s]/u.test(value));

/** What a piece of HTML for somebody else's page may be made of. */
const ELEMENTS = /^(section|h2|h3|p|strong|article|dl|dt|dd|ul|li|q|bdi|small|a|br)$/;

interface Tag {
  readonly closes: boolean;
  readonly name: string;
  readonly attributes: readonly string[];
}

function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)>/g)].map(
    ([, slash = "", name = "", attributes = ""]) => ({
      closes: slash === "/",
      name,
      attributes: [...attributes.matchAll(/ ([a-z]+)="/g)].map(([, key = ""]) => key),
    }),
  );
}

/** Whether every element that opens closes, in order. */
function isNested(tags: readonly Tag[]): boolean {
  const open: string[] = [];
  for (const { closes, name } of tags) {
    if (name === "br") continue;
    if (!closes) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe("the fragment", () => {
  it.each(["full", "page"] as const)(
    "has the same elements and attributes whatever the texts say, at level %s",
    (level) => {
      const write = (value: string) =>
        writeFragment(hostileSheet(value, "en", { ...WHOLE_STORY, level }));
      const shape = tagsOf(write(PLAIN));
      expect(isNested(shape)).toBe(true);
      fc.assert(
        fc.property(text, (value) => {
          const html = write(value);
          const tags = tagsOf(html);
          expect(html.match(/</g)?.length).toBe(tags.length);
          expect(html.match(/>/g)?.length).toBe(tags.length);
          // A text that happens to be a web address makes one link more, and none else.
          if (webAddress(value) === null) expect(tags).toEqual(shape);
        }),
        { numRuns: 300 },
      );
    },
  );

  it("runs and loads nothing, and meets nothing of the page around it", () => {
    fc.assert(
      fc.property(text, (value) => {
        const html = writeFragment(hostileSheet(value));
        for (const { name, attributes } of tagsOf(html)) {
          expect(name).toMatch(ELEMENTS);
          for (const attribute of attributes) expect(attribute).toMatch(/^(lang|dir|href|rel)$/);
        }
        for (const [, href = ""] of html.matchAll(/ href="([^"]*)"/g))
          expect(href).toMatch(/^https?:\/\//);
      }),
      { numRuns: 200 },
    );
  });

  it("says what stands, every report with its words, and by what the desk knows it", () => {
    const html = writeFragment(hostileSheet(PLAIN, "id"));
    expect(html).toContain(`<section lang="id">`);
    expect(html).toContain(`<q lang="id" dir="auto">plain</q>`);
    expect(html).toContain("TLY-7K3M-9QXD-2B4H");
    expect(html).toContain(`rel="noreferrer"`);
  });
});

describe("a fact as text", () => {
  it("has as many lines whatever the texts say, and no control character", () => {
    const lines = (value: string) => writeFactText(hostileSheet(value)).split("\n").length;
    const plain = lines(PLAIN);
    fc.assert(
      fc.property(text, (value) => {
        expect(lines(value)).toBe(plain);
        expect(writeFactText(hostileSheet(value))).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });

  it("names every source with its words and its link", () => {
    const told = writeFactText(hostileSheet(PLAIN));
    expect(told).toMatch(/^plain\nWhat stands: plain\n/);
    expect(told).toContain("- plain: Agrees, plain. “plain” … “plain” (");
    expect(told).toContain("https://example.org/plain");
  });
});
