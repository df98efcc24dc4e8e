import { describe, expect, it } from "vitest";
import { isSpellingVariant, soundsAlike } from "../../../../../lib/engine/values/name/spelling.ts";

describe("spellings of one name", () => {
  it.each([
    ["rizky", "rizki"],
    ["saputra", "syahputra"],
    ["yosef", "joseph"],
    ["yuliana", "juliana"],
    ["goreti", "gorety"],
    ["aditya", "adhitya"],
    ["aurik", "auric"],
    ["soekarno", "sukarno"],
    ["djoko", "joko"],
    ["farida", "pharida"],
    ["mansur", "mansyur"],
    ["zulkifli", "sulkifli"],
    ["hasna", "hassna"],
  ])("%s sounds like %s", (a, b) => {
    expect(soundsAlike(a, b)).toBe(true);
    expect(soundsAlike(b, a)).toBe(true);
  });

  it.each([
    ["ali", "adi"],
    ["budi", "rudi"],
    ["rina", "rani"],
    ["joko", "jono"],
    ["dewi", "dewa"],
    ["utara", "selatan"],
    ["hadi", "adi"],
  ])("%s and %s are two names", (a, b) => {
    expect(soundsAlike(a, b)).toBe(false);
    expect(isSpellingVariant(a, b)).toBe(false);
  });

  it("is no variant of itself", () => {
    expect(soundsAlike("rizky", "rizky")).toBe(false);
  });
});
