// People, places and events are invented.
import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { describeArticle } from "../../../../lib/engine/describe-article.ts";
import { article, read } from "../../../support/story.ts";

/** Published on Thursday 5 March 2026. */
function findingsIn(language: LanguageId, text: string) {
  return describeArticle(read(article("Koran Uji", text, { language })), "key").findings;
}

type Case = readonly [language: LanguageId, text: string, ...rules: string[]];

/** Each with the rules that find something in it, in order; none where all is well or nothing is sure. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  "parts of a total": [
    [
      "id",
      "Polisi menangkap 17 orang: 14 ditahan, dua dirawat, dan dua hilang.",
      "finding.parts-against-total",
    ],
    ["id", "Polisi menangkap 18 orang: 14 ditahan, dua dirawat, dan dua hilang."],
    [
      "id",
      "Polisi menangkap 17 orang: 14 ditahan, dua dirawat, dua hilang.",
      "finding.parts-against-total",
    ],
    ["id", "Polisi menangkap 19 orang: 14 ditahan, dua dirawat."],
    ["id", "Polisi menangkap 19 orang: 14 ditahan dan dua dirawat.", "finding.parts-against-total"],
    ["id", "Polisi menangkap 17 orang: 14 ditahan, lima di antaranya perempuan."],
    ["id", "Polisi menangkap sekitar 17 orang: 14 ditahan, dua dirawat, dan dua hilang."],
    [
      "id",
      "Pemerintah menyiapkan empat langkah: 1) evakuasi, 2) bantuan, 3) dapur umum, dan 4) hunian.",
    ],
    ["id", "Ia membawa dua kabar: 3 orang tewas dan 5 orang luka."],
    [
      "id",
      "Kapal itu membawa 162 penumpang (150 dewasa dan 15 anak) ke pulau itu.",
      "finding.parts-against-total",
    ],
    ["id", "Kapal itu membawa 165 penumpang (150 dewasa dan 15 anak) ke pulau itu."],
    [
      "id",
      "Sebanyak 162 orang, terdiri dari 150 penumpang dan 7 kru, naik kapal itu.",
      "quantity/sum",
    ],
    [
      "en",
      "Police held 17 people: 14 men, two women and two children.",
      "finding.parts-against-total",
    ],
    ["en", "Police held 18 people: 14 men, two women and two children."],
    ["en", "Police held 17 people: 14 men, including two brothers and two cousins."],
    [
      "en",
      "Police held 20 people: 14 men, two women and two children.",
      "finding.parts-against-total",
    ],
    ["en", "Police held about 17 people: 14 men, two women and two children."],
    [
      "en",
      "The boat carried 30 passengers (20 adults and 12 children) to the island.",
      "finding.parts-against-total",
    ],
    ["en", "The boat carried 32 passengers (20 adults and 12 children) to the island."],
    ["en", "She bought three things: 2 kg of rice and 4 litres of milk."],
  ],
  "shares of a whole": [
    ["en", "Twelve of the 20 members, or 50 percent, voted yes.", "finding.share-against-count"],
    ["en", "Twelve of the 20 members, or 60 percent, voted yes."],
    ["en", "Two of the three members (67 percent) voted yes."],
    ["en", "Twelve of the 20 members, or about 62 percent, voted yes."],
    ["en", "Twelve of the 20 members voted yes and 50 percent of residents agreed."],
    ["id", "Sebanyak 12 dari 20 anggota (50 persen) setuju.", "finding.share-against-count"],
    ["id", "Sebanyak 12 dari 20 anggota (60 persen) setuju."],
    ["id", "Sebanyak 1 dari 3 anggota (33,3 persen) setuju."],
    ["id", "Sebanyak 5 dari 40 sekolah atau 25 persen ditutup.", "finding.share-against-count"],
    [
      "en",
      "In the poll 60 percent backed the plan, 30 percent opposed it and 20 percent were undecided.",
      "finding.shares-over-whole",
    ],
    [
      "en",
      "In the poll 60 percent backed the plan, 30 percent opposed it and 10 percent were undecided.",
    ],
    [
      "en",
      "In the poll 60 percent of women, 50 percent of men and 40 percent of pensioners backed the plan.",
    ],
    [
      "en",
      "Prices of rice, eggs and oil went to 60 percent, 30 percent and 20 percent of last year's.",
    ],
    [
      "id",
      "Dalam survei itu 60 persen setuju, 30 persen menolak, dan 20 persen ragu.",
      "finding.shares-over-whole",
    ],
    ["id", "Dalam survei itu 60 persen setuju, 30 persen menolak, dan 10 persen ragu."],
    ["id", "Dalam survei itu 60 persen setuju, naik dari 50 persen, dan 20 persen ragu."],
  ],
  "age and birth": [
    ["id", "Rukmana, yang lahir pada 1990, kini berusia 40 tahun.", "finding.age-against-birth"],
    ["id", "Rukmana, yang lahir pada 1990, kini berusia 35 tahun."],
    ["id", "Rukmana, yang lahir pada 1990, kini berusia 36 tahun."],
    ["id", "Rukmana, yang lahir pada 1950, meninggal pada usia 60 tahun."],
    ["id", "Rukmana, kelahiran 1980, berusia 20 tahun saat bencana itu terjadi."],
    ["en", "Lindgren, who is 40 years old, was born in 1990.", "finding.age-against-birth"],
    ["en", "Lindgren, who is 35 years old, was born in 1990."],
    ["en", "Lindgren, born in 1950, was 20 years old when the bridge fell."],
  ],
  "change and its values": [
    [
      "id",
      "Bank itu menaikkan suku bunga dari 4,5 persen menjadi 4,75 persen, naik setengah poin.",
      "finding.change-against-values",
    ],
    ["id", "Bank itu menaikkan suku bunga dari 4,5 persen menjadi 5 persen, naik setengah poin."],
    [
      "id",
      "Harga naik dari Rp10.000 menjadi Rp12.000 atau naik 30 persen.",
      "finding.change-against-values",
    ],
    ["id", "Harga naik dari Rp10.000 menjadi Rp12.000 atau naik 20 persen."],
    [
      "id",
      "Harga naik dari Rp10.000 menjadi Rp12.000 atau naik Rp3.000.",
      "finding.change-against-values",
    ],
    [
      "id",
      "Harga naik dari Rp12.000 menjadi Rp10.000 per kilogram.",
      "finding.change-against-direction",
    ],
    ["id", "Harga turun dari Rp12.000 menjadi Rp10.000 per kilogram."],
    ["id", "Harga beras turun, sementara gula berubah dari Rp10.000 menjadi Rp12.000."],
    [
      "en",
      "The bank raised its rate from 4.5% to 4.75%, up half a point.",
      "finding.change-against-values",
    ],
    ["en", "The bank raised its rate from 4.5% to 4.75%, up a quarter of a point."],
    [
      "en",
      "The rate rose 50 basis points to 4.75 percent from 4.5 percent.",
      "finding.change-against-values",
    ],
    ["en", "The rate rose 25 basis points to 4.75 percent from 4.5 percent."],
    ["en", "Profit fell to $50 million from $40 million.", "finding.change-against-direction"],
    ["en", "Profit rose to $50 million from $40 million, up 25 percent."],
    [
      "en",
      "Profit rose to $50 million from $40 million, up 40 percent.",
      "finding.change-against-values",
    ],
    ["en", "Unemployment fell to 5 percent from 5.4 percent."],
    ["en", "Costs fell as sales went from 40 million to 50 million."],
    ["en", "The toll rose from 12 to 17."],
  ],
  "headline and report": [
    [
      "id",
      "12 Orang Tewas dalam Banjir di Lembayung\n\nBanjir melanda desa itu pada malam hari dan 14 orang tewas, kata polisi setempat kepada wartawan.",
      "finding.headline-against-report",
    ],
    [
      "id",
      "12 Orang Tewas dalam Banjir di Lembayung\n\nBanjir melanda desa itu pada malam hari dan 12 orang tewas, kata polisi setempat kepada wartawan.",
    ],
    [
      "id",
      "12 Orang Tewas dalam Banjir di Lembayung\n\nBanjir melanda desa itu pada malam hari dan 14 orang luka, kata polisi setempat kepada wartawan.",
    ],
    [
      "id",
      "12 Orang Tewas dalam Banjir di Lembayung\n\nBanjir itu menewaskan sedikitnya 11 orang, kata polisi setempat kepada wartawan pada Rabu malam.",
    ],
    [
      "en",
      "Flood kills 12 in Salt Harbour\n\nA flood that struck the valley overnight killed 14 people, police said in the town on Wednesday.",
      "finding.headline-against-report",
    ],
    [
      "en",
      "Flood kills 12 in Salt Harbour\n\nA flood that struck the valley overnight killed 12 people, police said in the town on Wednesday.",
    ],
    [
      "en",
      "Flood kills 12 in Salt Harbour\n\nA flood killed 8 people in the valley, police said on Wednesday. It also killed 4 people in the town.",
    ],
    [
      "en",
      "Flood kills 12 in Salt Harbour\n\nThe flood killed dozens of cattle and cut the coast road, police said in the town on Wednesday.",
    ],
  ],
};

describe.each(Object.keys(CASES))("findings: %s", (name) => {
  it.each((CASES[name] ?? []).map(([language, text, ...rules]) => ({ language, text, rules })))(
    "$language: $text",
    ({ language, text, rules }) => {
      expect(findingsIn(language, text).map(({ ruleId }) => ruleId)).toEqual(rules);
    },
  );
});

describe("a finding", () => {
  it("names both places and what each says, in both languages", () => {
    const text =
      "Café itu ramai. Polisi menangkap 17 orang: 14 ditahan, dua dirawat, dan dua hilang.".normalize(
        "NFD",
      );
    const [finding] = findingsIn("id", text);
    expect(finding?.message).toEqual({
      en: "The parts do not add up: 14 + 2 + 2 = 18, but the total given is 17.",
      id: "Rinciannya tidak cocok: 14 + 2 + 2 = 18, tetapi jumlah yang disebut 17.",
    });
    expect(finding?.sides?.map(({ text: words, value }) => [words, value.id])).toEqual([
      ["17 orang", "17"],
      ["14 ditahan, dua dirawat, dan dua", "14 + 2 + 2 = 18"],
    ]);
    for (const span of [finding, ...(finding?.sides ?? [])])
      expect(text.slice(span?.start, span?.end)).toBe(span?.text);
  });

  it("says of a change what it comes to", () => {
    const [finding] = findingsIn(
      "en",
      "The bank raised its rate from 4.5% to 4.75%, up half a point.",
    );
    expect(finding?.message.en).toContain("0.25");
    expect(finding?.message.id).toContain("0,25");
  });
});

it("tells five hundred findings of a text that has no end of them", () => {
  const text = "Polisi menangkap 19 orang: 14 ditahan dan dua dirawat. ".repeat(600);
  expect(findingsIn("id", text)).toHaveLength(500);
});
