import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { fontFilesOf } from "../../../lib/exports/pdf/font-files.ts";
import { readFont } from "../../../lib/exports/pdf/read-font.ts";

/** One file of each family is enough: all are packed alike. */
const FILES = fontFilesOf("regular").filter(({ path }) =>
  /-(latin|arabic|thai|emoji|tamil)-400-normal\.woff$|\.ttf$/.test(path),
);

describe("a font", () => {
  it.each(FILES.map(({ path }) => path))("sets the same glyphs unpacked as packed: %s", (path) => {
    const [packed, unpacked] = [create(readFileSync(path)), create(Buffer.from(readFont(path)))];
    if (!("layout" in packed) || !("layout" in unpacked)) throw new Error(path);
    expect(unpacked.postscriptName).toBe(packed.postscriptName);
    expect(unpacked.numGlyphs).toBe(packed.numGlyphs);
    expect(unpacked.characterSet).toEqual(packed.characterSet);
    const text = String.fromCodePoint(...packed.characterSet.slice(0, 200));
    const glyphsOf = (font: typeof packed) =>
      font
        .layout(text)
        .glyphs.map(({ id, advanceWidth, path: shape }) => [id, advanceWidth, shape.toSVG()]);
    expect(glyphsOf(unpacked)).toEqual(glyphsOf(packed));
  });

  it("is read once", () => {
    const path = FILES[0]?.path ?? "";
    expect(readFont(path)).toBe(readFont(path));
  });
});
