import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the religion classes. */
export const religion = {
  pray: {
    verbs: "doakan",
    intransitive: "berdoa, salat, beribadah, sembahyang, shalat, sholat",
    nominal:
      "doa bersama, salat, ibadah, peribadatan, salat tarawih, salat Jumat, salat Id, salat Idulfitri",
  },
  pilgrimage: {
    intransitive:
      "berhaji, naik haji, menunaikan ibadah haji, berumrah, berziarah, menunaikan umrah, umrah",
    nominal: "ibadah haji, haji, ziarah",
  },
  celebrate: { verbs: "rayakan, peringati=memperingati", nominal: "perayaan" },
  ordain: { verbs: "tahbiskan, kanonisasi", nominal: "pentahbisan, penahbisan, kanonisasi" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
