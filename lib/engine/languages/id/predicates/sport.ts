import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the sport classes. */
export const sport = {
  beat: {
    verbs:
      "kalahkan, tekuk, taklukkan, tundukkan, bungkam, hajar, tumbangkan, singkirkan, libas, gilas lawan, pecundangi, bantai lawan, permak, gulung lawan, gasak lawan, cukur, bekuk lawan, lumat",
    nominal: "pengalahan, kemenangan atas",
  },
  score: {
    verbs: "cetak gol, lesakkan, ceploskan, sarangkan, gol-kan, bobol gawang, jebol gawang",
    intransitive: "mencetak skor",
    nominal: "torehan gol, pencetakan gol, gol kemenangan",
  },
  draw: {
    intransitive:
      "bermain imbang, imbang, seri, bermain seri, berbagi poin, sama kuat, skor kacamata, tanpa pemenang",
    nominal: "hasil imbang, hasil seri",
  },
  play: {
    passive: "dijamu",
    active: "menjamu",
    verbs: "mainkan",
    intransitive: "bermain, bertanding, berlaga, bertemu di laga, tampil, merumput, turun bermain",
    nominal: "pertandingan, laga, permainan",
  },
  "sit-out": {
    intransitive: "absen, tak bisa tampil, tidak bisa tampil, tak bisa dimainkan",
    nominal: "absennya",
  },
  qualify: {
    intransitive:
      "lolos ke, lolos, melaju ke, lolos ke final, melenggang ke, menembus final, melenggang, mengamankan tiket",
    nominal: "kualifikasi, kelolosan",
  },
  eliminate: {
    verbs: "singkirkan, eliminasi",
    middle: "tersingkir, gugur, terdegradasi, angkat koper, angkat kaki dari",
    nominal: "eliminasi, degradasi",
  },
  transfer: {
    middle: "jatuh ke tangan, berpindah ke tangan, beralih ke tangan",
    verbs:
      "transfer, serahkan, alihkan, pindahkan, boyong, mutasi, mutasikan, rotasi, geser ke, oper",
    intransitive: "hijrah ke, pindah ke, berpindah",
    active: "mentransfer, memutasi, merotasi",
    nominal:
      "transfer, penyerahan, pengalihan, perpindahan, pemindahan, serah terima, mutasi, rotasi jabatan",
  },
  "sign-player": {
    passive: "dikontrak",
    verbs: "rekrut pemain, datangkan pemain, ikat kontrak",
    active: "mengontrak",
    nominal: "perekrutan pemain, pemain anyar",
  },
  "set-record": {
    verbs: "pecahkan rekor, cetak rekor, ukir rekor, catat rekor, torehkan rekor",
    nominal: "rekor, pemecahan rekor, rekor dunia",
  },
  retire: {
    verbs: "pensiunkan",
    intransitive:
      "pensiun, gantung sepatu, purnatugas, purnabakti, mengakhiri karier, gantung raket",
    nominal: "pensiun, masa pensiun",
  },
  equalise: {
    verbs: "samakan kedudukan, samakan skor",
    intransitive: "menyamakan kedudukan, menyamakan skor",
    nominal: "gol penyama kedudukan, penyamaan skor",
  },
  "concede-goal": {
    intransitive: "kebobolan, kemasukan, kebobolan gol",
    nominal: "gol kemasukan, jumlah kebobolan",
  },
  "send-off": {
    verbs: "ganjar kartu merah, kartu merah, usir dari lapangan",
    passive:
      "diganjar kartu merah, mendapat kartu merah, menerima kartu merah, diusir dari lapangan, terkena kartu merah",
    nominal: "pengusiran dari lapangan, hukuman kartu merah",
  },
  practise: {
    verbs: "latih fisik",
    intransitive: "berlatih, latihan fisik, menggelar pemusatan latihan",
    nominal: "sesi latihan, latihan perdana",
  },
  "miss-chance": {
    nominal: "kegagalan penalti",
    intransitive:
      "gagal mengeksekusi penalti, gagal mengeksekusi tendangan penalti, gagal penalti, gagal mencetak gol dari titik putih",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
