import { failed, ok, type Result } from "../editorial/result.ts";
import type { LogoRefusal } from "../editorial/sheet/house-change.ts";
import { joinBytes } from "./join-bytes.ts";
import type { Picture } from "./picture.ts";

/** Frames that every reader shows: baseline, extended and progressive, by Huffman codes. */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Other frames: lossless, hierarchical, by arithmetic codes. */
const OTHER_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
const SCAN = 0xda;
const END = 0xd9;

/** Reads a JPEG (ISO/IEC 10918-1) without what else its file carries: the camera's data, comments, what follows its end. */
export function readJpeg(bytes: Uint8Array, pixelsMax: number): Result<Picture, LogoRefusal> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: Pick<Picture, "width" | "height"> | null = null;
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === END) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return failed("broken");
    if (marker === END) return finish(kept, size, pixelsMax);
    const end = at + 2 + file.getUint16(at + 2);
    if (end > bytes.length || OTHER_FRAMES.includes(marker)) {
      return failed(end > bytes.length ? "broken" : "form");
    }
    if (FRAMES.includes(marker)) {
      // Grey or colour of 8 bits; four inks come out inverted in one format or another.
      if (end - at < 10) return failed("broken");
      if (bytes[at + 4] !== 8 || (bytes[at + 9] !== 1 && bytes[at + 9] !== 3))
        return failed("form");
      size = { height: file.getUint16(at + 5), width: file.getUint16(at + 7) };
    }
    const next = marker === SCAN ? endOfScan(bytes, end) : end;
    if (isNeeded(marker)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return failed("broken");
}

function finish(
  kept: readonly Uint8Array[],
  size: Pick<Picture, "width" | "height"> | null,
  pixelsMax: number,
): Result<Picture, LogoRefusal> {
  if (size === null || size.width === 0 || size.height === 0) return failed("broken");
  if (size.width > pixelsMax || size.height > pixelsMax) return failed("pixels");
  const bytes = joinBytes([...kept, new Uint8Array([0xff, END])]);
  return ok({ bytes, ...size });
}

/** Of what applications add, only what says how to read the colours: JFIF's and Adobe's. */
function isNeeded(marker: number): boolean {
  const isAdded = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return !isAdded || marker === 0xe0 || marker === 0xee;
}

/** Where the coded pixels that begin at `start` end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(file: Uint8Array, start: number): number {
  let at = file.indexOf(0xff, start);
  while (at !== -1) {
    const next = file[at + 1] ?? 0;
    const isInside = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isInside) return at;
    at = file.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return file.length;
}
