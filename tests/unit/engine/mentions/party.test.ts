// Every person, body, place and event in these sentences that is not a state of the world is invented.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { names as en } from "../../../../lib/engine/languages/en/names.ts";
import { names as id } from "../../../../lib/engine/languages/id/names.ts";
import { findNames } from "../../../../lib/engine/mentions/party.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";
import { leastMs } from "../../../support/least-time.ts";

function read(language: "id" | "en", text: string) {
  const document = readDocument({ id: "a", outlet: "Suara Uji", language, text });
  return findNames(document, language === "id" ? id : en);
}

function people(language: "id" | "en", text: string) {
  return read(language, text).parties.flatMap((party) =>
    party.entity.startsWith("person:")
      ? [[party.name, party.office?.title ?? null, party.office?.of ?? null]]
      : [],
  );
}

const entities = (language: "id" | "en", text: string) =>
  read(language, text).parties.map((party) => party.entity);

describe("people and their offices", () => {
  it.each([
    ["Presiden Prancis, Marc Delune, tiba pagi ini.", "Marc Delune", "president", "country:FR"],
    ["Perdana Menteri Jepang Hideo Tamura tiba.", "Hideo Tamura", "prime-minister", "country:JP"],
    [
      "Menteri Luar Negeri RI, Sari Wibowo, berangkat.",
      "Sari Wibowo",
      "foreign-minister",
      "country:ID",
    ],
    [
      "Kapolres Lumajang AKBP Budi Hartono mengatakan hal itu.",
      "Budi Hartono",
      "police-chief",
      "place:lumajang",
    ],
    [
      "Kata juru bicara Kementerian Keuangan Tono Prasetyo, rapat selesai.",
      "Tono Prasetyo",
      "spokesperson",
      "org:finance-ministry",
    ],
    [
      "Ratna Dewi, dosen Universitas Wana Bakti, menilai begitu.",
      "Ratna Dewi",
      "lecturer",
      "org:universitas-wana-bakti",
    ],
    ["Direktur Utama PT Sinar Rel Joko Santoso hadir.", "Joko Santoso", "ceo", "org:pt-sinar-rel"],
    ["Kepala BMKG Laksda Yusuf Halim hadir.", "Yusuf Halim", "chief", "org:meteorology-agency"],
  ])("Indonesian: %s", (text, name, title, of) => {
    expect(people("id", text)).toContainEqual([name, title, of]);
  });

  it.each([
    ["French President Marc Delune arrived on Monday.", "Marc Delune", "president", "country:FR"],
    ["Ida Sollund, the deputy governor, voted against.", "Ida Sollund", "deputy-governor", null],
    [
      "Owen Marsh, a spokesman for the finance ministry, declined.",
      "Owen Marsh",
      "spokesperson",
      "org:finance-ministry",
    ],
    [
      "Finance ministry spokeswoman Ines Kade declined.",
      "Ines Kade",
      "spokesperson",
      "org:finance-ministry",
    ],
    [
      "It was over, said Lena Forde, chief economist at Oakmere Capital.",
      "Lena Forde",
      "economist",
      "org:oakmere-capital",
    ],
    ["The president of Brazil, Rui Salgado, flew home.", "Rui Salgado", "president", "country:BR"],
    ["Chad Moreno, an analyst, agreed.", "Chad Moreno", "analyst", null],
  ])("English: %s", (text, name, title, of) => {
    expect(people("en", text)).toContainEqual([name, title, of]);
  });

  it("keeps a rank apart from the office", () => {
    const [chief] = read("id", "Kepala Basarnas Marsdya Agus Salim datang.").parties.filter(
      (party) => party.partyType === "person",
    );
    expect([chief?.rank, chief?.office?.title, chief?.name]).toEqual([
      "marsdya",
      "chief",
      "Agus Salim",
    ]);
  });

  it("joins surnames, given names and titles of courtesy to the full name", () => {
    expect(
      people(
        "en",
        "Governor Ida Sollund spoke. Mr Smith left. Sollund said so. Ms Sollund left.",
      ).map(([name]) => name),
    ).toEqual(["Ida Sollund", "Smith", "Sollund", "Sollund"]);
    expect(
      entities("en", "Governor Ida Sollund spoke. Sollund said so. Later Ms Sollund left."),
    ).toEqual(["person:ida-sollund", "person:ida-sollund", "person:ida-sollund"]);
    expect(
      entities("id", "Kapten Bagas Hutapea bicara. Bagas membantah. Menurut Hutapea, itu keliru."),
    ).toEqual(["person:bagas-hutapea", "person:bagas-hutapea", "person:bagas-hutapea"]);
  });

  it("joins a family name that comes first", () => {
    expect(entities("en", "President Han Ji Woo arrived. Han said little.")).toEqual([
      "person:han-ji-woo",
      "person:han-ji-woo",
    ]);
  });

  it("takes the second of two names as the one who serves the first", () => {
    const text =
      "Presiden Han Ji Woo hadir. Penasihat keamanan Han, Park Do-yun, mengatakan hal itu.";
    expect(people("id", text)).toContainEqual(["Park Do-yun", "adviser", "person:han-ji-woo"]);
  });

  it.each([
    ["id", "Kapolres Ranuwaja AKBP Budi Hartono hadir.", "person:budi-hartono"],
    ["id", "Kepala Dinas Kesehatan Kabupaten Ranuwaja, dr. Sari Dewi, hadir.", "person:sari-dewi"],
    ["en", "Fire Chief Tom Marsh-Hall agreed.", "person:tom-marsh-hall"],
    ["en", "Greta von der Aue agreed.", "person:greta-von-der-aue"],
  ] as const)("ends the name where it ends, %s: %s", (language, text, entity) => {
    expect(entities(language, text)).toContain(entity);
  });

  it("knows a person by the short name in brackets", () => {
    const text = "Presiden Ida Sollund (Idas) hadir. Idas menolak.";
    expect(new Set(entities("id", text))).toEqual(new Set(["person:ida-sollund"]));
  });

  it("reads an office of the body named before", () => {
    const text = "Badan Rawa Lestari (BRL) turun. Kata Ida Sollund, kepala badan itu, air surut.";
    expect(people("id", text)).toContainEqual(["Ida Sollund", "chief", "org:brl"]);
  });

  it("reads no name where a common word begins a sentence", () => {
    expect(
      entities("id", "Setelah itu, hujan turun. Penandatanganan ditunda. Soal ini belum jelas."),
    ).toEqual([]);
    expect(
      entities("en", "Meanwhile the rain fell. Several were late. According to some, it was cold."),
    ).toEqual([]);
  });
});

