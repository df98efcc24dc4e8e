import { inflateSync } from "node:zlib";
import { failed, ok, type Result } from "../editorial/result.ts";
import type { LogoRefusal } from "../editorial/sheet/house-change.ts";
import { joinBytes } from "./join-bytes.ts";
import type { Picture } from "./picture.ts";

const SIGNATURE_LENGTH = 8;
/** What a picture is made of; texts, profiles and the rest stay behind. */
const KEPT = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** With its length and checksum. */
  readonly whole: Uint8Array;
}

/** Reads a PNG (ISO/IEC 15948): checked to the last pixel, and only with the chunks that its picture needs. */
export function readPng(bytes: Uint8Array, pixelsMax: number): Result<Picture, LogoRefusal> {
  const chunks = readChunks(bytes);
  const head = chunks?.[0];
  if (chunks === null || head?.type !== "IHDR" || head.data.length !== 13) return failed("broken");
  const width = numberAt(head.data, 0);
  const height = numberAt(head.data, 4);
  const [depth = 0, colour = 0, , , interlaced = 0] = head.data.subarray(8);
  if (width === 0 || height === 0) return failed("broken");
  if (width > pixelsMax || height > pixelsMax) return failed("pixels");
  const channels = CHANNELS[colour];
  if (channels === undefined) return failed("broken");
  if (interlaced !== 0 || depth > 8) return failed("form");
  const data = joinBytes(chunks.filter(({ type }) => type === "IDAT").map((one) => one.data));
  const length = height * (1 + Math.ceil((width * channels * depth) / 8));
  if (!unpacksTo(data, length)) return failed("broken");
  if (colour === PALETTE && !chunks.some(({ type }) => type === "PLTE")) return failed("broken");
  const kept = chunks.filter(({ type }) => KEPT.includes(type)).map(({ whole }) => whole);
  const clean = joinBytes([bytes.subarray(0, SIGNATURE_LENGTH), ...kept]);
  return ok({ bytes: clean, width, height });
}

const PALETTE = 3;
/** Samples of a pixel by colour type. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, [PALETTE]: 1, 4: 2, 6: 4 };

/** The chunks up to the end of the picture, null where one is cut or damaged; what follows the end is not the picture's. */
function readChunks(file: Uint8Array): readonly Chunk[] | null {
  const chunks: Chunk[] = [];
  let at = SIGNATURE_LENGTH;
  while (at + 12 <= file.length) {
    const length = numberAt(file, at);
    const end = at + 12 + length;
    if (end > file.length) return null;
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (checksumOf(file.subarray(at + 4, end - 4)) !== numberAt(file, end - 4)) return null;
    chunks.push({ type, data: file.subarray(at + 8, end - 4), whole: file.subarray(at, end) });
    if (type === "IEND") return chunks;
    at = end;
  }
  return null;
}

/** Four bytes, the highest first. */
function numberAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}

function unpacksTo(data: Uint8Array, length: number): boolean {
  try {
    return inflateSync(data, { maxOutputLength: length }).length === length;
  } catch {
    return false; // damaged, or more than its head says
  }
}

/** CRC-32 as PNG counts it (annex D). */
function checksumOf(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
