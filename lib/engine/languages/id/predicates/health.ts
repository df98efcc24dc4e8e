import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the health classes. */
export const health = {
  poison: {
    verbs: "racuni",
    middle: "keracunan, keracunan makanan, mengalami keracunan",
    nominal: "keracunan, keracunan massal, keracunan makanan, peracunan",
  },
  "fall-ill": {
    middle: "sakit, jatuh sakit, mual, muntah, muntah-muntah, diare, pusing, tumbang, bertumbangan",
    nominal: "kejadian sakit, sakitnya",
  },
  infect: {
    verbs: "tulari, jangkiti, infeksi",
    middle: "terinfeksi, tertular, terjangkit, positif, terpapar",
    active: "menginfeksi",
    nominal: "infeksi, penularan",
  },
  spread: {
    verbs: "sebarkan, tularkan",
    middle: "menyebar, merebak, meluas, menular, menjalar, mewabah",
    nominal: "penyebaran, penularan penyakit, wabah, persebaran",
  },
  vaccinate: {
    verbs: "vaksinasi, suntik vaksin, imunisasi, vaksin",
    active: "memvaksin, mengimunisasi",
    nominal: "vaksinasi, imunisasi, penyuntikan vaksin",
  },
  test: {
    verbs: "uji, tes, uji coba, uji laboratorium, ambil sampel",
    active: "mengetes, mengambil sampel",
    passive: "dites",
    nominal: "pengujian, uji laboratorium, uji lab, pengambilan sampel, hasil uji",
  },
  contaminate: {
    verbs: "kontaminasi, cemari makanan",
    middle: "terkontaminasi",
    active: "mengontaminasi",
    nominal: "kontaminasi",
  },
  detect: {
    verbs: "deteksi, lacak, pantau",
    middle: "terdeteksi, terlacak, terpantau",
    active: "mendeteksi",
    nominal: "deteksi, pendeteksian, pelacakan",
  },
  eat: {
    verbs: "santap, konsumsi, -makan",
    intransitive: "makan bersama, menyantap",
    active: "mengonsumsi, mengkonsumsi",
    nominal: "konsumsi, santapan",
  },
  serve: { verbs: "sajikan, hidangkan, layani", nominal: "penyajian, pelayanan" },
  distribute: {
    verbs: "bagikan, salurkan, distribusikan, edarkan",
    active: "mendistribusikan",
    nominal: "pembagian, penyaluran, distribusi",
  },
  "close-school": {
    verbs: "liburkan, tutup sekolah, liburkan sekolah, liburkan siswa, hentikan kegiatan belajar",
    intransitive: "belajar dari rumah",
    nominal: "penutupan sekolah, libur sekolah, peliburan",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
