import type { PredicateWords } from "../../language.ts";

/** Indonesian: the words of the weather classes. */
export const weather = {
  rain: {
    verbs: "guyur",
    middle:
      "hujan, diguyur hujan, turun hujan, hujan deras, hujan lebat, gerimis, hujan turun, diguyur hujan deras, diguyur hujan lebat",
    nominal: "curah hujan, hujan deras, guyuran hujan, hujan ringan, hujan sedang",
  },
  storm: {
    verbs: "terjang, landa, hantam, porak-porandakan, sapu, hajar pesisir, obrak-abrik",
    middle: "diterjang badai, diterjang angin kencang, diterjang puting beliung, disapu angin",
    nominal: "badai, topan, siklon, puting beliung, angin kencang, terjangan",
  },
  heat: {
    verbs: "panggang",
    middle: "kepanasan, kegerahan, panas menyengat, terik",
    nominal: "gelombang panas, panas ekstrem, cuaca panas",
  },
  drought: {
    middle: "kekeringan, mengering, dilanda kekeringan, kekurangan air, mengering total, tandus",
    nominal: "kekeringan, krisis air, kemarau panjang",
  },
  snow: {
    middle: "bersalju, turun salju, dilanda badai salju",
    nominal: "hujan salju, badai salju",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
