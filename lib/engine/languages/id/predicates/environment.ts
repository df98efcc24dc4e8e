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
    verbs: "lindungi, lestarikan, jaga",
    nominal: "perlindungan, pelestarian, konservasi",
  },
  emit: { verbs: "keluarkan emisi, lepaskan emisi, emisikan", nominal: "emisi, pelepasan emisi" },
  mine: {
    verbs: "tambang, keruk, gali",
    nominal: "penambangan, pertambangan, pengerukan, penambangan ilegal, pertambangan tanpa izin",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
