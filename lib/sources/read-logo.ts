import { failed, ok, type Result } from "../editorial/result.ts";
import { LOGO_BYTES_MAX, type LogoRefusal } from "../editorial/sheet/house-change.ts";
import type { SheetLogo } from "../editorial/sheet/sheet-document.ts";
import { readJpeg } from "./read-jpeg.ts";
import { readPng } from "./read-png.ts";

/** Far more than print needs at the size of a letterhead, and little enough to unpack. */
const LOGO_PIXELS_MAX = 3_000;
/** What the sheets give it, in pixels of 1/96 inch. */
const SHOWN_MAX = { width: 256, height: 64 };

/** Reads a logo by its first bytes, whatever its name says, without anything that hides in its file. */
export function readLogo(bytes: Uint8Array): Result<SheetLogo, LogoRefusal> {
  if (bytes.length > LOGO_BYTES_MAX) return failed("size");
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return failed("kind");
  const read = mediaType === "image/png" ? readPng : readJpeg;
  const picture = read(bytes, LOGO_PIXELS_MAX);
  if (!picture.ok) return picture;
  const { width, height } = picture.value;
  const scale = Math.min(SHOWN_MAX.width / width, SHOWN_MAX.height / height, 1);
  const shown = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  return ok({
    mediaType,
    base64: Buffer.from(picture.value.bytes).toString("base64"),
    size: { width: shown(width), height: shown(height) },
  });
}

function mediaTypeOf(bytes: Uint8Array): SheetLogo["mediaType"] | null {
  const begins = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  return begins(0xff, 0xd8, 0xff) ? "image/jpeg" : null;
}
