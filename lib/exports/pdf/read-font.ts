import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

const WOFF = 0x774f4646;
const WOFF_HEAD = 44;
const WOFF_ENTRY = 20;
const SFNT_HEAD = 12;
const SFNT_ENTRY = 16;

const read = new Map<string, Uint8Array>();

/**
 * A font as TrueType or OpenType. What the web packs (WOFF) is unpacked here, once a thread: fontkit would do it in JavaScript,
 * for every document anew, which takes longer than a small sheet.
 */
export function readFont(path: string): Uint8Array {
  const known = read.get(path);
  if (known !== undefined) return known;
  const font = unpack(new Uint8Array(readFileSync(path)));
  read.set(path, font);
  return font;
}

interface Table {
  /** Tag, checksum: as they stand, four bytes each. */
  readonly tag: number;
  readonly checksum: number;
  readonly data: Uint8Array;
}

function unpack(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== WOFF) return file;
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) =>
    tableAt(file, view, WOFF_HEAD + index * WOFF_ENTRY),
  );
  return join(view.getUint32(4), tables);
}

function tableAt(file: Uint8Array, view: DataView, at: number): Table {
  const start = view.getUint32(at + 4);
  const packed = file.subarray(start, start + view.getUint32(at + 8));
  // A table that would not have become smaller stands as it is.
  const data =
    packed.length === view.getUint32(at + 12) ? packed : new Uint8Array(inflateSync(packed));
  return { tag: view.getUint32(at), checksum: view.getUint32(at + 16), data };
}

function join(flavor: number, tables: readonly Table[]): Uint8Array {
  const heads = SFNT_HEAD + tables.length * SFNT_ENTRY;
  const size = tables.reduce((sum, { data }) => sum + aligned(data.length), heads);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavor);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * SFNT_ENTRY);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * SFNT_ENTRY);
  let start = heads;
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = SFNT_HEAD + index * SFNT_ENTRY;
    view.setUint32(at, tag);
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, start);
    view.setUint32(at + 12, data.length);
    font.set(data, start);
    start += aligned(data.length);
  });
  return font;
}

/** Tables begin at multiples of four. */
function aligned(length: number): number {
  return Math.ceil(length / 4) * 4;
}
