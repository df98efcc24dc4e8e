import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { contentOfJson } from "../../../lib/exports/content-of-json.ts";
import { findMarks } from "../../../lib/exports/find-marks.ts";
import { joinBytes } from "../../../lib/sources/join-bytes.ts";

const CODE = "TLY-0000-1111-2222";
const OTHER = "TLY-3333-4444-5555";

describe("the identifiers in a file", () => {
  it("are found in the parts of an office file, and only there", () => {
    const zip = zipSync({
      "word/document.xml": strToU8(`<w:t>${CODE}</w:t>`),
      "word/comments.xml": strToU8(OTHER),
    });
    expect(findMarks(zip)).toEqual([CODE]);
  });

  it("are found across the steps in which a large part is unpacked", () => {
    const noise = Array.from({ length: 400_000 }, (_, index) => (index * 7919) % 9973).join(" ");
    const zip = zipSync({
      "xl/worksheets/sheet1.xml": strToU8(`${noise} ${CODE} ${noise} ${OTHER}`),
    });
    expect(zip.length).toBeGreaterThan(100_000);
    expect(findMarks(zip)).toEqual([CODE, OTHER]);
  });

  it("are those before the break in a file that was cut off or damaged", () => {
    const zip = zipSync({
      "word/footer1.xml": strToU8(`<w:t>${CODE}</w:t>`),
      "word/document.xml": strToU8("x".repeat(50_000)),
    });
    for (let end = 0; end < zip.length; end += 7) {
      const found = findMarks(zip.slice(0, end));
      expect([[], [CODE]]).toContainEqual(found);
    }
    expect(findMarks(zip.slice(0, zip.length - 30))).toEqual([CODE]);
    const damaged = zip.map((byte, index) => (index % 11 === 5 ? 255 - byte : byte));
    damaged.set([0x50, 0x4b]);
    expect(findMarks(damaged)).toEqual([]);
  });

  it("are read from a zip that unpacks to far more than it says, and no further than a sheet can be", () => {
    const bomb = localPart(
      "word/document.xml",
      new Uint8Array(deflateRawSync(new Uint8Array(140_000_000))),
      100,
    );
    const second = zipSync({ "word/footer1.xml": strToU8(CODE) });
    // What stands behind it is never come to.
    expect(findMarks(joinBytes([bomb, second]))).toEqual([]);
    expect(findMarks(joinBytes([second, bomb]))).toEqual([CODE]);
  });

  it("are those of a broken PDF and of bytes that are nothing", () => {
    expect(findMarks(strToU8(`%PDF-1.7\n1 0 obj << /Subject (${CODE})`))).toEqual([CODE]);
    expect(findMarks(new Uint8Array())).toEqual([]);
    expect(findMarks(new Uint8Array([0x50, 0x4b]))).toEqual([]);
    expect(findMarks(new Uint8Array(1000).fill(0x50))).toEqual([]);
  });
});

describe("JSON that is no sheet", () => {
  it.each([
    ["opens without end", "[".repeat(5_000_000)],
    ["is deep", `${"[".repeat(2_000_000)}${"]".repeat(2_000_000)}`],
    ["is deep in objects", '{"a":'.repeat(500_000)],
    [
      "hides its depth behind a quotation",
      `["\\"]${"[".repeat(9)}","\\\\",${"[".repeat(3_000_000)}`,
    ],
    ["is cut off", '{"format":"tally-sheet/2","title":"Fer'],
    ["is another's", '{"format":"tally-sheet/2","facts":[]}'],
  ])("has no content where it %s", (_, text) => {
    expect(contentOfJson(new TextEncoder().encode(`${text}${CODE}`))).toBeNull();
  });
});

/** A part of a zip with the header that stands before it; it says of its own size what it likes. */
function localPart(name: string, packed: Uint8Array, claimed: number): Uint8Array {
  const header = new Uint8Array(30 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(8, 8, true);
  view.setUint32(18, packed.length, true);
  view.setUint32(22, claimed, true);
  view.setUint16(26, name.length, true);
  header.set(strToU8(name), 30);
  return joinBytes([header, packed]);
}
