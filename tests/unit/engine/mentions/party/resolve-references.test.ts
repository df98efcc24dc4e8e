// Every person, body and event in these sentences is invented.
import { describe, expect, it } from "vitest";
import { names as en } from "../../../../../lib/engine/languages/en/names.ts";
import { names as id } from "../../../../../lib/engine/languages/id/names.ts";
import { isClosedList } from "../../../../../lib/engine/mentions/party/closed-list.ts";
import { findNames, resolveReferences } from "../../../../../lib/engine/mentions/party.ts";
import { readDocument } from "../../../../../lib/engine/text/read-document.ts";

function resolve(language: "id" | "en", text: string) {
  const document = readDocument({ id: "a", outlet: "Suara Uji", language, text });
  const lexicon = language === "id" ? id : en;
  const resolved = resolveReferences(document, findNames(document, lexicon), lexicon);
  return resolved.map((party) => [party.text, party.entity]);
}

describe("references", () => {
  it.each([
    [
      "id",
      "Presiden Ida Sollund tiba kemarin. Dia menolak usul itu.",
      "Dia",
      ["person:ida-sollund"],
    ],
    ["en", "President Ida Sollund arrived. She rejected the plan.", "She", ["person:ida-sollund"]],
    [
      "id",
      "Ida Sollund bertemu Park Do-yun di Bogor. Keduanya membahas beras.",
      "Keduanya",
      ["person:ida-sollund", "person:park-do-yun"],
    ],
    [
      "id",
      "Jepang dan Brasil sepakat. Kedua negara akan bertemu lagi.",
      "Kedua negara",
      ["country:JP", "country:BR"],
    ],
    [
      "en",
      "Japan and Brazil agreed. Both countries will meet again.",
      "Both countries",
      ["country:JP", "country:BR"],
    ],
    [
      "en",
      "President Ida Sollund met President Rui Salgado. The two leaders shook hands.",
      "The two leaders",
      ["person:ida-sollund", "person:rui-salgado"],
    ],
    [
      "id",
      "Jepang dan Brasil sepakat. Mereka akan bertemu lagi.",
      "Mereka",
      ["country:JP", "country:BR"],
    ],
    [
      "id",
      "Badan Rawa Lestari (BRL) turun tangan. Menurut badan itu, air surut.",
      "badan itu",
      ["org:brl"],
    ],
    [
      "en",
      "The Coastal Safety Agency (CSA) agreed. Later the agency left.",
      "the agency",
      ["org:csa"],
    ],
    [
      "en",
      "Governor Ida Sollund spoke. They asked the governor twice.",
      "governor",
      ["person:ida-sollund"],
    ],
  ] as const)("%s: %s", (language, text, words, members) => {
    const found = resolve(language, text).filter(([each]) => each === words);
    expect(found.map(([, entity]) => entity)).toEqual(members);
  });

  it("abstains where it cannot tell", () => {
    expect(resolve("id", "Mereka tiba kemarin. Keduanya lelah.")).toEqual([]);
    expect(resolve("id", "Jepang menolak. Mereka akan bertemu lagi.")).toEqual([]);
    expect(resolve("id", "Analis Ida Sollund hadir. Sejumlah analis menolak.")).toEqual([]);
  });

  it("gives an office with -nya or its to the nearest body", () => {
    const text = "Badan Rawa Lestari (BRL) menolak. Kata juru bicaranya, Sari Dewi, air surut.";
    const document = readDocument({ id: "a", outlet: "x", language: "id", text });
    const person = findNames(document, id).parties.find((party) => party.partyType === "person");
    expect([person?.entity, person?.office?.of]).toEqual(["person:sari-dewi", "org:brl"]);
  });
});

describe("closed lists", () => {
  it.each([
    ["id", "Baik Jepang maupun Brasil menolak.", true],
    ["id", "Hanya Jepang dan Brasil menolak.", true],
    ["id", "Jepang dan Brasil menolak.", false],
    ["en", "Both Japan and Brazil refused.", true],
    ["en", "Only Japan refused.", true],
    ["en", "Japan refused.", false],
  ] as const)("%s: %s", (language, text, closed) => {
    const document = readDocument({ id: "a", outlet: "x", language, text });
    const lexicon = language === "id" ? id : en;
    expect(isClosedList(document, findNames(document, lexicon).parties, lexicon)).toBe(closed);
  });
});
