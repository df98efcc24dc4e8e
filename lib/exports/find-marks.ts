import { strFromU8, unzipSync } from "fflate";
import { findSheetCodes } from "../editorial/sheet/sheet-code.ts";

/** Bytes that the parts of an office file may unpack to together: the largest sheet has some fifty megabytes of XML. */
const UNPACKED_BYTES_MAX = 120e6;
/** Where an office file of ours names its identifier; nothing else is unpacked. */
const OFFICE_PART = /^(word\/document\.xml|word\/footer1\.xml|xl\/worksheets\/sheet\d{1,2}\.xml)$/;

/** The identifiers of sheets that stand in a file: PDF, Word, Excel, or anything that is text. A broken file has none. */
export function findMarks(bytes: Uint8Array): readonly string[] {
  // A PDF names it where no font or compression stands between.
  const plain = findSheetCodes(Buffer.from(bytes).toString("latin1"));
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? [...new Set([...plain, ...findInOffice(bytes)])] : plain;
}

function findInOffice(bytes: Uint8Array): readonly string[] {
  let room = UNPACKED_BYTES_MAX;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!OFFICE_PART.test(name) || originalSize > room) return false;
        room -= originalSize;
        return true;
      },
    });
    return Object.values(parts).flatMap((part) => findSheetCodes(strFromU8(part)));
  } catch {
    return []; // cut off or damaged: then it is no sheet of ours as it left
  }
}
