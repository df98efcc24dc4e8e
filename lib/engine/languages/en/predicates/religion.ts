import type { PredicateWords } from "../../language.ts";

/** English: the words of the religion classes. */
export const religion = {
  pray: {
    verbs: "pray for, say prayers for",
    intransitive: "pray, hold prayers, worship",
    nominal: "prayer, prayers, worship",
  },
  pilgrimage: {
    verbs: "make the pilgrimage to, go on hajj",
    intransitive: "perform the hajj, perform hajj, go on pilgrimage, make the hajj",
    nominal: "pilgrimage, hajj, haj, umrah",
  },
  celebrate: {
    verbs: "celebrate, mark the anniversary of, commemorate, observe the holiday, ring in, fete",
    nominal: "celebration, commemoration, festivities",
  },
  ordain: {
    verbs: "ordain, consecrate, canonise, canonize, beatify, anoint, elevate to cardinal",
    nominal: "ordination, canonisation, consecration",
  },
  fast: { intransitive: "observe the fast, fast during", nominal: "fasting" },
  preach: { verbs: "preach, preach to, deliver a sermon", nominal: "sermon, preaching" },
} as const satisfies Readonly<Record<string, PredicateWords>>;
