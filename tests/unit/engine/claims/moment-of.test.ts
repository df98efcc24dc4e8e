// Every place and happening here is invented.
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../support/story.ts";

/** When each number of a text, written on Thursday 5 March 2026, holds. */
function moments(language: "id" | "en", text: string) {
  return Object.fromEntries(
    claimsIn(language, text, "quantity").map(({ value, subject }) => [
      value.kind === "quantity" ? value.number : null,
      subject.holds ?? null,
    ]),
  );
}

describe("the moment at which a count holds", () => {
  it.each([
    ["en", "Forty-six patients were being treated on Wednesday.", 46, "2026-03-04"],
    ["id", "Pada Rabu (4/3) sebanyak 46 pasien dirawat.", 46, "2026-03-04"],
    ["en", "As of Tuesday, 46 villagers were missing.", 46, "2026-03-03"],
    ["en", "Forty-six patients were being treated.", 46, null],
    ["en", "The mill will take 46 workers on 30 April.", 46, null],
    ["en", "On Wednesday the fare rose by 46 percent.", 46, null],
  ] as const)("%s: %s", (language, text, number, moment) => {
    expect(moments(language, text)[number]).toBe(moment);
  });

  it.each([
    ["en", "As the toll stood late on Monday, 46 had died and eight were missing.", [46, 8]],
    ["en", "Until Tuesday, 46 percent of the ballots had been counted.", [46]],
    ["id", "Hingga Rabu pukul 18.00 WIB, KPU menghitung 46 persen suara.", [46]],
  ] as const)("is an earlier one: %s: %s", (language, text, numbers) => {
    const found = claimsIn(language, text, "quantity").map(({ value, subject }) =>
      value.kind === "quantity" && value.provisional === true && subject.holds !== undefined
        ? value.number
        : null,
    );
    expect(found).toEqual(numbers);
  });

  it("is an earlier one too for a count that goes on from it", () => {
    const text = "Hingga Selasa (3/3) malam, 87 orang sakit. Sebanyak 23 orang dirawat inap.";
    const found = claimsIn("id", text, "quantity").map(({ value }) =>
      value.kind === "quantity" ? value.provisional : undefined,
    );
    expect(found).toEqual([true, true]);
  });

  it("goes on in the next sentence from a count that holds as of a moment", () => {
    const text =
      "Hingga Selasa (3/3) pukul 21.00 WIB, dinas mencatat 87 orang sakit. Sebanyak 23 orang dirawat inap.";
    const found = moments("id", text);
    expect(found[87]).toBe("2026-03-03T21:00");
    expect(found[23]).toBe("2026-03-03T21:00");
  });
});