describe("organisations", () => {
  it.each([
    [
      "id",
      "Komite Nasional Keselamatan Transportasi (KNKT) turun.",
      "org:transport-safety-committee",
    ],
    ["id", "Badan Rawa Lestari (BRL) turun.", "org:brl"],
    ["id", "PT Kencana Rel turun tangan.", "org:pt-kencana-rel"],
    ["en", "The Coastal Safety Agency (CSA) agreed.", "org:csa"],
    ["en", "The Ellmoor Bakers' Federation agreed.", "org:ellmoor-bakers-federation"],
    ["en", "Marsh & Holm agreed.", "org:marsh-holm"],
    ["en", "The Association of Ellmoor Lenders agreed.", "org:association-of-ellmoor-lenders"],
    ["en", "The ministry of foreign affairs agreed.", "org:foreign-ministry"],
    ["id", "Kemlu setuju.", "org:foreign-ministry"],
    ["id", "DPR setuju.", "org:parliament"],
  ] as const)("%s: %s", (language, text, entity) => {
    expect(entities(language, text)).toContain(entity);
  });

  it("joins the acronym that brackets introduce, brackets included in the words", () => {
    const { parties } = read("id", "Badan Rawa Lestari (BRL) turun. BRL menolak.");
    expect(parties.map(({ text, entity }) => [text, entity])).toEqual([
      ["Badan Rawa Lestari (BRL)", "org:brl"],
      ["BRL", "org:brl"],
    ]);
  });

  it("keeps a country's institution and its country apart", () => {
    const [navy] = read("en", "Russian navy ships left.").parties;
    expect([navy?.entity, navy?.of]).toEqual(["org:navy", "country:RU"]);
    const [ministry] = read("id", "Kementerian Luar Negeri Jepang menolak.").parties;
    expect([ministry?.entity, ministry?.of]).toEqual(["org:foreign-ministry", "country:JP"]);
  });

  it("knows the bank of an invented country as its central bank, and its short form", () => {
    const { parties } = read(
      "en",
      "The National Bank of Ellmoria cut rates. Later the Bank said so.",
    );
    expect(parties.map(({ entity }) => entity)).toEqual(["org:central-bank", "org:central-bank"]);
  });
});

