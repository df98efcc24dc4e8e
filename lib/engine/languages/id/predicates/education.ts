import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the education classes. */
export const education = {
  teach: {
    verbs: "ajar, ajari, latih, didik, ajarkan",
    intransitive: "mengajar, membimbing",
    nominal: "pengajaran, pelatihan, pendidikan",
  },
  graduate: {
    verbs: "luluskan, wisuda",
    intransitive: "lulus, tamat, diwisuda",
    nominal: "kelulusan, wisuda",
  },
  bully: {
    verbs: "rundung, bully, olok-olok, ejek, palak siswa, kucilkan, intimidasi siswa",
    nominal: "perundungan, bullying, perpeloncoan",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
