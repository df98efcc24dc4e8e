import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOGO_BYTES_MAX } from "../../../lib/editorial/sheet/house-change.ts";
import { joinBytes } from "../../../lib/sources/join-bytes.ts";
import { readLogo } from "../../../lib/sources/read-logo.ts";
import { chunkOf, JPEG, pngOf } from "../../support/logos.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

function reason(bytes: Uint8Array): string {
  const read = readLogo(bytes);
  return read.ok ? "a logo" : read.error;
}

/** What of a file is kept. */
function kept(bytes: Uint8Array): Uint8Array {
  const read = readLogo(bytes);
  if (!read.ok) throw new Error(read.error);
  return new Uint8Array(Buffer.from(read.value.base64, "base64"));
}

describe("a logo", () => {
  it("is a PNG or a JPEG by its bytes, at the size that sheets show", () => {
    const png = readLogo(pngOf({ width: 1000, height: 500 }));
    expect(png).toMatchObject({
      ok: true,
      value: { mediaType: "image/png", size: { width: 128, height: 64 } },
    });
    expect(readLogo(JPEG)).toMatchObject({
      ok: true,
      value: { mediaType: "image/jpeg", size: { width: 16, height: 8 } },
    });
  });

  it("is kept as it is where nothing else is in its file", () => {
    expect(kept(pngOf())).toEqual(pngOf());
    expect(kept(kept(JPEG))).toEqual(kept(JPEG));
  });

  it("leaves behind what its file carried besides", () => {
    const secret = bytesOf("Author\0somebody at the desk");
    expect(kept(pngOf({ extra: [chunkOf("tEXt", secret)] }))).toEqual(pngOf());
    expect(kept(joinBytes([pngOf(), secret]))).toEqual(pngOf());
    const length = new Uint8Array([0xff, 0xe1, 0, secret.length + 2]);
    const camera = joinBytes([JPEG.subarray(0, 2), length, secret, JPEG.subarray(2), secret]);
    expect(kept(camera)).toEqual(kept(JPEG));
  });

  it("is refused with the reason", () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
    expect(reason(bytesOf(svg))).toBe("kind");
    expect(reason(bytesOf("GIF89a"))).toBe("kind");
    expect(reason(new Uint8Array())).toBe("kind");
    expect(reason(joinBytes([pngOf(), new Uint8Array(LOGO_BYTES_MAX)]))).toBe("size");
    expect(reason(pngOf({ width: 3001, height: 1 }))).toBe("pixels");
    expect(reason(pngOf({ interlaced: 1 }))).toBe("form");
    expect(reason(pngOf({ depth: 16 }))).toBe("form");
    expect(reason(pngOf({ width: 0 }))).toBe("broken");
    expect(reason(pngOf().subarray(0, 50))).toBe("broken");
    expect(reason(pngOf({ colour: 6 }))).toBe("broken");
    expect(reason(pngOf({ colour: 3 }))).toBe("broken");
    const flipped = pngOf();
    flipped[45] = (flipped[45] ?? 0) ^ 1;
    expect(reason(flipped)).toBe("broken");
    expect(reason(JPEG.subarray(0, 40))).toBe("broken");
    const inks = new Uint8Array(JPEG);
    inks[inks.findIndex((byte, at) => byte === 0xff && inks[at + 1] === 0xc0) + 9] = 4;
    expect(reason(inks)).toBe("form");
  });

  it("never throws, whatever is cut out of it or put into it", () => {
    const file = fc.constantFrom(pngOf({ width: 30, height: 20 }), JPEG);
    fc.assert(
      fc.property(
        file,
        fc.nat(),
        fc.uint8Array({ maxLength: 30 }),
        fc.nat(40),
        (bytes, at, put, cut) => {
          const place = at % bytes.length;
          const changed = joinBytes([bytes.subarray(0, place), put, bytes.subarray(place + cut)]);
          expect(() => readLogo(changed)).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });
});
