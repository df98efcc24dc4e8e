import type { PredicateWords } from "../../language.ts";

/** English: the words of the religion classes. */
export const religion = {
  pray: {
    verbs: "pray for",
    intransitive: "pray, hold prayers, worship",
    nominal: "prayer, prayers, worship",
  },
  pilgrimage: {
    verbs: "make the pilgrimage to",
    intransitive: "perform the hajj, perform hajj, go on pilgrimage, make the hajj",
    nominal: "pilgrimage, hajj, haj, umrah",
  },
  celebrate: {
    verbs: "celebrate, mark the anniversary of, commemorate, observe the holiday",
    nominal: "celebration, commemoration, festivities",
  },
  ordain: {
    verbs: "ordain, consecrate, canonise, canonize, beatify",
    nominal: "ordination, canonisation, consecration",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
