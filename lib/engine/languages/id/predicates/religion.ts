import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the religion classes. */
export const religion = {
  pray: {
    verbs: "doakan",
    intransitive:
      "berdoa, salat, beribadah, sembahyang, shalat, sholat, menggelar doa, panjatkan doa, memanjatkan doa, bersembahyang",
    nominal:
      "doa bersama, salat, ibadah, peribadatan, salat tarawih, salat Jumat, salat Id, salat Idulfitri",
  },
  pilgrimage: {
    intransitive:
      "berhaji, naik haji, menunaikan ibadah haji, berumrah, berziarah, menunaikan umrah, umrah, berangkat haji, berangkat umrah, berhaji ke tanah suci, wukuf",
    nominal: "ibadah haji, haji, ziarah",
  },
  celebrate: {
    verbs: "rayakan, peringati=memperingati, meriahkan, semarakkan",
    nominal: "perayaan",
  },
  ordain: {
    verbs: "tahbiskan, kanonisasi, urapi, angkat jadi kardinal",
    nominal: "pentahbisan, penahbisan, kanonisasi",
  },
  fast: {
    intransitive: "berpuasa, menjalankan puasa, menunaikan puasa",
    nominal: "ibadah puasa, buka puasa",
  },
  preach: {
    intransitive: "berkhotbah, berceramah, berdakwah, menyampaikan khotbah",
    nominal: "khotbah, dakwah, ceramah agama",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
