import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the science classes. */
export const science = {
  launch: {
    verbs: "luncurkan, orbitkan, lepas landaskan, perkenalkan=memperkenalkan",
    middle: "meluncur",
    nominal: "peluncuran, peluncuran perdana",
  },
  research: {
    verbs: "teliti, kaji, pelajari",
    intransitive: "melakukan penelitian",
    nominal: "penelitian, kajian, riset, studi",
  },
  invent: { verbs: "ciptakan, rancang, temukan alat", nominal: "penciptaan, ciptaan" },
  develop: {
    verbs: "kembangkan, rancang bangun, mutakhirkan, sempurnakan",
    nominal: "pengembangan, rancang bangun",
  },
  orbit: { verbs: "kelilingi", intransitive: "mengorbit, mengitari", nominal: "pengorbitan" },
  prove: { verbs: "buktikan", middle: "terbukti", nominal: "pembuktian" },
  observe: { verbs: "amati, saksikan", middle: "teramati", nominal: "pengamatan, observasi" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
