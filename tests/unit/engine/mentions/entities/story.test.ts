// Every person, body and place here is invented.
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../../lib/engine/languages/languages.ts";
import { mergeEntities } from "../../../../../lib/engine/mentions/entities.ts";
import { findNames } from "../../../../../lib/engine/mentions/party.ts";
import { readDocument } from "../../../../../lib/engine/text/read-document.ts";

type Told = readonly ["id" | "en", string];

function merge(...texts: readonly Told[]) {
  return mergeEntities(
    texts.map(([language, text], at) => {
      const document = readDocument({ id: String(at), outlet: `Suara ${at}`, language, text });
      return { article: String(at), ...findNames(document, LANGUAGES[language].names) };
    }),
  );
}

describe("one identity for two spellings", () => {
  it.each([
    [
      ["en", "Regent Yosef Talan spoke."],
      ["en", "The regent, Joseph Talan, spoke."],
      "yosef-talan",
      "joseph-talan",
    ],
    [
      ["id", "Menteri Harjuno Wibasa hadir."],
      ["id", "Menteri Haryuno Wibasa hadir."],
      "harjuno-wibasa",
      "haryuno-wibasa",
    ],
    [
      ["id", "Wasit Dedi Kurnaen datang."],
      ["id", "Wasit Dedi Kurniawan datang."],
      "dedi-kurnaen",
      "dedi-kurniawan",
    ],
    [
      ["en", "Chairman Alastair Pennow left."],
      ["en", "Sir Alistair Pennowe left."],
      "alastair-pennow",
      "alistair-pennowe",
    ],
    [
      ["id", "Direktur Ratna Wulansari hadir."],
      ["en", "Ms Ratna Wulandari left."],
      "ratna-wulansari",
      "ratna-wulandari",
    ],
    [
      ["id", "Gubernur Ida Sollund hadir."],
      ["en", "Later Sollund said no."],
      "ida-sollund",
      "sollund",
    ],
    [
      ["id", "Kepala dinas dr. Maria Goreti Benu hadir."],
      ["en", "Health boss Maria Benu spoke."],
      "maria-goreti-benu",
      "maria-benu",
    ],
  ] as const)("joins %j and %j", (one, other, a, b) => {
    const merged = merge(one, other);
    expect(merged.of("0", `person:${a}`)).toBe(merged.of("1", `person:${b}`));
  });

  it.each([
    [
      ["en", "General Anton Vargo met Colonel Mikel Vargo."],
      ["en", "Later Vargo said no."],
      "anton-vargo",
      "mikel-vargo",
    ],
    [
      ["en", "Regent Yosef Talan met Dr Petrus Talan."],
      ["id", "Bupati Yosef Talan hadir."],
      "yosef-talan",
      "petrus-talan",
    ],
    [
      ["id", "Perawat Juliana Kobar dan dr. Melkias Kobar hadir."],
      ["en", "Nurse Juliana Kobar died."],
      "juliana-kobar",
      "melkias-kobar",
    ],
    [
      ["id", "Wasit Dedi Kurnaen dan wasit Dedi Kurniawan datang."],
      ["id", "Wasit Dedi Kurnaen datang."],
      "dedi-kurnaen",
      "dedi-kurniawan",
    ],
  ] as const)("keeps two people apart: %j", (one, other, a, b) => {
    const merged = merge(one, other);
    expect(merged.of("0", `person:${a}`)).not.toBe(merged.of("0", `person:${b}`));
  });

  it("knows the usual spelling of a word", () => {
    const merged = merge(
      ["en", "Regent Yosef Talan spoke."],
      ["id", "Bupati Yosef Talan hadir."],
      ["en", "The regent, Joseph Talan, spoke."],
    );
    expect(merged.usual("person:yosef-talan", "joseph")).toBe("yosef");
    expect(merged.usual("person:yosef-talan", "talan")).toBe("talan");
  });

  it.each([
    [
      ["id", "Banjir di Desa Dufara surut."],
      ["id", "Banjir di Desa Dufarra surut."],
      "place:dufara.village",
      "place:dufarra.village",
    ],
    [
      ["id", "Banjir di Desa Dufara surut."],
      ["en", "Floods in Dufara receded."],
      "place:dufara.village",
      "place:dufara",
    ],
  ] as const)("joins places: %j and %j", (one, other, a, b) => {
    const merged = merge(one, other);
    expect(merged.of("0", a)).toBe(merged.of("1", b));
  });

  it("keeps an airport apart from its town", () => {
    const merged = merge(
      ["id", "Pesawat lepas landas dari Bandara Senari."],
      ["en", "It rained in Senari."],
    );
    expect(merged.of("0", "place:senari.airport")).not.toBe(merged.of("1", "place:senari"));
  });

  it.each([
    [
      ["id", "PT Asuransi Wana Sehat Tbk (AWNS) rugi."],
      ["en", "The insurer Wana Sehat fell."],
      "org:pt-asuransi-wana-sehat-tbk",
      "org:wana-sehat",
    ],
    [
      ["id", "PT Listrik Wana Raya untung."],
      ["id", "Menurut warga, LWR mengatakan hal lain."],
      "org:pt-listrik-wana-raya",
      "org:lwr",
    ],
    [
      ["en", "Osprey Holdings made an offer."],
      ["en", "Later Osprey said no."],
      "org:osprey-holdings",
      "person:osprey",
    ],
  ] as const)("joins bodies: %j and %j", (one, other, a, b) => {
    const merged = merge(one, other);
    expect(merged.of("0", a)).toBe(merged.of("1", b));
  });
});
