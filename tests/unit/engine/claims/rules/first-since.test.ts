// Every person and happening in these sentences is invented.
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../../support/story.ts";

describe("first-since", () => {
  it.each([
    [
      "id",
      "Kunjungan itu adalah yang pertama dalam 24 tahun.",
      "pertama dalam 24 tahun",
      "visit",
      { duration: "P24Y" },
    ],
    [
      "en",
      "Not since 1989 has a mayor been jailed for bribery.",
      "Not since 1989",
      "jail",
      { edtf: "1989" },
    ],
    [
      "id",
      "Banjir seperti ini belum pernah terjadi sejak 1998.",
      "belum pernah terjadi sejak 1998",
      "flood",
      { edtf: "1998" },
    ],
    [
      "id",
      "Kenaikan suku bunga itu yang pertama sejak 2019.",
      "pertama sejak 2019",
      "raise-rate",
      { edtf: "2019" },
    ],
    [
      "en",
      "The queen's first visit in 24 years.",
      "first visit in 24 years",
      "visit",
      { duration: "P24Y" },
    ],
    [
      "en",
      "It was the first rise in interest rates since 2019.",
      "first rise in interest rates since 2019",
      "rise",
      { edtf: "2019" },
    ],
    [
      "en",
      "She last visited Seruni in 2000.",
      "last visited Seruni in 2000",
      "visit",
      { edtf: "2000" },
    ],
    [
      "id",
      "Presiden Aruna terakhir berkunjung pada 2000.",
      "terakhir berkunjung pada 2000",
      "visit",
      { edtf: "2000" },
    ],
  ] as const)("%s: %s", (language, text, words, head, value) => {
    const [claim, ...others] = claimsIn(language, text, "first-since");
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ aspect: "date", words: [words], value });
    expect(claim?.subject.predicates[0]).toBe("first-since");
    expect(claim?.subject.head).toBe(head);
  });

  it.each([
    ["id", "Jembatan itu ditutup sejak 2019."],
    ["en", "The bridge has been closed since 2019."],
    ["en", "The fire was the first. The bridge has been closed since 2019."],
    ["en", "The first minister was arrested. Since 2019, the bridge has been closed."],
    ["id", "Gubernur pertama itu ditangkap kemarin."],
  ] as const)("is not said by %s: %s", (language, text) => {
    expect(claimsIn(language, text, "first-since")).toEqual([]);
  });
});