describe("countries", () => {
  it.each([
    ["id", "Moskow membantah tuduhan itu.", "country:RU"],
    ["id", "Gedung Putih membantah tuduhan itu.", "country:US"],
    ["id", "Korut dan Korsel sepakat.", "country:KP"],
    ["id", "RRT menolak usul itu.", "country:CN"],
    ["en", "Downing Street said nothing.", "country:GB"],
    ["en", "The Soviet Union collapsed.", "country:SU"],
    ["en", "UN officials left.", "country:UN"],
    ["id", "Uni Eropa menolak.", "country:EU"],
    ["id", "Kerja sama Rusia-Korea Utara berlanjut.", "country:KP"],
  ] as const)("%s: %s", (language, text, entity) => {
    expect(entities(language, text)).toContain(entity);
  });

  it("never takes a currency, a hashtag or a lower-case word for a country", () => {
    expect(entities("id", "Nilainya 3 juta dolar AS. #IndonesiaMaju ramai.")).toEqual([]);
    expect(entities("en", "They told us to wait, as agreed.")).toEqual([]);
  });

  it("makes a country of an invented name that acts as one", () => {
    const text = "Ellmoria's ambassador left. An Ellmorian boat sank. Ellmoria denied it.";
    expect(entities("en", text).filter((entity) => entity === "place:ellmoria")).toHaveLength(3);
  });

  it("finds only known people in a heading of capitals", () => {
    const text =
      "Sollund-Kim Teken Pakta Besar\n\nPresiden Ida Sollund hadir bersama Kim Ye Jun di kota itu.";
    const found = read("id", text).parties.filter((party) => party.start < 20);
    expect(found.map(({ entity, text: words }) => [entity, words])).toContainEqual([
      "person:ida-sollund",
      "Sollund",
    ]);
  });
});

describe("every mention", () => {
  it("has the exact words of its span, in order, whatever the text", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "Presiden ",
        "Rusia",
        ", ",
        "Ida Sollund",
        " (BRL)",
        "di ",
        "Laut ",
        "KRI ",
        "-",
        "’s ",
        "é",
        "😀",
        "\r\n",
        "Badan Rawa",
        "n̈",
        "9",
        "IX ",
        "°",
        '"',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom("id" as const, "en" as const),
        (pieces, language) => {
          const document = readDocument({ id: "a", outlet: "x", language, text: pieces.join("") });
          const { parties, places, names } = findNames(document, language === "id" ? id : en);
          for (const mention of [...parties, ...places, ...names]) {
            expect(document.text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.end).toBeGreaterThan(mention.start);
          }
          for (const list of [parties, places, names]) {
            expect(list.map(({ start }) => start)).toEqual(
              [...list.map(({ start }) => start)].sort((a, b) => a - b),
            );
          }
        },
      ),
    );
  });

  it.each([
    "Abc ",
    "Abc dan ",
    "Abc-",
    "Badan Abc (ABC) ",
    "Bank of the ",
    "A.B.",
    "Kabupaten ",
    "Presiden Rusia, ",
    "perjanjian ",
  ])("takes time in proportion to the text for repeated %j", (unit) => {
    const timed = (letters: number) => {
      const text = unit.repeat(letters / unit.length);
      const document = readDocument({ id: "a", outlet: "x", language: "id", text });
      return leastMs(() => findNames({ ...document }, id));
    };
    // Eight times the text; a quadratic pass would take sixty-four times as long. The floor absorbs a busy machine.
    expect(timed(80_000)).toBeLessThan(24 * Math.max(timed(10_000), 15));
  });

  it("takes time in proportion to the text where thousands share a name", () => {
    const letter = (at: number) => String.fromCharCode(97 + (at % 26));
    const text = Array.from(
      { length: 6000 },
      (_, at) => `Ali X${letter(at)}${letter(at / 26)}${letter(at / 676)}. `,
    ).join("");
    const document = readDocument({ id: "a", outlet: "x", language: "id", text });
    // 60 ms on an idle machine; comparing every pair takes seconds
    expect(leastMs(() => findNames({ ...document }, id))).toBeLessThan(1500);
  });
});
