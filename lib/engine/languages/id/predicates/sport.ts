import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the sport classes. */
export const sport = {
  beat: {
    verbs:
      "kalahkan, tekuk, taklukkan, tundukkan, bungkam, hajar, tumbangkan, singkirkan, libas, gilas lawan, pecundangi",
    nominal: "pengalahan, kemenangan atas",
  },
  score: {
    verbs: "cetak gol, lesakkan, ceploskan, sarangkan, gol-kan, bobol gawang, jebol gawang",
    intransitive: "mencetak skor",
    nominal: "torehan gol, pencetakan gol, gol kemenangan",
  },
  draw: {
    intransitive: "bermain imbang, imbang, seri, bermain seri, berbagi poin",
    nominal: "hasil imbang, hasil seri",
  },
  play: {
    verbs: "jamu, mainkan",
    intransitive: "bermain, bertanding, berlaga, bertemu di laga",
    nominal: "pertandingan, laga, permainan",
  },
  qualify: {
    intransitive: "lolos ke, lolos, melaju ke, lolos ke final, melenggang ke",
    nominal: "kualifikasi, kelolosan",
  },
  eliminate: {
    verbs: "singkirkan, eliminasi",
    middle: "tersingkir, gugur, terdegradasi, angkat koper",
    nominal: "eliminasi, degradasi",
  },
  transfer: {
    verbs: "transfer, serahkan, alihkan, pindahkan, boyong",
    intransitive: "hijrah ke, pindah ke, berpindah",
    active: "mentransfer",
    nominal: "transfer, penyerahan, pengalihan, perpindahan, pemindahan, serah terima",
  },
  "sign-player": {
    verbs: "rekrut pemain, datangkan pemain, kontrak, ikat kontrak",
    active: "mengontrak",
    nominal: "perekrutan pemain, pemain anyar",
  },
  "set-record": {
    verbs: "pecahkan rekor, cetak rekor, ukir rekor, catat rekor, torehkan rekor",
    nominal: "rekor, pemecahan rekor, rekor dunia",
  },
  retire: {
    verbs: "pensiunkan",
    intransitive: "pensiun, gantung sepatu, purnatugas, purnabakti",
    nominal: "pensiun, masa pensiun",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
