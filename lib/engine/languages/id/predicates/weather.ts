import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the weather classes. */
export const weather = {
  rain: {
    verbs: "guyur",
    middle: "hujan, diguyur hujan, turun hujan, hujan deras, hujan lebat",
    nominal: "curah hujan, hujan deras, guyuran hujan, hujan ringan, hujan sedang",
  },
  storm: {
    verbs: "terjang, landa, hantam, porak-porandakan",
    middle: "diterjang badai",
    nominal: "badai, topan, siklon, puting beliung, angin kencang, terjangan",
  },
  heat: {
    verbs: "panggang",
    middle: "kepanasan",
    nominal: "gelombang panas, panas ekstrem, cuaca panas",
  },
  drought: {
    middle: "kekeringan, mengering, dilanda kekeringan",
    nominal: "kekeringan, krisis air, kemarau panjang",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
