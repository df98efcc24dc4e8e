import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { readDocument } from "../../../../lib/engine/text/read-document.ts";

// Invented sentences.

/** The sentences of a text whose expected breaks are written as " | ". */
function expectSentences(marked: string, language: LanguageId): void {
  const sentences = marked.split(" | ");
  const document = readDocument({ id: "a", outlet: "Uji", language, text: sentences.join(" ") });
  expect(document.sentences.map(({ start, end }) => document.text.slice(start, end))).toEqual(
    sentences,
  );
}

/** The clauses of one sentence whose expected breaks are written as " | ". */
function expectClauses(marked: string, language: LanguageId): void {
  const clauses = marked.split(" | ");
  const document = readDocument({ id: "a", outlet: "Uji", language, text: clauses.join(" ") });
  const found = document.sentences.flatMap((sentence) => sentence.clauses);
  expect(found.map(({ start, end }) => document.text.slice(start, end).trim())).toEqual(clauses);
}

describe("sentences in Indonesian", () => {
  it.each([
    "Gubernur datang pada Senin. | Ia meresmikan jembatan.",
    "Acara mulai pukul 09.30 WIB di Jl. Merdeka No. 5. | Warga hadir.",
    "Kerugian mencapai Rp. 1.250.000 menurut dinas. | Angka itu naik.",
    "Prof. Dr. Budi Santoso, S.H., M.H. menolak usulan itu. | Ia pergi.",
    "Pertemuan dihadiri H. A. Karim dan drg. Sri. | Mereka sepakat.",
    "Rapat dipimpin Kombes Pol. Darma Wirya dan Letkol Inf. Suryo Adi. | Warga hadir.",
    "Plt. Bupati Moh. Arif Rahman membuka pameran itu. | Ia lalu pulang.",
    "Beras, gula, dll. Dijual murah di pasar itu.",
    "“Kami siap. Besok kami datang lagi. Tunggu saja,” ujar camat. | Warga menunggu.",
    "“Kami siap.” | Camat lalu pergi.",
    "“Tenggelamkan!” tulis akun itu. | Unggahan itu dihapus.",
    "Ia berkata (menurut saksi. Dua orang) tidak tahu. | Polisi diam.",
    "Jembatan itu… runtuh. | Tak ada korban.",
    "Situs Harianuji.com memuatnya. | Lalu menghapusnya.",
    "Kendaraan itu milik PT. Karya Tbk. dan disita.",
    "Apa sebabnya? | Belum ada yang tahu!",
  ])("%s", (marked) => {
    expectSentences(marked, "id");
  });

  it("parts sentences that lost their space", () => {
    const document = readDocument({
      id: "a",
      outlet: "Uji",
      text: "Pertemuan itu selesai sore.Polisi lalu pergi.",
    });
    expect(document.sentences).toHaveLength(2);
  });
});

describe("sentences in English", () => {
  it.each([
    "The ferry left at 5 a.m. on Dec. 5 from pier No. 3. | It sank.",
    "It left at 5 a.m. The crew was asleep.".replace("a.m. The", "a.m. | The"),
    "Mr. J. K. Harrow met Gov. Ainsley in the U.S. Senate. | They talked.",
    "Prices rose 1.5 per cent. | The bank said so.",
    '"We are ready. We sail tomorrow," she said. | The crew cheered.',
    '"We are ready." | The crew cheered.',
    "He works for Harrow Inc. in Karnley. | She does not.",
    "Was it true? | Nobody knew.",
    "Harrow v. Ainsley was heard on Monday. | It ended.",
    "He opened “but never closed it. | The next sentence stands.",
  ])("%s", (marked) => {
    expectSentences(marked, "en");
  });
});

describe("clauses", () => {
  it.each([
    ["Setelah rapat selesai, | gubernur pergi ke desa.", "id"],
    ["Warga bertepuk tangan | ketika gubernur memotong pita.", "id"],
    [
      "Jembatan itu, | yang dibangun selama sembilan bulan, | juga menghubungkan dua dusun terpencil.",
      "id",
    ],
    ["Gubernur membawa beras, gula, dan minyak.", "id"],
    [
      "Gubernur meresmikan jembatan pada Senin pagi, | dan wakilnya membuka pasar pada siang harinya.",
      "id",
    ],
    ["“Kami datang karena diundang, tetapi tidak lama,” kata camat.", "id"],
    ["Camat menolak, | tetapi bupati setuju.", "id"],
    ["The mayor left | after the vote was read out.", "en"],
    ["She called two days before the vote.", "en"],
    ["The bridge, | which took nine months to build, | joins two hamlets in the valley.", "en"],
    ["He brought rice, sugar and oil.", "en"],
    ["The vote was close; | the mayor won.", "en"],
  ] as const)("%s", (marked, language) => {
    expectClauses(marked, language);
  });
});
