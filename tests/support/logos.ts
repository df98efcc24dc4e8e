import { deflateSync } from "node:zlib";
import { joinBytes } from "../../lib/sources/join-bytes.ts";

/** A PNG of one colour. What is given stands in its head, whether or not the rest agrees with it. */
export function pngOf({
  width = 4,
  height = 2,
  depth = 8,
  colour = 2,
  interlaced = 0,
  extra = [],
}: {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly colour?: number;
  readonly interlaced?: number;
  /** Further chunks before the picture's data. */
  readonly extra?: readonly Uint8Array[];
} = {}): Uint8Array {
  const head = joinBytes([
    number(width),
    number(height),
    new Uint8Array([depth, colour, 0, 0, interlaced]),
  ]);
  const row = new Uint8Array(1 + Math.ceil((width * 3 * depth) / 8)).fill(0x55);
  row[0] = 0;
  const rows = joinBytes(Array.from({ length: height }, () => row));
  return joinBytes([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunkOf("IHDR", head),
    ...extra,
    chunkOf("IDAT", new Uint8Array(deflateSync(rows))),
    chunkOf("IEND", new Uint8Array()),
  ]);
}

/** One chunk with its length and checksum. */
export function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const typed = joinBytes([new TextEncoder().encode(type), data]);
  return joinBytes([number(data.length), typed, number(checksumOf(typed))]);
}

/** Four bytes, the highest first. */
function number(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function checksumOf(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** A JPEG of 16 × 8 pixels in one blue, as a browser writes it. */
export const JPEG = new Uint8Array(
  Buffer.from(
    [
      "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh",
      "Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      "AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB",
      "UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA",
      "AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y",
      "WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM",
      "ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI",
      "////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////",
      "////////////////////////////////////////////wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/",
      "xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgP/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIR",
      "AxEAPwCICgP/2Q==",
    ].join(""),
    "base64",
  ),
);
