import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesTag } from "../../../../lib/editorial/sheet/entity-tag.ts";
import { negotiateFormat } from "../../../../lib/editorial/sheet/negotiate-format.ts";
import { FILE_KINDS } from "../../../../lib/editorial/sheet/sheet-format.ts";

describe("the Accept header", () => {
  it.each([
    [null, "json"],
    ["", "json"],
    ["*/*", "json"],
    ["application/pdf", "pdf"],
    ["APPLICATION/PDF", "pdf"],
    ["text/*", "html"],
    ["text/*, text/html;q=0", "md"],
    ["text/csv;q=0.4, text/markdown;q=0.5", "md"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "html"],
    ["application/json;charset=utf-8", "json"],
    ["application/ld+json", "claimreview"],
    [`application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"`, "annotations"],
    [`application/ld+json;profile="a,b;q=1", text/csv`, "csv"],
    ["image/png", null],
    ["application/pdf;q=0", null],
    ["*/*;q=0", null],
    ["text/html;q=nonsense", null],
    [";;;,,,===", null],
  ])("%s gets %s", (accept, format) => {
    expect(negotiateFormat(accept)).toBe(format);
  });

  it("gets each format by its own media type, but what shares one", () => {
    for (const [format, { contentType }] of Object.entries(FILE_KINDS))
      if (format !== "fragment") expect(negotiateFormat(contentType)).toBe(format);
  });

  it("may be anything", () => {
    fc.assert(
      fc.property(fc.string(), (accept) => {
        const format = negotiateFormat(accept);
        expect(format === null || format in FILE_KINDS).toBe(true);
      }),
    );
  });
});

describe("the If-None-Match header", () => {
  it("names a tag by what it says, weak or strong", () => {
    expect(namesTag(`W/"a"`, `W/"a"`)).toBe(true);
    expect(namesTag(`"b", "a"`, `W/"a"`)).toBe(true);
    expect(namesTag("*", `W/"a"`)).toBe(true);
    expect(namesTag(`W/"b"`, `W/"a"`)).toBe(false);
    expect(namesTag(`a`, `W/"a"`)).toBe(false);
    expect(namesTag(null, `W/"a"`)).toBe(false);
  });
});
