// Every person, place and happening in these sentences is invented.
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../../support/story.ts";

describe("a number belongs to the predicate of its own clause", () => {
  it.each([
    [
      "en",
      "Fourteen fishermen were rescued. Two of them were treated.",
      "Two",
      "treat",
      "c:fisherman",
    ],
    [
      "en",
      "The collision left one of its crew missing and 12 injured.",
      "one",
      "go-missing",
      "c:crew",
    ],
    ["en", "The collision left one of its crew missing and 12 injured.", "12", "injure", null],
    ["en", "Of the 30 passengers, 12 died.", "12", "die", "c:passenger"],
    ["en", "Police seized drugs worth $2 million.", "$2 million", "cost", "c:drug"],
    ["en", "The price of rice rose by 5 per cent.", "5 per cent", "rise", "c:price"],
    ["en", "Shares in the bank were up 5 per cent.", "5 per cent", "rise", "c:share"],
    [
      "en",
      "The ship sank 61 nautical miles from Batam.",
      "61 nautical miles",
      "sink",
      "c:distance",
    ],
    ["en", "Five people died and 12 were arrested.", "12", "arrest", null],
    ["id", "Lima orang tewas dan 12 ditangkap.", "12", "arrest", null],
    ["id", "Empat belas nelayan kini ditahan, dua dirawat.", "dua", "treat", "c:fisherman"],
    [
      "id",
      "Empat belas nelayan kini ditahan, dua dirawat.",
      "Empat belas nelayan",
      "detain",
      "c:fisherman",
    ],
    ["id", "Seorang nelayan belum ditemukan.", "Seorang nelayan", "go-missing", "c:fisherman"],
    ["id", "Kapal itu tenggelam 46 mil laut dari Batam.", "46 mil laut", "sink", "c:distance"],
    ["id", "Polisi menyita narkoba senilai Rp2 miliar.", "Rp2 miliar", "cost", "c:drug"],
    ["id", "Harga cabai naik 5 persen.", "5 persen", "rise", "c:price"],
    ["id", "Dari 30 penumpang, 12 tewas.", "12", "die", "c:passenger"],
  ] as const)("%s: %s (%s)", (language, text, words, predicate, head) => {
    const claim = claimsIn(language, text, "quantity").find((each) => each.words.includes(words));
    expect([claim?.subject.predicates[0], claim?.subject.head]).toEqual([predicate, head]);
  });

  it.each([
    ["en", "The bank raised its key rate from 4.5% to 4.75%.", ["start", "end"]],
    ["id", "Bank itu menaikkan suku bunga dari 4,5 persen menjadi 4,75 persen.", ["start", "end"]],
    ["en", "The price of rice rose by 5 per cent to $12.", ["change", "end"]],
    ["en", "The fine is $12.", [undefined]],
  ] as const)("tells the ends of a change apart: %s %s", (language, text, phases) => {
    const claims = claimsIn(language, text, "quantity");
    expect(claims.map(({ subject }) => subject.phase)).toEqual([...phases]);
  });
});

describe("a date belongs to the predicate of its own clause", () => {
  it.each([
    ["en", "The road, which was built in 2015, was closed on Friday.", "2015", "build", undefined],
    [
      "en",
      "The road, which was built in 2015, was closed on Friday.",
      "Friday",
      "close",
      undefined,
    ],
    ["en", "The road was closed until Friday.", "Friday", "close", "end"],
    ["en", "The road has been closed since Monday.", "Monday", "close", "start"],
    ["en", "Residents who fled on Sunday returned on Tuesday.", "Sunday", "flee", undefined],
    ["en", "Residents who fled on Sunday returned on Tuesday.", "Tuesday", "return", undefined],
    ["en", "The attack on Tuesday destroyed the market.", "Tuesday", "attack", undefined],
    ["en", "The explosion occurred on Tuesday.", "Tuesday", "explode", undefined],
    ["id", "Jalan yang dibangun pada 2015 itu ditutup pada Jumat.", "2015", "build", undefined],
    ["id", "Jalan itu ditutup hingga Jumat.", "Jumat", "close", "end"],
    ["id", "Tarif baru berlaku mulai 1 Juli.", "1 Juli", "enact", "start"],
    ["id", "Ledakan terjadi pada Selasa.", "Selasa", "explode", undefined],
    [
      "id",
      "Warga yang mengungsi pada Minggu kembali pada Selasa.",
      "Minggu",
      "displace",
      undefined,
    ],
  ] as const)("%s: %s (%s)", (language, text, words, predicate, phase) => {
    const claim = claimsIn(language, text, "event-date").find(({ words: [first] }) =>
      first?.includes(words),
    );
    expect([claim?.subject.predicates[0], claim?.subject.phase]).toEqual([predicate, phase]);
  });
});

describe("a doer without a name is told by its class", () => {
  it.each([
    ["en", "The crew were rescued by local doctors.", ["doctor"]],
    ["en", "Residents rescued the passengers.", ["resident"]],
    ["en", "Residents and volunteers rescued the passengers.", ["resident", "volunteer"]],
    ["id", "Penumpang diselamatkan oleh warga.", ["resident"]],
  ] as const)("%s: %s", (language, text, entities) => {
    const [claim] = claimsIn(language, text, "event-doer");
    const members = claim?.value.kind === "party" ? claim.value.members : [];
    expect(members.map(({ entity }) => entity.slice(entity.indexOf(":") + 1))).toEqual([
      ...entities,
    ]);
  });
});

it("asks of what is plainly so and counted how many, not whether", () => {
  expect(claimsIn("en", "The airline cancelled 28 flights.", "event")).toEqual([]);
  expect(claimsIn("en", "The airline did not cancel 28 flights.", "event")).toHaveLength(1);
});
