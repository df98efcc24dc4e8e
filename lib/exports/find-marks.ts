import { Unzip, UnzipInflate } from "fflate";
import { findSheetCodes } from "../editorial/sheet/sheet-code.ts";

/** Bytes that the parts of an office file may unpack to together: the largest sheet has some fifty megabytes of XML. */
const UNPACKED_BYTES_MAX = 120e6;
/** What is unpacked at once. A byte of a zip unpacks to a thousand at most, so that no step takes more than 17 MB. */
const STEP_BYTES = 16_384;
/** Where an office file of ours names its identifier; nothing else is unpacked. */
const OFFICE_PART = /^(word\/document\.xml|word\/footer1\.xml|xl\/worksheets\/sheet\d{1,2}\.xml)$/;

/** The identifiers of sheets that stand in a file: PDF, Word, Excel, or anything that is text; in a broken one, before the break. */
export function findMarks(bytes: Uint8Array): readonly string[] {
  // A PDF names it where no font or compression stands between.
  const plain = findSheetCodes(latin(bytes));
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? [...new Set([...plain, ...findInOffice(bytes)])] : plain;
}

/** What a file says of its own size is not believed: its parts are unpacked step by step, and no further than they may be. */
function findInOffice(bytes: Uint8Array): readonly string[] {
  const parts = new Map<string, string[]>();
  let room = UNPACKED_BYTES_MAX;
  const unzip = new Unzip((part) => {
    if (!OFFICE_PART.test(part.name)) return;
    const steps: string[] = [];
    parts.set(part.name, steps);
    part.ondata = (broken, unpacked) => {
      room -= unpacked?.length ?? 0;
      if (broken !== null || room < 0) throw new RangeError("Damaged, or no sheet of ours.");
      steps.push(latin(unpacked));
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length; start += STEP_BYTES) {
      const end = start + STEP_BYTES;
      unzip.push(bytes.subarray(start, end), end >= bytes.length);
    }
  } catch {
    // What was read until here may still say which sheet this once was.
  }
  return [...parts.values()].flatMap((steps) => findSheetCodes(steps.join("")));
}

/** An identifier is of ASCII letters, whatever encoding stands around it. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
