import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the environment classes. */
export const environment = {
  pollute: {
    verbs: "cemari, polusi, kotori",
    middle: "tercemar",
    nominal:
      "pencemaran, polusi, polusi udara, pencemaran udara, pencemaran air, pencemaran sungai",
  },
  leak: {
    verbs: "tumpahkan",
    middle: "bocor, tumpah, rembes, merembes",
    nominal: "kebocoran, tumpahan, bocornya",
  },
  "clear-forest": {
    verbs: "tebang, gunduli, babat hutan, balak",
    nominal:
      "penebangan, pembalakan, deforestasi, pembalakan liar, penggundulan hutan, pembukaan lahan",
  },
  protect: {
    verbs: "lindungi, lestarikan, jaga, ayomi",
    nominal: "perlindungan, pelestarian, konservasi",
  },
  emit: { verbs: "keluarkan emisi, lepaskan emisi, emisikan", nominal: "emisi, pelepasan emisi" },
  mine: {
    verbs: "tambang, keruk, gali",
    nominal: "penambangan, pertambangan, pengerukan, penambangan ilegal, pertambangan tanpa izin",
  },
  "clean-up": {
    verbs: "bersihkan, disinfeksi, sterilkan, semprot disinfektan",
    intransitive: "bersih-bersih, kerja bakti",
    nominal: "pembersihan, sterilisasi, penyemprotan",
  },
  plant: {
    verbs: "tanam, tanami, semai",
    intransitive: "menanam pohon, bercocok tanam",
    nominal: "penanaman, penghijauan, reboisasi, tanam pohon",
  },
  harvest: {
    verbs: "petik, panen",
    intransitive: "panen raya, memanen",
    active: "memanen",
    nominal: "panen, pemetikan, hasil panen",
  },
  dump: { verbs: "buang, buang sampah, campakkan", nominal: "pembuangan, pembuangan limbah" },
  recycle: {
    verbs: "daur ulang, olah sampah",
    active: "mendaur ulang",
    nominal: "pendauran ulang, pengolahan sampah",
  },
  hunt: {
    verbs: "buru satwa, buru rusa, jerat satwa, tangkap satwa",
    intransitive: "berburu",
    nominal: "perburuan, perburuan satwa",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
