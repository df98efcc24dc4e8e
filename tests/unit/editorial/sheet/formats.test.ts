// The events, outlets and people here are invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHEET_LEVELS, WHOLE_STORY } from "../../../../lib/editorial/sheet/sheet-choice.ts";
import { sheetFileName } from "../../../../lib/editorial/sheet/sheet-file-name.ts";
import { webAddress } from "../../../../lib/editorial/sheet/web-address.ts";
import { escapeHtml, writeHtml } from "../../../../lib/editorial/sheet/write-html.ts";
import { writeJson } from "../../../../lib/editorial/sheet/write-json.ts";
import { escapeMarkdown, writeMarkdown } from "../../../../lib/editorial/sheet/write-markdown.ts";
import { HOSTILE_TEXTS, hostileSheet } from "./hostile-board.ts";

/** A plain word gives the shape that no hostile text may change. */
const PLAIN = "plain";
const text = fc
  .oneof(
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.array(fc.constantFrom(...HOSTILE_TEXTS), { maxLength: 3 }).map((parts) => parts.join("x")),
    fc.string({ unit: "binary" }),
  )
  .filter((value) => value.trim() !== "" && /[^\p{Cc}\s]/u.test(value));

/** Every tag with its attributes' names, and what stands between tags, as the HTML standard's tokeniser would cut them. */
function tagsOf(html: string): readonly string[] {
  return [
    ...html.matchAll(/<(\/?[a-z][a-z0-9]*|!doctype html)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/gi),
  ].map(
    ([, name = "", attributes = ""]) =>
      `${name} ${[...attributes.matchAll(/([a-z-]+)=?(?:"[^"]*")?/gi)].map(([, key]) => key).join(" ")}`,
  );
}

describe("the standalone page", () => {
  it("has the same elements and attributes whatever the texts say", () => {
    for (const level of SHEET_LEVELS)
      for (const live of [null, { until: "2026-02-01T00:00:00.000Z" }]) {
        // Under a link nothing names an export.
        const write = (value: string) => {
          const document = hostileSheet(value, "en", { ...WHOLE_STORY, level });
          return writeHtml(live === null ? document : { ...document, seal: null, live });
        };
        const shape = tagsOf(write(PLAIN));
        fc.assert(
          fc.property(text, (value) => {
            const html = write(value);
            if (webAddress(value) === null) expect(tagsOf(html)).toEqual(shape);
            expect(html.match(/</g)?.length).toBe(tagsOf(html).length);
          }),
          { numRuns: 100 },
        );
      }
  });

  it("holds no script, no request and only web links", () => {
    for (const value of HOSTILE_TEXTS) {
      const html = writeHtml(hostileSheet(value));
      expect(html).not.toMatch(/<(script|svg|iframe|link|base|form)\b/i);
      expect(html).not.toMatch(/\s(on\w+|srcset|action)="/i);
      expect(html.match(/<img\b/g)).toHaveLength(1);
      expect([...html.matchAll(/\ssrc="([^"]*)"/g)].map(([, src]) => src)).toEqual([
        expect.stringMatching(/^data:image\/png;base64,[\w+/&#;=]+$/),
      ]);
      for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g))
        expect(href).toMatch(/^(https?:\/\/|#)/);
    }
  });

  it("says its own policy, language and the language of each quotation", () => {
    const html = writeHtml(hostileSheet(PLAIN, "id"));
    expect(html).toContain(`<html lang="id">`);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain(`<q lang="id" dir="auto">plain</q>`);
    expect(html).toContain(`<th scope="col">`);
    expect(html).toContain(`<th scope="row">`);
  });

  it("can be read back: every escaped text is the text on one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        const back = escapeHtml(value).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
        expect(back).toBe(
          value.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/\p{Cs}/gu, "\uFFFD"),
        );
      }),
    );
  });
});

describe("the Markdown", () => {
  it("has as many lines, and table cells in each, whatever the texts say", () => {
    const shape = (value: string) =>
      writeMarkdown(hostileSheet(value))
        .split("\n")
        .map((line) => line.replace(/\\./g, "").split("|").length);
    const plain = shape(PLAIN);
    fc.assert(
      fc.property(text, (value) => {
        expect(shape(value)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it("lets no text become a tag, a link, a picture or code", () => {
    fc.assert(
      fc.property(text, (value) => {
        const escaped = escapeMarkdown(value).replace(/\\[\\`*_[\]|~#$^{}:.]/g, "");
        expect(escaped).not.toMatch(/[<>`*_[\]|~\n\r]/);
        expect(escaped).not.toMatch(/:\/\//);
        expect(escaped).not.toMatch(/\bwww\./i);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves ordinary words as they are", () => {
    const words = "Pada Rabu (19/6), Kim Jong-un berkata: “Ini 100% – ya & tidak!”";
    expect(escapeMarkdown(words)).toBe(words);
  });

  it("links only to web addresses, and no address ends its link or cell", () => {
    for (const value of HOSTILE_TEXTS) {
      const links = [...writeMarkdown(hostileSheet(value)).matchAll(/(?<!\\)\]\(([^)]*)\)/g)];
      for (const [, target = ""] of links) expect(target).toMatch(/^https?:\/\/[^\s<>|()]*$/);
    }
  });
});

describe("the JSON", () => {
  it("gives everything back, spans included", () => {
    fc.assert(
      fc.property(text, (value) => {
        const document = hostileSheet(value);
        const { $schema, format, seal, publisher, ...sheet } = JSON.parse(writeJson(document));
        expect($schema).toBe("urn:tally:schema:tally-sheet-2");
        expect(format).toBe("tally-sheet/2");
        expect(seal).toEqual(document.seal);
        expect(publisher.name).toBe(document.house.name);
        expect(sheet).toEqual(document.sheet);
      }),
    );
  });
});

describe("the file's name", () => {
  it("is safe on every system, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        expect(sheetFileName({ title, language: "en" }, "2026-01-02T03:04:05.000Z", "md")).toMatch(
          /^fact-sheet-([a-z0-9-]{1,60}-)?2026-01-02\.md$/,
        );
      }),
    );
    const title = "Café: Jalan ke-2 / “Aman”?";
    expect(sheetFileName({ title, language: "id" }, "2026-01-02T03:04:05.000Z", "csv")).toBe(
      "lembar-fakta-cafe-jalan-ke-2-aman-2026-01-02.csv",
    );
  });
});

describe("a link", () => {
  it("is a web address or nothing", () => {
    expect(webAddress("javascript:alert(1)")).toBeNull();
    expect(webAddress("data:text/html,x")).toBeNull();
    expect(webAddress(" https://example.org/a b")).toBe("https://example.org/a%20b");
    expect(webAddress(null)).toBeNull();
  });
});
