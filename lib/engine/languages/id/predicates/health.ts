import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the health classes. */
export const health = {
  poison: {
    verbs: "racuni",
    middle: "keracunan, keracunan makanan, mengalami keracunan, tumbang usai makan, mabuk jamur",
    nominal: "keracunan, keracunan massal, keracunan makanan, peracunan",
  },
  "fall-ill": {
    middle:
      "sakit, jatuh sakit, mual, muntah, muntah-muntah, diare, pusing, tumbang, bertumbangan, mual-mual, lemas, mules, pusing-pusing, demam tinggi, kejang, sakit perut, mual dan muntah",
    nominal: "kejadian sakit, sakitnya",
  },
  infect: {
    verbs: "tulari, jangkiti, infeksi",
    middle:
      "terinfeksi, tertular, terjangkit, positif, terpapar, terpapar virus, ketularan, positif Covid-19, kena campak",
    active: "menginfeksi",
    nominal: "infeksi, penularan",
  },
  "test-negative": {
    middle: "dinyatakan negatif, dites negatif, hasilnya negatif, negatif Covid-19, negatif campak",
    nominal: "hasil negatif",
  },
  spread: {
    verbs: "sebarkan, tularkan",
    middle:
      "menyebar, merebak, meluas, menular, menjalar, mewabah, merembet, menyebar luas, menjangkit",
    nominal: "penyebaran, penularan penyakit, wabah, persebaran",
  },
  vaccinate: {
    passive: "divaksin",
    verbs: "vaksinasi, suntik vaksin, imunisasi",
    active: "memvaksin, mengimunisasi",
    nominal: "vaksinasi, imunisasi, penyuntikan vaksin",
  },
  test: {
    verbs: "uji, tes, uji coba, uji laboratorium, ambil sampel, skrining",
    active: "mengetes, mengambil sampel, menskrining",
    passive: "dites",
    nominal: "pengujian, uji laboratorium, uji lab, pengambilan sampel, hasil uji",
  },
  contaminate: {
    verbs: "kontaminasi, cemari makanan",
    middle: "terkontaminasi, tercemar bakteri, mengandung bakteri",
    active: "mengontaminasi",
    nominal: "kontaminasi",
  },
  detect: {
    verbs: "deteksi, lacak, pantau",
    middle: "terdeteksi, terlacak, terpantau, terendus, terpantau radar",
    active: "mendeteksi",
    nominal: "deteksi, pendeteksian, pelacakan",
  },
  eat: {
    verbs: "santap, konsumsi, -makan",
    intransitive: "makan bersama, menyantap, menenggak, meminum, makan siang",
    active: "mengonsumsi, mengkonsumsi",
    nominal: "konsumsi, santapan",
  },
  serve: {
    verbs: "sajikan, hidangkan, layani, suguhkan, masak untuk",
    nominal: "penyajian, pelayanan",
  },
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
  faint: {
    middle: "pingsan, jatuh pingsan, tak sadarkan diri, semaput, kehilangan kesadaran",
    nominal: "insiden pingsan, pingsannya",
  },
  diagnose: {
    verbs: "diagnosis, diagnosa",
    middle: "mengidap",
    active: "mendiagnosis, mendiagnosa",
    nominal: "diagnosis dokter, hasil diagnosis",
  },
  quarantine: {
    verbs: "karantina, isolasikan",
    intransitive: "isolasi mandiri",
    active: "mengarantina, mengkarantina",
    nominal: "karantina, isolasi mandiri",
  },
  inject: {
    verbs: "suntik, suntikkan, infus",
    middle: "disuntik",
    nominal: "penyuntikan, suntikan",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
