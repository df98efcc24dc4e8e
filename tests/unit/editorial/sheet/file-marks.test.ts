import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CODES_MAX,
  type FileMarks,
  fileMarksQuery,
  readFileMarks,
} from "../../../../lib/editorial/sheet/file-marks.ts";

const MARKS: FileMarks = {
  sha256: "a".repeat(64),
  codes: ["TLY-7K3M-9QXD-2B4H", "TLY-0000-1111-2222"],
  contentSha256: "b".repeat(64),
};

const read = (query: string) => {
  const fields = new URLSearchParams(query);
  return readFileMarks(
    Object.fromEntries([...new Set(fields.keys())].map((name) => [name, fields.getAll(name)])),
  );
};

describe("the marks of a file", () => {
  it("come back from an address as they were, with the file's name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (name) => {
        expect(read(fileMarksQuery(MARKS, name))).toEqual({ marks: MARKS, name });
      }),
    );
    const plain = { ...MARKS, codes: [], contentSha256: null };
    expect(read(fileMarksQuery(plain, "x"))?.marks).toEqual(plain);
  });

  it("are none where the address names no file, whatever else it says", () => {
    expect(readFileMarks({})).toBeNull();
    expect(readFileMarks({ file: "A".repeat(64), code: "TLY-7K3M-9QXD-2B4H" })).toBeNull();
    expect(readFileMarks({ file: ["<script>"], content: "b".repeat(64) })).toBeNull();
  });

  it("drop what is no identifier or hash, and keep a handful of identifiers", () => {
    const codes = Array.from({ length: 50 }, () => "TLY-7K3M-9QXD-2B4H");
    const found = readFileMarks({ file: MARKS.sha256, code: ["hello", ...codes], content: "x" });
    expect(found?.marks.codes).toHaveLength(CODES_MAX);
    expect(found?.marks.contentSha256).toBeNull();
  });
});
