import { describe, expect, it } from "vitest";
import { stem } from "../../../../lib/engine/text/stem.ts";

describe("stem", () => {
  it.each([
    ["id", "menulis ditulis penulis tulisan tulisannya"],
    ["id", "pertemuan bertemu"],
    ["id", "memukul dipukul pukulan pemukul"],
    ["id", "menyewa disewa"],
    ["id", "kapal-kapal kapalnya kapal"],
    ["id", "perwakilan diwakilkan"],
    ["en", "plan plans planned planning"],
    ["en", "party parties"],
    ["en", "carry carried carries"],
    ["en", "hope hoped hoping hopes"],
    ["en", "agree agreed agrees"],
    ["en", "class classes"],
    ["en", "captain captain's captains"],
  ] as const)("%s: %s meet", (language, words) => {
    const stems = words.split(" ").map((word) => stem(word, language));
    expect(new Set(stems).size, stems.join(" ")).toBe(1);
  });

  it.each([
    ["id", "makan", "makan"],
    ["id", "laut", "laut"],
    ["id", "beras", "beras"],
    ["id", "dia", "dia"],
    ["en", "thing", "thing"],
    ["en", "bring", "bring"],
    ["en", "bus", "bus"],
    ["en", "red", "red"],
  ] as const)("%s: %s stays %s", (language, word, expected) => {
    expect(stem(word, language)).toBe(expected);
  });
});
