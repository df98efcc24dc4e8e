import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the science classes. */
export const science = {
  launch: {
    verbs: "luncurkan, orbitkan, lepas landaskan",
    middle: "meluncur",
    nominal: "peluncuran",
  },
  research: {
    verbs: "teliti, kaji, pelajari",
    intransitive: "melakukan penelitian",
    nominal: "penelitian, kajian, riset, studi",
  },
  invent: { verbs: "ciptakan, rancang, temukan alat", nominal: "penciptaan, ciptaan" },
  develop: {
    verbs: "kembangkan, rancang bangun, mutakhirkan",
    nominal: "pengembangan, rancang bangun",
  },
  orbit: { verbs: "kelilingi", intransitive: "mengorbit, mengitari", nominal: "pengorbitan" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
